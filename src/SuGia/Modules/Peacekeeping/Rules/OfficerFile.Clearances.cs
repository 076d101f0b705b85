using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    private readonly List<AmsAttempt> attempts = [];

    /// <summary>Every Assessment for Mission Service that the officer sat.</summary>
    public IReadOnlyList<AmsAttempt> Attempts => attempts;

    /// <summary>Records an assessment; a pass gives a clearance. Whoever is not yet nominated takes the stage that goes with it.</summary>
    /// <param name="validity">How long a pass clears. Source: rule AMS-VALID, 24 months from passing.</param>
    public Result<AmsResultRecorded> RecordAttempt(AmsResult result, WholeMonths validity, DateOnly today)
    {
        if (Amiss(result, corrected: null, today) is { } broken)
        {
            return broken;
        }

        attempts.Add(new(Person, result, validity, today));
        CountOfficersOnce();
        if (StageOn(result.On)?.Stage.Row().Column is not (BoardColumn.Nominated or BoardColumn.AwaitingDecision or BoardColumn.Serving))
        {
            Reach(StageOf(result.Passed), FuzzyDate.OnDay(result.On), result.Paper, "", today);
        }

        return new AmsResultRecorded(Id, result.On, result.Passed);
    }

    public bool IsClearedOn(DateOnly day) => attempts.Any(a => a.ClearedFrom <= day && day <= a.ClearedUntil);

    private Broken? Amiss(AmsResult result, AmsAttempt? corrected, DateOnly today) => Broken.Among(
        (result.On <= today, Otherwise: ClearanceProblems.DayNotCome),
        (attempts.All(a => a == corrected || a.On != result.On || a.Language != result.Language), Otherwise: ClearanceProblems.AlreadyRecorded(result.On)),
        (result.ClearedFrom is null || result.ClearedFrom >= result.On, Otherwise: ClearanceProblems.ClearedBeforeAttempt(result.On)),
        (result.Passed || result.ClearedFrom is null, Otherwise: ClearanceProblems.FailedGivesNoClearance),
        (!result.Passed || result.Scores.All(s => s.Passed), Otherwise: ClearanceProblems.PassedWithAFailedPart));

    private static Stage StageOf(bool passed) => passed ? Stage.Cleared : Stage.AmsFailed;

    /// <remarks>Two clearances of one officer may run side by side; each day counts in the earlier one, so that officers are counted once.</remarks>
    private void CountOfficersOnce()
    {
        DateOnly? until = null;
        foreach (var pass in attempts.Where(a => a.Passed).OrderBy(a => a.ClearedFrom).ThenBy(a => a.Id))
        {
            pass.IsFirstPass = until is null;
            pass.CountFrom(until);
            until = until is null || pass.ClearedUntil > until ? pass.ClearedUntil : until;
        }
    }
}

/// <summary>What the table of results says of one officer.</summary>
/// <param name="ClearedFrom">The day the clearance begins, when it is not the day of passing.</param>
public sealed record AmsResult(DateOnly On, Venue Venue, string Language, bool IsArmed, bool Passed, PaperId? Paper, IReadOnlyList<AmsScore> Scores, DateOnly? ClearedFrom = null);

/// <param name="Score">As printed; parts are scored in many ways, and the pass marks are not public.</param>
public sealed record AmsScore(AmsComponent Component, string Score, bool Passed);

public enum Venue
{
    AtHome,
    InMission,
    Regional,
}

public enum AmsComponent
{
    Reading,
    Listening,
    ReportWriting,
    Interview,
    Computer,
    Driving,
    Firearms,
}

/// <summary>One sitting of the AMS, and the clearance it gave.</summary>
public sealed class AmsAttempt : Part, IOfPerson
{
    private readonly List<ComponentScore> scores = [];

    private AmsAttempt() { }

    internal AmsAttempt(PersonId person, AmsResult result, WholeMonths validity, DateOnly enteredOn)
    {
        (Person, On, Language, EnteredOn) = (person, result.On, result.Language, enteredOn);
        Correct(result, validity, enteredOn);
    }

    public PersonId Person { get; private init; }

    public DateOnly On { get; private init; }

    public Venue Venue { get; private set; }

    public string Language { get; private init; } = "";

    /// <summary>True where firearms were tested too: the clearance holds for armed missions.</summary>
    public bool IsArmed { get; private set; }

    public bool Passed { get; private set; }

    public DateOnly? ClearedFrom { get; private set; }

    /// <summary>The last day of the clearance.</summary>
    public DateOnly? ClearedUntil { get; private set; }

    /// <summary>The span of <see cref="ClearedFrom"/> to <see cref="ClearedUntil"/> less what an earlier clearance covers; both null where nothing is left.</summary>
    public DateOnly? CountedFrom { get; private set; }

    public DateOnly? CountedUntil { get; private set; }

    public bool IsFirstPass { get; internal set; }

    public PaperId? Paper { get; private set; }

    public IReadOnlyList<ComponentScore> Scores => scores;

    /// <summary>Day and language stay: by them the sitting is known.</summary>
    internal void Correct(AmsResult result, WholeMonths validity, DateOnly enteredOn)
    {
        (Venue, IsArmed, Passed, Paper) = (result.Venue, result.IsArmed, result.Passed, result.Paper);
        ClearedFrom = Passed ? result.ClearedFrom ?? On : null;
        ClearedUntil = ClearedFrom is { } from ? validity.LastDay(from) : null;
        (IsFirstPass, CountedFrom, CountedUntil) = (false, null, null);
        scores.RemoveAll(held => !result.Scores.Contains(held.Says));
        scores.AddRange(result.Scores.Where(s => scores.All(held => held.Says != s)).Select(s => new ComponentScore(s, enteredOn)).ToList());
    }

    internal void CountFrom(DateOnly? coveredUntil)
    {
        var from = coveredUntil >= ClearedFrom ? coveredUntil.Value.AddDays(1) : ClearedFrom;
        (CountedFrom, CountedUntil) = from <= ClearedUntil ? (from, ClearedUntil) : (null, null);
    }
}

/// <summary>One part of an assessment.</summary>
public sealed class ComponentScore : Part
{
    private ComponentScore() { }

    internal ComponentScore(AmsScore score, DateOnly enteredOn) =>
        (Component, Score, Passed, EnteredOn) = (score.Component, score.Score, score.Passed, enteredOn);

    public AmsComponent Component { get; private init; }

    public string Score { get; private init; } = "";

    public bool Passed { get; private init; }

    internal AmsScore Says => new(Component, Score, Passed);
}

public static class ClearanceProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày sát hạch chưa tới.", "The day of the assessment has not come."), "On");

    public static Problem FailedGivesNoClearance { get; } = new(new("Kết quả chưa đạt thì không có ngày hiệu lực.", "A failed assessment gives no clearance."), "ClearedFrom");

    public static Problem PassedWithAFailedPart { get; } = new(new("Có phần chưa đạt: kết quả chung không thể là đạt.", "A part was failed: the whole cannot be passed."), "Passed");

    public static Problem AlreadyRecorded(DateOnly on) => new(new(
        $"Kết quả ngày {Days.Both(on).Vi} đã ghi.", $"The result of {Days.Both(on).En} is already recorded."), "On");

    public static Problem ClearedBeforeAttempt(DateOnly on) => new(new(
        $"Hiệu lực không thể trước ngày sát hạch {Days.Both(on).Vi}.", $"A clearance cannot begin before the assessment of {Days.Both(on).En}."), "ClearedFrom");
}

public sealed record AmsResultRecorded(OfficerFileId File, DateOnly On, bool Passed);
