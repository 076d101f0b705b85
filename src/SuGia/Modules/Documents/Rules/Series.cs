using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

public enum SeriesDirection
{
    Outgoing,
    Incoming,

    /// <summary>Certified copies: one series for all three kinds. Source: rule NS-COPY.</summary>
    Copies,
}

/// <summary>When a series begins again at 01. Source: rules NS-STATE-YEAR (Decree 30/2020, article 15) and NS-PARTY (36-HD/VPTW).</summary>
public enum SeriesPeriod
{
    Year,
    Term,
}

/// <summary>How a number of the series is printed.</summary>
public enum NumberForm
{
    /// <summary>15/KH-VPTT.</summary>
    State,

    /// <summary>15/2026/TT-BCA.</summary>
    Normative,

    /// <summary>15-NQ/ĐU.</summary>
    Party,

    /// <summary>15: the number of an arrival.</summary>
    Plain,

    /// <summary>15/SY-BCA: the kind of the copy stands before the symbol of the body.</summary>
    Copy,
}

/// <summary>The numbers of one body, of one kind or of all kinds, without a gap.</summary>
/// <remarks>Numbers follow the days. A number that must be older than the last one given is one that was reserved.</remarks>
public sealed class Series : Record<SeriesId>
{
    public const int SymbolLimit = 40;
    public const int MostReserved = 20;

    private Series() { }

    /// <summary>Whose numbers, as printed.</summary>
    public string Body { get; private init; } = "";

    public SeriesDirection Direction { get; private init; }

    /// <summary>Null where the series numbers every kind.</summary>
    public PaperKind? Kind { get; private init; }

    public SeriesPeriod Period { get; private init; }

    public NumberForm Form { get; private init; }

    /// <summary>What stands after the number: KH-VPTT; empty for arrivals.</summary>
    public string Symbol { get; private init; } = "";

    /// <summary>True for the numbers of classified papers, which run apart. Source: Decree 30/2020, article 15.</summary>
    public bool IsSecret { get; private init; }

    /// <summary>The first day of the year or term that runs.</summary>
    public DateOnly PeriodOn { get; private set; }

    /// <summary>The last number given or reserved in the period; 0 while there is none.</summary>
    public int Last { get; private set; }

    /// <summary>The day of the last number given.</summary>
    public DateOnly? LastOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public DateOnly EnteredOn { get; private init; }

    public static Result<(Series Series, SeriesOpened Opened)> Open(SeriesTyped typed, DateOnly today)
    {
        if (Broken.Among(
            (typed.Form == NumberForm.Plain || typed.Symbol is not "", Otherwise: SeriesProblems.NeedsSymbol),
            (typed.IsOfCopies == (typed.Form == NumberForm.Copy), Otherwise: SeriesProblems.FormOfCopies),
            (!typed.IsOfCopies || typed is { Period: SeriesPeriod.Year, Kind: null, IsSecret: false }, Otherwise: SeriesProblems.CopiesByYear),
            (typed.FirstOn <= today, Otherwise: SeriesProblems.NotYet)) is { } broken)
        {
            return broken;
        }

        Series series = new()
        {
            Body = typed.Body,
            Direction = typed.Direction,
            Kind = typed.Kind,
            Period = typed.Period,
            Form = typed.Form,
            Symbol = typed.Symbol,
            IsSecret = typed.IsSecret,
            PeriodOn = typed.Period == SeriesPeriod.Year ? new(typed.FirstOn.Year, 1, 1) : typed.FirstOn,
            Last = typed.After,
            EnteredOn = today,
        };
        return (series, new(series.Id));
    }

    /// <summary>The next number, of the day of the paper or arrival.</summary>
    public Result<(GivenNumber Number, NumberGiven Given)> Give(DateOnly on, DateOnly today)
    {
        if (Follows(on, today) is { } broken)
        {
            return broken;
        }

        LastOn = on;
        var number = Next(on, NumberState.Given, "", today);
        return (number, new(number.Id, Id, number.Number));
    }

    /// <summary>Keeps the next numbers free for papers to come.</summary>
    public Result<IReadOnlyList<GivenNumber>> Reserve(int count, string reason, DateOnly on, DateOnly today)
    {
        if ((Broken.Among((count is >= 1 and <= MostReserved, Otherwise: SeriesProblems.HowMany(MostReserved))) ?? Follows(on, today)) is { } broken)
        {
            return broken;
        }

        return Enumerable.Range(0, count).Select(_ => Next(on, NumberState.Reserved, reason, today)).ToList();
    }

    /// <summary>A new term of the committee: numbers begin at 01.</summary>
    public Result<TermBegun> BeginTerm(DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (Period == SeriesPeriod.Term, Otherwise: SeriesProblems.ByYear),
            (EndedOn is null, Otherwise: SeriesProblems.Ended),
            (on <= today, Otherwise: SeriesProblems.NotYet),
            (on > (LastOn ?? PeriodOn), Otherwise: SeriesProblems.AfterLast(LastOn ?? PeriodOn))) is { } broken)
        {
            return broken;
        }

        (PeriodOn, Last, LastOn) = (on, 0, null);
        return new TermBegun(Id, on);
    }

    public Result<SeriesEnded> End(DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (EndedOn is null, Otherwise: SeriesProblems.Ended),
            (on <= today, Otherwise: SeriesProblems.NotYet),
            (!(on < LastOn), Otherwise: SeriesProblems.AfterLast(LastOn ?? on))) is { } broken)
        {
            return broken;
        }

        EndedOn = on;
        return new SeriesEnded(Id, on);
    }

    private Broken? Follows(DateOnly on, DateOnly today) => Broken.Among(
        (EndedOn is null, Otherwise: SeriesProblems.Ended),
        (on <= today, Otherwise: SeriesProblems.NotYet),
        (on >= PeriodOn, Otherwise: SeriesProblems.PeriodClosed(PeriodOn)),
        (!(on < LastOn), Otherwise: SeriesProblems.BeforeLast(LastOn ?? on)));

    private GivenNumber Next(DateOnly on, NumberState state, string reason, DateOnly today)
    {
        if (Period == SeriesPeriod.Year && on.Year > PeriodOn.Year)
        {
            (PeriodOn, Last) = (new(on.Year, 1, 1), 0);
        }

        Last++;
        return GivenNumber.Of(this, Written(Last, on), state, on, reason, today);
    }

    /// <remarks>A number below ten has a zero before it: Decree 30/2020, annex I, cell 3. Numbers of arrivals have none.</remarks>
    private string Written(int number, DateOnly on) => Form switch
    {
        NumberForm.State or NumberForm.Copy => $"{number:00}/{Symbol}",
        NumberForm.Normative => $"{number:00}/{on.Year}/{Symbol}",
        NumberForm.Party => $"{number:00}-{Symbol}",
        NumberForm.Plain => $"{number}",
    };
}

/// <param name="After">The last number of the year or term given on paper before the series came here; 0 for none.</param>
public sealed record SeriesTyped(string Body, SeriesDirection Direction, PaperKind? Kind, SeriesPeriod Period, NumberForm Form, string Symbol, bool IsSecret, DateOnly FirstOn, int After)
{
    internal bool IsOfCopies => Direction == SeriesDirection.Copies;
}

public sealed record SeriesOpened(SeriesId Series);

public sealed record TermBegun(SeriesId Series, DateOnly On);

public sealed record SeriesEnded(SeriesId Series, DateOnly On);
