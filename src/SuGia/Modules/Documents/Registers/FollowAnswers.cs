using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/out/follow: the papers sent in a period, each with how far its answer is.</summary>
public static class FollowAnswers
{
    public const string Url = "/papers/out/follow";

    internal static ListOf<AnswerLine> List { get; } = new(AnswerWords.FollowUp, "theo-doi-tra-loi", AnswerWords.None)
    {
        Columns =
        [
            new("symbol", RegisterWords.Symbol, r => Cell.Text(r.Symbol)) { Url = r => ListDispatches.UrlOf(r.Id), IsCode = true },
            new("subject", RegisterWords.KindAndSubject, r => Cell.Text($"{PaperKinds.Title(r.Kind)}: {r.Title}")),
            new("to", RegisterWords.To, r => Cell.Text(r.To)),
            new("sent", RegisterWords.PassedOn, r => Cell.Day(r.SentOn)),
            new("due", AnswerWords.DueOn, r => Cell.Day(r.DueOn)),
            new("state", AnswerWords.State, r => Cell.Text(AnswerWords.Of(r.State))) { State = r => AnswerWords.Mark(r.State) },
            new("answer", AnswerWords.Answer, r => Cell.Text(r.AnswerNumber)) { Url = r => r.Answer is { } answer ? IPapers.Url(answer) : null, IsCode = true },
            new("answered", AnswerWords.AnsweredOn, r => Cell.Day(r.AnsweredOn)),
        ],
        Orders = [Order<AnswerLine>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters =
        [
            new("from", RegisterWords.From) { IsDay = true },
            new("until", RegisterWords.Until) { IsDay = true },
            Filter.Choice<AnswerState>("state", AnswerWords.State, AnswerWords.Of),
        ],
    };

    internal static void Map(IEndpointRouteBuilder app) => ListDispatches.Map(app, Url, List, Rows, rows => rows.OrderBy(r => r.Id), listing => FollowAnswersPage.Show(new(listing)));

    private static IQueryable<AnswerLine> Rows(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var (from, until) = (ask.Day("from") ?? DateOnly.MinValue, ask.Day("until") ?? asOf);
        var sent = Sent(db, from, until < asOf ? until : asOf);
        return Rows(db, ask.Choice<AnswerState>("state") is { } state ? InState(sent, state, asOf) : sent, asOf);
    }

    internal static IQueryable<Dispatch> Sent(AppDb db, DateOnly from, DateOnly until) =>
        db.Set<Dispatch>().AsNoTracking().IgnoreAutoIncludes().Where(d => d.SentOn >= from && d.SentOn <= until);

    /// <summary>The state in words of the database: the same as <see cref="Dispatch.StateOf"/> says of each.</summary>
    private static IQueryable<Dispatch> InState(IQueryable<Dispatch> sent, AnswerState state, DateOnly asOf)
    {
        var standing = sent.Where(d => d.RecalledOn == null || d.RecalledOn > asOf);
        var (answered, open) = (standing.Where(d => d.AnsweredOn <= asOf), standing.Where(d => d.AnsweredOn == null || d.AnsweredOn > asOf));
        return state switch
        {
            AnswerState.NotAwaited => open.Where(d => d.AnswerDueOn == null),
            AnswerState.Awaited => open.Where(d => d.AnswerDueOn >= asOf),
            AnswerState.Overdue => open.Where(d => d.AnswerDueOn < asOf),
            AnswerState.Answered => answered.Where(d => d.AnswerDueOn == null || d.AnsweredOn <= d.AnswerDueOn),
            AnswerState.AnsweredLate => answered.Where(d => d.AnsweredOn > d.AnswerDueOn),
            AnswerState.Recalled => sent.Where(d => d.RecalledOn <= asOf),
        };
    }

    private static IQueryable<AnswerLine> Rows(AppDb db, IQueryable<Dispatch> dispatches, DateOnly asOf) =>
        from dispatch in dispatches
        join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes() on dispatch.Paper equals paper.Id
        select new AnswerLine
        {
            Id = dispatch.Id,
            Symbol = paper.Number,
            Kind = paper.Kind,
            Title = paper.Title,
            To = dispatch.To,
            SentOn = dispatch.SentOn,
            DueOn = dispatch.AnswerDueOn,
            Answer = dispatch.AnsweredOn <= asOf ? dispatch.Answer : null,
            AnswerNumber = dispatch.AnsweredOn <= asOf ? db.Set<Paper>().Where(p => p.Id == dispatch.Answer).Select(p => p.Number).FirstOrDefault() : null,
            AnsweredOn = dispatch.AnsweredOn <= asOf ? dispatch.AnsweredOn : null,
            RecalledOn = dispatch.RecalledOn,
            AsOf = asOf,
        };
}

/// <summary>A paper that was sent, with how far its answer is on a day.</summary>
public sealed class AnswerLine
{
    public required DispatchId Id { get; init; }

    public required string Symbol { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Title { get; init; }

    public required string To { get; init; }

    public required DateOnly? SentOn { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required PaperId? Answer { get; init; }

    public required string? AnswerNumber { get; init; }

    public required DateOnly? AnsweredOn { get; init; }

    public required DateOnly? RecalledOn { get; init; }

    public required DateOnly AsOf { get; init; }

    public AnswerState State => Dispatch.StateOf(DueOn, AnsweredOn, RecalledOn, AsOf);
}
