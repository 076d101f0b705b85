using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    private readonly List<Waiver> waivers = [];

    /// <summary>National conditions that a paper let this officer off, for the departures of some days.</summary>
    public IReadOnlyList<Waiver> Waivers => waivers;

    /// <summary>Lets the officer off one condition.</summary>
    /// <param name="rule">The row in force; only a national one is ours to waive.</param>
    /// <param name="departures">The days of leaving that it holds for; one day where it is for one movement.</param>
    public Result<RuleWaived> Waive(RuleRow rule, DateSpan departures, PaperId? paper, string reason, DateOnly today)
    {
        if (Broken.Among(
            (rule.IsNational, Otherwise: WaiverProblems.NotOurs(rule)),
            (departures.Last >= today, Otherwise: WaiverProblems.DaysAreOver),
            (paper is not null, Otherwise: WaiverProblems.NeedsPaper),
            (reason is not "", Otherwise: WaiverProblems.NeedsReason),
            (!waivers.Exists(w => w.Rule == rule.Code && w.TakenBackOn is null && w.FirstOn <= departures.Last && departures.First <= w.LastOn), Otherwise: WaiverProblems.AlreadyWaived(rule))) is { } broken)
        {
            return broken;
        }

        waivers.Add(new(Person, rule.Code, departures, paper!.Value, reason, today));
        return new RuleWaived(Id, rule.Code);
    }

    public Result<WaiverTakenBack> TakeBack(Guid waiver, DateOnly on, string reason, DateOnly today)
    {
        if (waivers.Find(w => w.Id == waiver && w.TakenBackOn is null) is not { } held)
        {
            return WaiverProblems.NoSuchWaiver;
        }

        if (Broken.Among(
            (on <= today, Otherwise: WaiverProblems.DayNotCome),
            (on >= held.EnteredOn, Otherwise: WaiverProblems.BeforeEntered(held.EnteredOn)),
            (reason is not "", Otherwise: WaiverProblems.NeedsReason)) is { } broken)
        {
            return broken;
        }

        held.TakeBack(on, reason);
        return new WaiverTakenBack(Id, held.Rule);
    }

    /// <summary>The waiver of a condition for one departure, or null.</summary>
    public Waiver? WaiverOf(string rule, DateOnly leavesOn) => waivers.Find(w => w.Rule == rule && w.TakenBackOn is null && w.FirstOn <= leavesOn && leavesOn <= w.LastOn);
}

/// <summary>One condition that one officer was let off, by a paper.</summary>
public sealed class Waiver : Part, IOfPerson
{
    public const int ReasonLimit = 500;

    private Waiver() { }

    internal Waiver(PersonId person, string rule, DateSpan departures, PaperId paper, string reason, DateOnly enteredOn)
    {
        (Person, Rule, FirstOn, LastOn) = (person, rule, departures.First, departures.Last);
        (Paper, Reason, EnteredOn) = (paper, reason, enteredOn);
    }

    public PersonId Person { get; private init; }

    /// <summary>The code of the row.</summary>
    public string Rule { get; private init; } = "";

    /// <summary>The first day of leaving that it holds for.</summary>
    public DateOnly FirstOn { get; private init; }

    public DateOnly LastOn { get; private init; }

    public PaperId Paper { get; private init; }

    public string Reason { get; private init; } = "";

    public DateOnly? TakenBackOn { get; private set; }

    public string TakenBackBecause { get; private set; } = "";

    internal void TakeBack(DateOnly on, string reason) => (TakenBackOn, TakenBackBecause) = (on, reason);
}

internal static class RulesOfTheState
{
    private const string OfVietNam = "Viet Nam";

    extension(RuleRow row)
    {
        /// <summary>True where the State laid the condition down: its scope names Viet Nam ("IPO, Viet Nam").</summary>
        /// <remarks>Every other row says what the UN asks, be its source official or a call for one mission: it is never ours to waive, however sure it is.</remarks>
        public bool IsNational => row.Scope.Contains(OfVietNam, StringComparison.Ordinal);
    }
}

public static class WaiverProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem NeedsPaper { get; } = new(new("Miễn điều kiện phải có văn bản: nhập số, ký hiệu.", "A waiver needs its paper: type the number."), "PaperNumber");

    public static Problem NeedsReason { get; } = new(new("Nhập lý do.", "Type the reason."), "Reason");

    public static Problem DaysAreOver { get; } = new(new("Các ngày lên đường này đã qua.", "These days of leaving are over."), "LastOn");

    public static Problem EndsBeforeItBegins { get; } = new(new("Ngày cuối trước ngày đầu.", "The last day is before the first."), "LastOn");

    public static Problem NoSuchRule { get; } = new(new("Chọn một điều kiện trong danh sách.", "Choose a condition from the list."), "Rule");

    public static Problem NoSuchWaiver { get; } = new(new("Việc miễn này không còn hiệu lực.", "This waiver no longer holds."), "On");

    public static Problem NotOurs(RuleRow rule) => new(new(
        $"{rule.Code} là điều kiện của Liên hợp quốc: trong nước không miễn được.", $"{rule.Code} is a condition of the UN: it is not ours to waive."), "Rule");

    public static Problem AlreadyWaived(RuleRow rule) => new(new(
        $"{rule.Code} đã được miễn cho những ngày này.", $"{rule.Code} is waived for these days already."), "Rule");

    public static Problem BeforeEntered(DateOnly entered) => new(new(
        $"Ngày này trước ngày ghi việc miễn {Days.Both(entered).Vi}.", $"The day is before the waiver was entered on {Days.Both(entered).En}."), "On");
}

public sealed record RuleWaived(OfficerFileId File, string Rule);

public sealed record WaiverTakenBack(OfficerFileId File, string Rule);
