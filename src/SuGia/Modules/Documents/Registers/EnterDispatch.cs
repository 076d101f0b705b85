using System.Reflection;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/out/new: a paper of the house takes its number and stands in the register of outgoing papers.</summary>
public static class EnterDispatch
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/new", Ask).Needs(Permission.EditPapers);
        app.Post($"{ListDispatches.Url}/new", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(Numbering numbering, CancellationToken cancel) =>
        EnterDispatchPage.Show(new(PaperEntry.Blank, new(null, null, null, "1", null, null), await numbering.Open(SeriesDirection.Outgoing, cancel), []));

    private static async Task<IResult> Answer(PaperEntry entry, Form form, AppDb db, Numbering numbering, Saving saving, Frame frame, CancellationToken cancel)
    {
        View view = new(entry, form, await numbering.Open(SeriesDirection.Outgoing, cancel), []);
        if (entry.Secret is { } secret)
        {
            return EnterDispatchPage.Refuse(view with { Entry = entry.WithoutSubject, Problems = [secret] });
        }

        var asked = form.Parsed(view.Series).Then(typed => entry.Of(typed.Series).Parse(frame.Today).Into(details => (Details: details, Typed: typed)));
        return asked.Ok
            ? await Enter(asked.Value.Details, asked.Value.Typed, view, new(db, numbering, saving, frame.Today), cancel)
            : EnterDispatchPage.Refuse(view with { Problems = ProblemsOf(asked.Problems, view, frame.Today) });
    }

    /// <summary>Where no series was chosen, what else is wrong is told all the same.</summary>
    private static IReadOnlyList<Problem> ProblemsOf(IReadOnlyList<Problem> problems, View view, DateOnly today) =>
        view.Form.Parsed(view.Series).Ok ? problems : [.. problems, .. view.Entry.Of(null).Parse(today).Problems];

    private static async Task<IResult> Enter(PaperDetails details, Asked typed, View view, Hands hands, CancellationToken cancel)
    {
        var act = hands.Saving.Act();
        var number = await hands.Numbering.Take(typed.Series.Id, typed.Reserved, details.SignedOn!.Value, act, cancel);
        var made = number.Then(n => Paper.Register(details with { Number = n.Text }, hands.Today));
        var entered = made.Then(m => Dispatch.Enter(m.Paper, number.Value!, typed.Dispatch, hands.Today));
        if (!entered.Ok)
        {
            return EnterDispatchPage.Refuse(view with { Problems = entered.Problems });
        }

        number.Value!.For(made.Value.Paper.Id);
        hands.Db.Record(made.Value.Paper, made.Value.Registered, act);
        hands.Db.Record(entered.Value.Dispatch, entered.Value.Numbered, act);
        var url = ListDispatches.UrlOf(entered.Value.Dispatch.Id);
        return await hands.Saving.Then(url, RegisterWords.Dispatched, refused => EnterDispatchPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    internal sealed record Asked(Series Series, string Reserved, DispatchTyped Dispatch);

    private sealed record Hands(AppDb Db, Numbering Numbering, Saving Saving, DateOnly Today);

    /// <summary>The entry with what the series says of the paper: whose it is and, where it numbers one kind, of which.</summary>
    private static PaperEntry Of(this PaperEntry entry, Series? series) => entry with
    {
        Number = "…",
        Body = series?.Body ?? entry.Body,
        Kind = series?.Kind?.Code ?? entry.Kind,
        Origin = series?.Form switch { NumberForm.Party => nameof(PaperOrigin.Party), NumberForm.Normative => nameof(PaperOrigin.Normative), _ => nameof(PaperOrigin.State) },
    };

    public sealed record Form(string? Series, string? Reserved, string? KeptBy, string? Copies, string? Note, string? AnswerDueOn) : IBindableFromHttpContext<Form>
    {
        public static ValueTask<Form?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<Form>(context);

        internal Result<Asked> Parsed(IReadOnlyList<Series> open) => Typed.Together(
            Typed.OneOf(Series, nameof(Series), open, s => s.Id.Value.ToString()),
            Typed.TextIfAny(Reserved, nameof(Reserved), Paper.NumberLimit, RegisterWords.Reserved),
            Typed.TextIfAny(KeptBy, nameof(KeptBy), Dispatch.NameLimit, RegisterWords.KeptBy),
            Typed.Number(Copies, nameof(Copies), 1, Dispatch.MostCopies),
            Typed.TextIfAny(Note, nameof(Note), Dispatch.NoteLimit, RegisterWords.Note),
            Typed.DayIfAny(AnswerDueOn, nameof(AnswerDueOn))).Into((series, reserved, kept, copies, note, due) => new Asked(series, reserved, new(kept, (int)copies, note) { AnswerDueOn = due }));
    }

    public sealed record View(PaperEntry Entry, Form Form, IReadOnlyList<Series> Series, IReadOnlyList<Problem> Problems);
}
