using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum UnitRole
{
    Command,
    Staff,
    Operations,
    Support,
    Medical,
}

public sealed partial class FormedUnit
{
    private readonly List<StrengthLine> lines = [];
    private readonly List<StrengthReport> reports = [];

    /// <summary>The strength table: posts with how many each should hold.</summary>
    public IReadOnlyList<StrengthLine> Lines => lines;

    public IReadOnlyList<StrengthReport> Reports => reports;

    public IReadOnlyList<StrengthLine> LinesOn(DateOnly day) => [.. lines.Where(l => l.StandsOn(day)).OrderBy(l => l.Number)];

    /// <summary>The strength of that day: the latest report on or before it, or null while there is none.</summary>
    public StrengthReport? StrengthOn(DateOnly day) => reports.Where(r => r.On <= day).MaxBy(r => r.On);

    public Result<StrengthLineAdded> AddLine(StrengthLineDetails details, DateOnly today)
    {
        if (Broken.Among(
            (StandsOn(details.FirstOn), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn, "FirstOn")),
            (details.WomenWanted <= details.Needed, Otherwise: FormedUnitProblems.MoreWomenThanPeople),
            (LinesOn(details.FirstOn).All(l => Folding.Fold(l.TitleVi) != Folding.Fold(details.TitleVi)), Otherwise: FormedUnitProblems.LineKnown)) is { } broken)
        {
            return broken;
        }

        StrengthLine line = new(details, number: lines.Count + 1, today);
        lines.Add(line);
        return new StrengthLineAdded(Id, line.Id, details.Needed);
    }

    /// <summary>The last day of a line; whoever is a member in it is moved or leaves first.</summary>
    public Result<StrengthLineEnded> EndLine(Guid line, DateOnly lastOn)
    {
        if (lines.Find(l => l.Id == line) is not { } ended)
        {
            return FormedUnitProblems.NoSuchLine;
        }

        if (Broken.Among(
            (ended.IsOpen, Otherwise: FormedUnitProblems.LineEnded),
            (lastOn >= ended.FirstOn, Otherwise: FormedUnitProblems.LineEndsBefore(ended.FirstOn)),
            (members.All(m => m.Line != line || m.LastOn <= lastOn), Otherwise: FormedUnitProblems.LineHasMembers)) is { } broken)
        {
            return broken;
        }

        ended.LastOn = lastOn;
        return new StrengthLineEnded(Id, line, lastOn);
    }

    /// <summary>Declares how many women and men fill each line on a day. A line that is not named has no one.</summary>
    public Result<StrengthReported> ReportStrength(DateOnly on, IReadOnlyList<LineStrength> filled, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (reports.All(r => r.On != on), Otherwise: FormedUnitProblems.ReportedOnThatDay(on)),
            (filled.All(f => LinesOn(on).Any(l => l.Id == f.Line)), Otherwise: FormedUnitProblems.LineNotThatDay(on)),
            (filled.Any(f => f.Women + f.Men > 0), Otherwise: FormedUnitProblems.StrengthOfNobody),
            (paper is not null, Otherwise: FormedUnitProblems.StrengthNeedsPaper)) is { } broken)
        {
            return broken;
        }

        StrengthReport report = new(on, filled, paper!.Value, today);
        reports.Add(report);
        return new StrengthReported(Id, on, report.Women, report.Men);
    }
}

/// <summary>A line of the strength table: a board, a team or a post, with how many it should hold.</summary>
public sealed class StrengthLine : Part
{
    public const int TitleLimit = 160;

    private StrengthLine() { }

    internal StrengthLine(StrengthLineDetails details, int number, DateOnly enteredOn)
    {
        (TitleVi, TitleEn, Role, Number) = (details.TitleVi, details.TitleEn, details.Role, number);
        (Needed, WomenWanted, FirstOn, EnteredOn) = (details.Needed, details.WomenWanted, details.FirstOn, enteredOn);
    }

    /// <summary>Its place in the table.</summary>
    public int Number { get; private init; }

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public UnitRole Role { get; private init; }

    public int Needed { get; private init; }

    public int WomenWanted { get; private init; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;

    public Words Title => new(TitleVi, TitleEn);

    public bool IsOpen => LastOn == DateOnly.MaxValue;

    public bool StandsOn(DateOnly day) => FirstOn <= day && day <= LastOn;
}

/// <summary>The strength of a unit on a day, as a paper declares it.</summary>
public sealed class StrengthReport : Part
{
    private readonly List<StrengthFilled> filled = [];

    private StrengthReport() { }

    internal StrengthReport(DateOnly on, IReadOnlyList<LineStrength> filled, PaperId paper, DateOnly enteredOn)
    {
        (On, Paper, EnteredOn) = (on, paper, enteredOn);
        (Women, Men) = (filled.Sum(f => f.Women), filled.Sum(f => f.Men));
        this.filled.AddRange(filled.Where(f => f.Women + f.Men > 0).Select(f => new StrengthFilled(f, enteredOn)));
    }

    public DateOnly On { get; private init; }

    /// <summary>Of all lines together.</summary>
    public int Women { get; private init; }

    public int Men { get; private init; }

    public PaperId Paper { get; private init; }

    public IReadOnlyList<StrengthFilled> Filled => filled;

    public int Total => Women + Men;

    public LineStrength Of(StrengthLine line) =>
        filled.Find(f => f.Line == line.Id) is { } found ? new(line.Id, found.Women, found.Men) : new(line.Id, 0, 0);
}

/// <summary>How many women and men a report says are in one line.</summary>
public sealed class StrengthFilled : Part
{
    private StrengthFilled() { }

    internal StrengthFilled(LineStrength filled, DateOnly enteredOn) =>
        (Line, Women, Men, EnteredOn) = (filled.Line, filled.Women, filled.Men, enteredOn);

    public Guid Line { get; private init; }

    public int Women { get; private init; }

    public int Men { get; private init; }
}

public sealed record StrengthLineDetails(string TitleVi, string TitleEn, UnitRole Role, int Needed, int WomenWanted, DateOnly FirstOn);

public sealed record LineStrength(Guid Line, int Women, int Men)
{
    public int Total => Women + Men;
}

public sealed record StrengthLineAdded(FormedUnitId Unit, Guid Line, int Needed);

public sealed record StrengthLineEnded(FormedUnitId Unit, Guid Line, DateOnly LastOn);

public sealed record StrengthReported(FormedUnitId Unit, DateOnly On, int Women, int Men);
