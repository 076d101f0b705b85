using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Lines and strength reports that were recorded wrongly: put right in their place, or taken back.</summary>
public sealed partial class FormedUnit
{
    public Result<StrengthLineCorrected> CorrectLine(Guid line, StrengthLineDetails details)
    {
        if (lines.Find(l => l.Id == line) is not { } corrected)
        {
            return FormedUnitProblems.NoSuchLine;
        }

        if (Amiss(corrected, details) is { } broken)
        {
            return broken;
        }

        corrected.Set(details with { LastOn = details.LastOn ?? Beyond });
        return new StrengthLineCorrected(Id, line, details.Needed);
    }

    /// <summary>Takes a line back while nobody is in it and no report names it.</summary>
    public Result<StrengthLineTakenBack> TakeBackLine(Guid line)
    {
        if (lines.Find(l => l.Id == line) is not { } wrong)
        {
            return FormedUnitProblems.NoSuchLine;
        }

        if (StaysIn(line).Any() || ReportsOf(line).Any())
        {
            return UnitCorrectionProblems.LineInUse;
        }

        lines.Remove(wrong);
        return new StrengthLineTakenBack(Id, line);
    }

    /// <inheritdoc cref="ReportStrength"/>
    public Result<StrengthReportCorrected> CorrectReport(Guid report, DateOnly on, IReadOnlyList<LineStrength> filled, PaperId? paper, DateOnly today)
    {
        if (reports.Find(r => r.Id == report) is not { } corrected)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        if (Amiss(corrected, on, filled, paper, today) is { } broken)
        {
            return broken;
        }

        corrected.Set(on, filled, paper!.Value, today);
        return new StrengthReportCorrected(Id, on, corrected.Women, corrected.Men);
    }

    public Result<StrengthReportTakenBack> TakeBackReport(Guid report)
    {
        if (reports.Find(r => r.Id == report) is not { } wrong)
        {
            return UnitCorrectionProblems.NotRecorded;
        }

        reports.Remove(wrong);
        return new StrengthReportTakenBack(Id, wrong.On);
    }

    /// <param name="held">The line that is corrected; null for a new one.</param>
    private Broken? Amiss(StrengthLine? held, StrengthLineDetails details)
    {
        var (first, last) = (details.FirstOn, details.LastOn ?? Beyond);
        return Broken.Among(
            (StandsOn(first), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn, "FirstOn")),
            (details.LastOn is null || StandsOn(last), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn, "LastOn")),
            (last >= first, Otherwise: FormedUnitProblems.LineEndsBefore(first)),
            (details.WomenWanted <= details.Needed, Otherwise: FormedUnitProblems.MoreWomenThanPeople),
            (lines.All(l => l == held || l.LastOn < first || l.FirstOn > last || Folding.Fold(l.TitleVi) != Folding.Fold(details.TitleVi)), Otherwise: FormedUnitProblems.LineKnown),
            (held is null || StaysIn(held.Id).All(s => s.LastOn <= last), Otherwise: FormedUnitProblems.LineHasMembers),
            (held is null || StaysIn(held.Id).All(s => s.FirstOn >= first), Otherwise: UnitCorrectionProblems.LineHadMembers),
            (held is null || ReportsOf(held.Id).All(r => first <= r.On && r.On <= last), Otherwise: UnitCorrectionProblems.LineIsReported));
    }

    /// <param name="held">The report that is corrected; null for a new one.</param>
    private Broken? Amiss(StrengthReport? held, DateOnly on, IReadOnlyList<LineStrength> filled, PaperId? paper, DateOnly today) => Broken.Among(
        (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
        (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
        (reports.All(r => r == held || r.On != on), Otherwise: FormedUnitProblems.ReportedOnThatDay(on)),
        (filled.All(f => f.Total == 0 || LinesOn(on).Any(l => l.Id == f.Line)), Otherwise: FormedUnitProblems.LineNotThatDay(on)),
        (filled.Any(f => f.Total > 0), Otherwise: FormedUnitProblems.StrengthOfNobody),
        (paper is not null, Otherwise: FormedUnitProblems.StrengthNeedsPaper));

    private IEnumerable<MemberStay> StaysIn(Guid line) => members.SelectMany(m => m.Stays).Where(s => s.Line == line);

    private IEnumerable<StrengthReport> ReportsOf(Guid line) => reports.Where(r => r.Filled.Any(f => f.Line == line));
}

public sealed record StrengthLineCorrected(FormedUnitId Unit, Guid Line, int Needed);

public sealed record StrengthLineTakenBack(FormedUnitId Unit, Guid Line);

public sealed record StrengthReportCorrected(FormedUnitId Unit, DateOnly On, int Women, int Men);

public sealed record StrengthReportTakenBack(FormedUnitId Unit, DateOnly On);
