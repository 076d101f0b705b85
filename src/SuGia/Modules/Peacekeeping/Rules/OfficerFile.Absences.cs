using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    /// <summary>Records that the officer is away from the mission during a tour. Deployed is not present.</summary>
    public Result<AbsenceRecorded> RecordAbsence(Guid tour, AbsenceTyped typed, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } during)
        {
            return TourProblems.NoSuchTour;
        }

        if (Broken.Among(
            (typed.ExpectedBackOn > typed.FirstOn, Otherwise: AbsenceProblems.BackBeforeGone(typed.FirstOn)),
            (during.Presences.Any(p => p.FirstOn <= typed.FirstOn && typed.FirstOn <= p.LastOn), Otherwise: AbsenceProblems.OutsideTour),
            (tours.SelectMany(t => t.Absences).All(a => a.EndsBefore(typed.FirstOn) || a.FirstOn >= typed.ExpectedBackOn), Otherwise: AbsenceProblems.Overlaps)) is { } broken)
        {
            return broken;
        }

        during.Add(new Absence(Person, typed, today));
        return new AbsenceRecorded(Id, tour, typed.FirstOn);
    }

    /// <param name="on">The first day present again.</param>
    public Result<AbsenceEnded> EndAbsence(Guid absence, DateOnly on, DateOnly today)
    {
        if (tours.SelectMany(t => t.Absences).FirstOrDefault(a => a.Id == absence) is not { } ended)
        {
            return AbsenceProblems.NoSuchAbsence;
        }

        if (Broken.Among(
            (on <= today, Otherwise: AbsenceProblems.DayNotCome),
            (on > ended.FirstOn, Otherwise: AbsenceProblems.BackBeforeGone(ended.FirstOn) with { Field = "BackOn" })) is { } broken)
        {
            return broken;
        }

        ended.End(on);
        return new AbsenceEnded(Id, absence, on);
    }
}

public sealed partial class Tour
{
    private readonly List<Absence> absences = [];

    public IReadOnlyList<Absence> Absences => absences;

    internal void Add(Absence absence) => absences.Add(absence);
}

public enum AbsenceKind
{
    AnnualLeave,
    CompensatoryTimeOff,
    Compassionate,
    Sick,
    MedicalEvacuation,
    DutyElsewhere,
    Missing,
}

/// <param name="ExpectedBackOn">The first day on which the officer is expected to be present again.</param>
public sealed record AbsenceTyped(AbsenceKind Kind, DateOnly FirstOn, DateOnly ExpectedBackOn, string ApprovedByUn, string ApprovedAtHome);

/// <summary>Days of a tour away from the mission. The reason has its own permission, and each reading of it is journalled.</summary>
public sealed class Absence : Part, IOfPerson
{
    public const int ApproverLimit = 120;

    private Absence() { }

    internal Absence(PersonId person, AbsenceTyped typed, DateOnly enteredOn)
    {
        (Person, Kind, FirstOn, ExpectedBackOn) = (person, typed.Kind, typed.FirstOn, typed.ExpectedBackOn);
        (ApprovedByUn, ApprovedAtHome, EnteredOn) = (typed.ApprovedByUn, typed.ApprovedAtHome, enteredOn);
    }

    public PersonId Person { get; private init; }

    public AbsenceKind Kind { get; private init; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly ExpectedBackOn { get; private init; }

    /// <summary>The first day present again; null while away. An expected return does not end an absence.</summary>
    public DateOnly? BackOn { get; private set; }

    public string ApprovedByUn { get; private init; } = "";

    public string ApprovedAtHome { get; private init; } = "";

    /// <summary>Days away: as it was, else as expected.</summary>
    public int AwayDays => (BackOn ?? ExpectedBackOn).DayNumber - FirstOn.DayNumber;

    public bool CoversDay(DateOnly day) => FirstOn <= day && (BackOn is not { } back || day < back);

    internal bool EndsBefore(DateOnly day) => (BackOn ?? ExpectedBackOn) <= day;

    internal void End(DateOnly on) => BackOn = on;
}

public sealed record AbsenceRecorded(OfficerFileId File, Guid Tour, DateOnly FirstOn);

public sealed record AbsenceEnded(OfficerFileId File, Guid Absence, DateOnly On);

public static class AbsenceProblems
{
    public static Problem OutsideTour { get; } = new(new("Ngày đầu không nằm trong những ngày sĩ quan ở phái bộ.", "The first day is not one on which the officer is in the mission."), "FirstOn");

    public static Problem Overlaps { get; } = new(new("Trùng với lần vắng khác của sĩ quan này.", "It overlaps another absence of this officer."), "FirstOn");

    public static Problem NoSuchAbsence { get; } = new(new("Lần vắng này không còn trong hồ sơ.", "This absence is not in the file."), "BackOn");

    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "BackOn");

    public static Problem BackBeforeGone(DateOnly first) => new(new(
        $"Ngày trở lại phải sau ngày đi {Days.Both(first).Vi}.", $"The return must follow the first day away, {Days.Both(first).En}."), "ExpectedBackOn");
}
