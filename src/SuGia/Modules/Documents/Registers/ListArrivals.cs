using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/in and /papers/in/follow: what came in, as annex IV draws the two registers; each prints by sheets.</summary>
public static class ListArrivals
{
    public const string Url = "/papers/in";
    public const string FollowUrl = "/papers/in/follow";

    private static readonly IReadOnlyList<Filter> Filters =
    [
        new("from", RegisterWords.From) { IsDay = true },
        new("until", RegisterWords.Until) { IsDay = true },
        Filter.Choice<ArrivalState>("state", RegisterWords.State, RegisterWords.Of),
        new("for", RegisterWords.For),
    ];

    internal static ListOf<Row> Register { get; } = new(RegisterWords.Incoming, "so-van-ban-den", RegisterWords.NoArrivals)
    {
        Columns =
        [
            new("arrived", RegisterWords.ArrivedOn, r => Cell.Day(r.ArrivedOn)),
            new("no", RegisterWords.ArrivalNumber, r => Cell.Year(r.Number)) { Url = r => UrlOf(r.Id), IsCode = true },
            new("author", RegisterWords.Author, r => Cell.Text(r.Body)),
            new("symbol", RegisterWords.Symbol, r => Cell.Text(r.Symbol)) { Url = r => IPapers.Url(r.Paper), IsCode = true },
            new("day", RegisterWords.PaperDay, r => Cell.Day(r.SignedOn)),
            new("subject", RegisterWords.KindAndSubject, r => Cell.Text($"{PaperKinds.Title(r.Kind)}: {r.Title}")),
            new("for", RegisterWords.For, r => Cell.Text(r.For)),
            new("passed", RegisterWords.PassedOn, r => Cell.Day(r.PassedOn)) { State = r => r.IsPassedLate ? "due" : null },
            new("received", RegisterWords.ReceivedBy, r => Cell.Text(r.ReceivedBy)),
            new("note", RegisterWords.Note, r => Cell.Text(r.Note)),
        ],
        Orders = [Order<Row>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters = Filters,
    };

    internal static ListOf<Row> FollowUp { get; } = new(RegisterWords.FollowUp, "so-theo-doi-van-ban-den", RegisterWords.NoArrivals)
    {
        Columns =
        [
            new("no", RegisterWords.ArrivalNumber, r => Cell.Year(r.Number)) { Url = r => UrlOf(r.Id), IsCode = true },
            new("paper", RegisterWords.WholeOfPaper, r => Cell.Text($"{PaperKinds.Title(r.Kind)} {r.Symbol}, {(r.SignedOn is { } day ? Days.Show(day) : "")}, {r.Body}")),
            new("for", RegisterWords.For, r => Cell.Text(r.For)),
            new("due", RegisterWords.DueOn, r => Cell.Day(r.DueOn)),
            new("progress", RegisterWords.Progress, r => Cell.Text(RegisterWords.Of(r.State))) { State = r => r.State switch { ArrivalState.Overdue or ArrivalState.SettledLate or ArrivalState.Recalled => "due", ArrivalState.Settled => "ok", _ => "unk" }, },
            new("answer", RegisterWords.AnswerNumber, r => Cell.Text(r.AnswerNumber)),
            new("note", RegisterWords.Note, r => Cell.Text(r.Outcome is "" ? r.Note : r.Outcome)),
        ],
        Orders = [Order<Row>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters = Filters,
    };

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.List(Url, (AppDb db, Frame frame, CancellationToken cancel) => Show(Register, db, frame, cancel), Permission.ReadPapers);
        app.List(FollowUrl, (AppDb db, Frame frame, CancellationToken cancel) => Show(FollowUp, db, frame, cancel), Permission.ReadPapers);
        app.Get($"{Url}/print", (int? page, AppDb db, Frame frame, CancellationToken cancel) => PrintRegister.Answer(Register, Rows(db, Register.Ask(frame), frame.AsOf).OrderBy(r => r.Id), page, frame, cancel)).Needs(Permission.ReadPapers);
        app.Get($"{FollowUrl}/print", (int? page, AppDb db, Frame frame, CancellationToken cancel) => PrintRegister.Answer(FollowUp, Rows(db, FollowUp.Ask(frame), frame.AsOf).OrderBy(r => r.Id), page, frame, cancel)).Needs(Permission.ReadPapers);
    }

    internal static string UrlOf(ArrivalId arrival) => $"{Url}/{arrival.Value}";

    private static Task<IResult> Show(ListOf<Row> list, AppDb db, Frame frame, CancellationToken cancel) =>
        list.Answer(Rows(db, list.Ask(frame), frame.AsOf), frame, listing => ArrivalsPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, ListAsk ask, DateOnly asOf)
    {
        var arrivals = db.Set<Arrival>().AsNoTracking().IgnoreAutoIncludes().Where(a => a.ArrivedOn <= asOf);
        arrivals = ask.Day("from") is { } from ? arrivals.Where(a => a.ArrivedOn >= from) : arrivals;
        arrivals = ask.Day("until") is { } until ? arrivals.Where(a => a.ArrivedOn <= until) : arrivals;
        arrivals = ask["for"] is { } whom ? arrivals.Where(a => a.For.Contains(whom)) : arrivals;
        return ask.Choice<ArrivalState>("state") is { } state ? Rows(db, InState(arrivals, state, asOf), asOf) : Rows(db, arrivals, asOf);
    }

    internal static IQueryable<Arrival> InState(IQueryable<Arrival> all, ArrivalState state, DateOnly asOf) => InState(all, all.Where(a => a.RecalledOn == null || a.RecalledOn > asOf), state, asOf);

    /// <param name="arrivals">Those that were not called back.</param>
    private static IQueryable<Arrival> InState(IQueryable<Arrival> all, IQueryable<Arrival> arrivals, ArrivalState state, DateOnly asOf) => state switch
    {
        ArrivalState.Recalled => all.Where(a => a.RecalledOn <= asOf),
        ArrivalState.Settled => arrivals.Where(a => a.SettledOn <= asOf && (a.DueOn == null || a.SettledOn <= a.DueOn)),
        ArrivalState.SettledLate => arrivals.Where(a => a.SettledOn <= asOf && a.SettledOn > a.DueOn),
        ArrivalState.Overdue => arrivals.Where(a => (a.SettledOn == null || a.SettledOn > asOf) && a.DueOn < asOf),
        ArrivalState.Open => arrivals.Where(a => (a.SettledOn == null || a.SettledOn > asOf) && (a.DueOn == null || a.DueOn >= asOf) && a.PassedOn <= asOf),
        ArrivalState.NotPassed => arrivals.Where(a => (a.SettledOn == null || a.SettledOn > asOf) && (a.DueOn == null || a.DueOn >= asOf) && (a.PassedOn == null || a.PassedOn > asOf)),
    };

    private static IQueryable<Row> Rows(AppDb db, IQueryable<Arrival> arrivals, DateOnly asOf) =>
        from arrival in arrivals
        join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes() on arrival.Paper equals paper.Id
        select new Row
        {
            Id = arrival.Id,
            Paper = paper.Id,
            ArrivedOn = arrival.ArrivedOn,
            Number = arrival.Number,
            Body = paper.Body + paper.Holder,
            Symbol = paper.Number,
            SignedOn = paper.SignedOn,
            Kind = paper.Kind,
            Title = paper.Title,
            For = arrival.For,
            PassedOn = arrival.PassedOn <= asOf ? arrival.PassedOn : null,
            ReceivedBy = arrival.PassedOn <= asOf ? arrival.ReceivedBy : "",
            DueOn = arrival.DueOn,
            SettledOn = arrival.SettledOn <= asOf ? arrival.SettledOn : null,
            RecalledOn = arrival.RecalledOn,
            AnswerNumber = arrival.SettledOn <= asOf ? db.Set<Paper>().Where(p => p.Id == arrival.Answer).Select(p => p.Number).FirstOrDefault() : null,
            Outcome = arrival.SettledOn <= asOf ? arrival.Outcome : "",
            Note = arrival.Note,
            AsOf = asOf,
        };

    public sealed class Row
    {
        public required ArrivalId Id { get; init; }

        public required PaperId Paper { get; init; }

        public required DateOnly ArrivedOn { get; init; }

        public required int Number { get; init; }

        public required string Body { get; init; }

        public required string Symbol { get; init; }

        public required DateOnly? SignedOn { get; init; }

        public required PaperKind Kind { get; init; }

        public required string Title { get; init; }

        public required string For { get; init; }

        public required DateOnly? PassedOn { get; init; }

        public required string ReceivedBy { get; init; }

        public required DateOnly? DueOn { get; init; }

        public required DateOnly? SettledOn { get; init; }

        public required DateOnly? RecalledOn { get; init; }

        public required string? AnswerNumber { get; init; }

        public required string Outcome { get; init; }

        public required string Note { get; init; }

        public required DateOnly AsOf { get; init; }

        public ArrivalState State => Arrival.StateOf(PassedOn, DueOn, SettledOn, RecalledOn, AsOf);

        public bool IsPassedLate => (PassedOn ?? AsOf) > Arrival.PassedBy(ArrivedOn, Holidays.Working);
    }

    public sealed record View(Listing<Row> Listing);
}
