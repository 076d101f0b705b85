using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    private readonly List<Appraisal> appraisals = [];

    /// <summary>What the UN said of the officer's performance. Read with its own permission, and each reading is journalled.</summary>
    public IReadOnlyList<Appraisal> Appraisals => appraisals;

    public Result<AppraisalRecorded> RecordAppraisal(MissionId mission, AppraisalTyped typed, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (tours.Exists(t => t.Mission == mission), Otherwise: AppraisalProblems.NoTour),
            (typed.LastOn >= typed.FirstOn, Otherwise: AppraisalProblems.EndsBeforeItBegins),
            (typed.LastOn <= today, Otherwise: AppraisalProblems.DayNotCome),
            (appraisals.All(a => a.Mission != mission || a.FirstOn != typed.FirstOn || a.LastOn != typed.LastOn), Otherwise: AppraisalProblems.AlreadyRecorded)) is { } broken)
        {
            return broken;
        }

        appraisals.Add(new(Person, mission, typed, paper, today));
        return new AppraisalRecorded(Id, mission);
    }
}

public enum AppraisalRating
{
    Exceeds,
    Meets,
    PartlyMeets,
    DoesNotMeet,
}

/// <param name="FirstOn">Of the period that is appraised.</param>
public sealed record AppraisalTyped(DateOnly FirstOn, DateOnly LastOn, AppraisalRating Rating, string Text);

/// <summary>The UN's appraisal of one period in a mission.</summary>
public sealed class Appraisal : Part, IOfPerson, IInMission
{
    public const int TextLimit = 1000;

    private Appraisal() { }

    internal Appraisal(PersonId person, MissionId mission, AppraisalTyped typed, PaperId? paper, DateOnly enteredOn)
    {
        (Person, Mission, FirstOn, LastOn) = (person, mission, typed.FirstOn, typed.LastOn);
        (Rating, Text, Paper, EnteredOn) = (typed.Rating, typed.Text, paper, enteredOn);
    }

    public PersonId Person { get; private init; }

    public MissionId Mission { get; private init; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly LastOn { get; private init; }

    public AppraisalRating Rating { get; private init; }

    public string Text { get; private init; } = "";

    public PaperId? Paper { get; private init; }
}

/// <remarks>Names no rating: an event is read by whoever reads history.</remarks>
public sealed record AppraisalRecorded(OfficerFileId File, MissionId Mission);

public static class AppraisalProblems
{
    public static Problem NoTour { get; } = new(new("Sĩ quan không có nhiệm kỳ nào ở phái bộ này.", "The officer has no tour in this mission."), "Mission");

    public static Problem EndsBeforeItBegins { get; } = new(new("Ngày cuối của kỳ nhận xét trước ngày đầu.", "The period ends before it begins."), "LastOn");

    public static Problem DayNotCome { get; } = new(new("Kỳ nhận xét chưa kết thúc.", "The period has not ended yet."), "LastOn");

    public static Problem AlreadyRecorded { get; } = new(new("Kỳ này đã có nhận xét.", "This period is already appraised."), "FirstOn");
}
