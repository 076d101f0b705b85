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
        if (Amiss(held: null, details) is { } broken)
        {
            return broken;
        }

        StrengthLine line = new(details with { LastOn = details.LastOn ?? Beyond }, number: lines.Select(l => l.Number + 1).DefaultIfEmpty(1).Max(), today);
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
            (StaysIn(line).All(s => s.LastOn <= lastOn), Otherwise: FormedUnitProblems.LineHasMembers)) is { } broken)
        {
            return broken;
        }

        ended.LastOn = lastOn;
        return new StrengthLineEnded(Id, line, lastOn);
    }

    /// <summary>Declares how many women and men fill each line on a day. A line that is not named has no one.</summary>
    public Result<StrengthReported> ReportStrength(DateOnly on, IReadOnlyList<LineStrength> filled, PaperId? paper, DateOnly today)
    {
        if (Amiss(held: null, on, filled, paper, today) is { } broken)
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
        (Number, EnteredOn) = (number, enteredOn);
        Set(details);
    }

    /// <summary>Its place in the table.</summary>
    public int Number { get; private init; }

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public UnitRole Role { get; private set; }

    public int Needed { get; private set; }

    public int WomenWanted { get; private set; }

    public DateOnly FirstOn { get; private set; }

    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;

    public Words Title => new(TitleVi, TitleEn);

    public StrengthLineDetails Details => new(TitleVi, TitleEn, Role, Needed, WomenWanted, FirstOn, IsOpen ? null : LastOn);

    public bool IsOpen => LastOn == DateOnly.MaxValue;

    public bool StandsOn(DateOnly day) => FirstOn <= day && day <= LastOn;

    internal void Set(StrengthLineDetails details)
    {
        (TitleVi, TitleEn, Role) = (details.TitleVi, details.TitleEn, details.Role);
        (Needed, WomenWanted) = (details.Needed, details.WomenWanted);
        (FirstOn, LastOn) = (details.FirstOn, details.LastOn ?? DateOnly.MaxValue);
    }
}

/// <summary>The strength of a unit on a day, as a paper declares it.</summary>
public sealed class StrengthReport : Part
{
    private readonly List<StrengthFilled> filled = [];

    private StrengthReport() { }

    internal StrengthReport(DateOnly on, IReadOnlyList<LineStrength> filled, PaperId paper, DateOnly enteredOn)
    {
        EnteredOn = enteredOn;
        Set(on, filled, paper, enteredOn);
    }

    public DateOnly On { get; private set; }

    /// <summary>Of all lines together.</summary>
    public int Women { get; private set; }

    public int Men { get; private set; }

    public PaperId Paper { get; private set; }

    public IReadOnlyList<StrengthFilled> Filled => filled;

    public int Total => Women + Men;

    public LineStrength Of(StrengthLine line) =>
        filled.Find(f => f.Line == line.Id) is { } found ? new(line.Id, found.Women, found.Men) : new(line.Id, 0, 0);

    /// <summary>A line that was there keeps its row; one that has no one any more loses it.</summary>
    internal void Set(DateOnly on, IReadOnlyList<LineStrength> said, PaperId paper, DateOnly today)
    {
        (On, Paper) = (on, paper);
        (Women, Men) = (said.Sum(f => f.Women), said.Sum(f => f.Men));
        filled.RemoveAll(f => said.All(s => s.Line != f.Line || s.Total == 0));
        foreach (var one in said.Where(s => s.Total > 0))
        {
            if (filled.Find(f => f.Line == one.Line) is { } held)
            {
                held.Set(one);
            }
            else
            {
                filled.Add(new(one, today));
            }
        }
    }
}

/// <summary>How many women and men a report says are in one line.</summary>
public sealed class StrengthFilled : Part
{
    private StrengthFilled() { }

    internal StrengthFilled(LineStrength filled, DateOnly enteredOn) =>
        (Line, Women, Men, EnteredOn) = (filled.Line, filled.Women, filled.Men, enteredOn);

    public Guid Line { get; private init; }

    public int Women { get; private set; }

    public int Men { get; private set; }

    internal void Set(LineStrength said) => (Women, Men) = (said.Women, said.Men);
}

/// <param name="LastOn">Null while the line has no end.</param>
public sealed record StrengthLineDetails(string TitleVi, string TitleEn, UnitRole Role, int Needed, int WomenWanted, DateOnly FirstOn, DateOnly? LastOn = null);

public sealed record LineStrength(Guid Line, int Women, int Men)
{
    public int Total => Women + Men;
}

public sealed record StrengthLineAdded(FormedUnitId Unit, Guid Line, int Needed);

public sealed record StrengthLineEnded(FormedUnitId Unit, Guid Line, DateOnly LastOn);

public sealed record StrengthReported(FormedUnitId Unit, DateOnly On, int Women, int Men);
