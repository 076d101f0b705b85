using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/roll/file: the whole roll as XLSX or in a form of one's own, once it is stated that together it is unclassified; the taking stands in the ledger.</summary>
public static class TakeRoll
{
    public const string Url = "/peacekeeping/roll/file";

    internal static void Map(IEndpointRouteBuilder app)
    {
        var file = app.MapGroup(Url).Needs(Permission.Export);
        file.Get("", Ask);
        file.Post("", Answer);
    }

    private static async Task<IResult> Ask(Rolls rolls, Frame frame, CancellationToken cancel) =>
        frame.Reader.May(Permission.ReadPeacekeeping) ? TakeRollPage.Show(await Of(rolls, frame, new(), cancel)) : Results.NotFound();

    private static async Task<IResult> Answer([FromForm] Form form, IFormFile? file, Rolls rolls, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (!frame.Reader.May(Permission.ReadPeacekeeping))
        {
            return Results.NotFound();
        }

        var view = await Of(rolls, frame, form, cancel);
        if (Statement.Of(form.Stated, nameof(Form.Stated)) is { Ok: false } unstated)
        {
            return TakeRollPage.Refuse(view with { Problems = unstated.Problems });
        }

        var (act, ask) = (saving.Act(), view.Ask);
        Result<byte[]?> filled = file is null or { Length: 0 } ? (byte[]?)null : (await SentForm.Read(file, cancel)).Then(sent => Filled(sent, view, frame)).Into(own => (byte[]?)own);
        if (!filled.Ok)
        {
            return TakeRollPage.Refuse(view with { Problems = filled.Problems });
        }

        var made = filled.Value is { } own ? SentForm.Back(own, RollSheet.NameOn(frame)) : await RollSheet.Of(ask, view.Shown, frame, cancel);
        var (taken, exported) = RollTaken.Take(ask.ColumnNames, ask.Choice, view.Shown.Total, frame.AsOf, new(frame.Reader.Id, frame.Reader.Name), act.EnteredOn);
        db.Record(taken, exported, act);
        return await saving.Then(ask.Url(ShowRoll.Url), () => made, problem => TakeRollPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static Result<byte[]> Filled(byte[] sent, View view, Frame frame) =>
        FilledForm.Fill(sent, view.Own.Fields([.. view.Shown.Groups.SelectMany(g => g.Lines).Select(l => view.Ask.Columns.Select(c => c.Value(l).InSheet).ToList())], frame));

    private static async Task<View> Of(Rolls rolls, Frame frame, Form form, CancellationToken cancel)
    {
        var ask = RollAsk.Of(frame);
        return new(ask, await rolls.Whole(ask, cancel), form);
    }

    public sealed record Form
    {
        public string? Stated { get; init; }
    }

    public sealed record View(RollAsk Ask, RollShown Shown, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        /// <summary>What the roll offers to a form of one's own.</summary>
        internal OwnForm Own => new(Ask.Head.Title is "" ? RollWords.Roll : new(Ask.Head.Title, Ask.Head.Title), "", [.. Ask.Columns.Select(c => new FormField(c.Name, c.Title))], IsSensitive: true, Ask.Url(ShowRoll.Url));
    }
}
