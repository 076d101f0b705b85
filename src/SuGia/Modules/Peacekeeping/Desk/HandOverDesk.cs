using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/desk/handover?from={account}: all open work of one account is looked at, then moved in one act.</summary>
public static class HandOverDesk
{
    public const string Url = "/peacekeeping/desk/handover";

    internal static void Map(IEndpointRouteBuilder app)
    {
        var handover = app.MapGroup(Url).Needs(Permission.EditPeacekeeping);
        handover.Get("", Ask);
        handover.Post("", Answer);
    }

    private static async Task<IResult> Ask(Guid? from, Desks desks, CancellationToken cancel) => HandOverDeskPage.Show(await Of(from, new(), PaperForm.None, desks, cancel));

    private static async Task<IResult> Answer(Guid? from, [FromForm] Form form, PaperForm paper, Desks desks, IPapers papers, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        var (act, view) = (saving.Act(form.Reason), await Of(from, form, paper, desks, cancel));
        var typed = Typed.Together(view.Giver(), view.Taker(), Typed.Text(form.Reason, nameof(form.Reason), DeskHandover.ReasonLimit, OfficerWords.Reason), view.Unchanged(), await papers.Take(paper, PaperKind.Minutes, act, cancel));
        if (!typed.Ok)
        {
            return HandOverDeskPage.Refuse(view with { Problems = typed.Problems });
        }

        var (giver, taker, reason, _, evidence) = typed.Value;
        act = act.On(evidence?.Value);
        var handed = giver.Id == taker.Id ? DeskProblems.SameAccount : (await desks.HandOver(giver.Id, taker.Id, act, cancel))
            .Then(moved => DeskHandover.Of(giver, taker, moved, reason, evidence, frame.Reader.Id, act.EnteredOn));
        if (!handed.Ok)
        {
            return HandOverDeskPage.Refuse(view with { Problems = handed.Problems });
        }

        db.Record(handed.Value.Handover, handed.Value.HandedOver, act);
        return await saving.Then(ListHandovers.UrlOf(handed.Value.Handover.Id), DeskWords.HandedOver, problem => HandOverDeskPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<View> Of(Guid? from, Form form, PaperForm paper, Desks desks, CancellationToken cancel) =>
        new(from, await desks.Holders(cancel), await desks.Takers(cancel), from is { } giver ? await desks.Of(giver, cancel) : [], form, paper);

    public sealed record Form
    {
        public string? To { get; init; }

        public string? Reason { get; init; }

        /// <summary>The records that the page listed.</summary>
        public string? Seen { get; init; }
    }

    /// <param name="From">Null until it is chosen whose desk is handed over.</param>
    public sealed record View(Guid? From, IReadOnlyList<Option> Holders, IReadOnlyList<Option> Takers, IReadOnlyList<DeskItem> Items, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        /// <summary>All records of the list in one text, to see whether it has changed.</summary>
        public string Seen => string.Join(' ', Items.Select(i => i.Record.ToString("N")).Order(StringComparer.Ordinal));

        public string? FromName => Holders.Where(h => h.Value == From?.ToString()).Select(h => h.Label).FirstOrDefault();

        internal Result<DeskAccount> Giver() => From is { } from && FromName is { } name ? new DeskAccount(from, name) : DeskProblems.NothingOpen;

        internal Result<DeskAccount> Taker() =>
            Takers.FirstOrDefault(t => t.Value == Form.To) is { } taker ? new DeskAccount(Guid.Parse(taker.Value), taker.Label) : DeskProblems.ChooseTo;

        internal Result<bool> Unchanged() => Form.Seen == Seen ? true : DeskProblems.ChangedMeanwhile;
    }
}
