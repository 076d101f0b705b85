using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>All that the Standing Office holds about one officer on the way to, in and back from missions: one record.</summary>
public sealed partial class OfficerFile : Record<OfficerFileId>, IOfPerson
{
    private readonly List<StageEvent> stages = [];

    private OfficerFile() { }

    public PersonId Person { get; private init; }

    /// <summary>Every stage reached, by day; each lasts until the day before the next.</summary>
    public IReadOnlyList<StageEvent> Stages => stages;

    public static (OfficerFile File, CandidateRegistered Registered) Register(PersonId person, DateOnly on, PaperId? paper, string reason, DateOnly today)
    {
        OfficerFile file = new() { Person = person };
        file.Reach(Stage.Registered, FuzzyDate.OnDay(on), paper, reason, today);
        return (file, new(file.Id, person, on));
    }

    /// <summary>The stage of that day, or null before the first.</summary>
    public StageEvent? StageOn(DateOnly day) => stages.FirstOrDefault(s => s.FirstOn <= day && day <= s.LastOn);

    /// <summary>Enters a stage by hand. Stages that follow from a result, a decision or a journey are not entered so.</summary>
    /// <param name="paper">Asked for a selection: only a selection by a dated paper meets the standard.</param>
    public Result<StageReached> MoveTo(Stage stage, DateOnly on, PaperId? paper, string reason, DateOnly today)
    {
        if (Broken.Among(
            (!stage.Row().FollowsFrom, Otherwise: StageProblems.FollowsFromAnother(stage)),
            (on <= today, Otherwise: StageProblems.DayNotCome),
            (StageOn(on)?.Stage != stage, Otherwise: StageProblems.AlreadyThere(stage)),
            (stages.Count == 0 || on >= stages.Min(s => s.FirstOn), Otherwise: StageProblems.BeforeRegistration(stages.Min(s => s.FirstOn))),
            (stage != Stage.Selected || paper is not null, Otherwise: StageProblems.SelectionNeedsPaper),
            (stage is not (Stage.Withdrawn or Stage.Expired) || reason is not "", Otherwise: StageProblems.LeavingNeedsReason)) is { } broken)
        {
            return broken;
        }

        return Reach(stage, FuzzyDate.OnDay(on), paper, reason, today);
    }

    private StageReached Reach(Stage stage, FuzzyDate on, PaperId? paper, string reason, DateOnly today)
    {
        stages.Add(new(Person, stage, on, paper, reason, today, order: stages.Select(s => s.Order + 1).DefaultIfEmpty().Max()));
        Chain();
        return new(Id, stage, on.Earliest);
    }

    /// <remarks>Two stages of one day follow each other in the order entered; the earlier then lasts no day.</remarks>
    private void Chain()
    {
        var next = DateOnly.MaxValue;
        foreach (var stage in stages.OrderByDescending(s => s.FirstOn).ThenByDescending(s => s.Order))
        {
            stage.LastOn = next == DateOnly.MaxValue ? next : next.AddDays(-1);
            next = stage.FirstOn;
        }

        foreach (var same in stages.GroupBy(s => (s.Stage, HasPaper: s.Paper is not null)))
        {
            foreach (var (at, stage) in same.OrderBy(s => s.FirstOn).ThenBy(s => s.Order).Index())
            {
                stage.IsFirst = at == 0;
            }
        }
    }
}

/// <summary>A stage reached on a day, with who says so.</summary>
public sealed class StageEvent : Part, IOfPerson
{
    private StageEvent() { }

    internal StageEvent(PersonId person, Stage stage, FuzzyDate on, PaperId? paper, string reason, DateOnly enteredOn, int order)
    {
        (Person, Stage, FirstOn, Grain) = (person, stage, on.Earliest, on.Grain);
        (Paper, Reason, EnteredOn, Order) = (paper, reason, enteredOn, order);
    }

    public PersonId Person { get; private init; }

    public Stage Stage { get; private set; }

    public DateOnly FirstOn { get; private set; }

    /// <summary>The day before the next stage; the last day there is while none follows.</summary>
    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;

    public Grain Grain { get; private set; }

    public PaperId? Paper { get; private set; }

    public string Reason { get; private init; } = "";

    /// <summary>Decides between two stages of one day.</summary>
    public int Order { get; private init; }

    /// <summary>True for the first time the officer reached this stage, with a paper and without one told apart.</summary>
    public bool IsFirst { get; internal set; }

    internal void Correct(Stage stage, FuzzyDate on, PaperId? paper) => (Stage, FirstOn, Grain, Paper) = (stage, on.Earliest, on.Grain, paper);
}

public static class StageProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem SelectionNeedsPaper { get; } = new(new(
        "Tuyển chọn phải có văn bản: nhập số, ký hiệu quyết định.", "A selection needs its paper: type the number of the decision."), "PaperNumber");

    public static Problem LeavingNeedsReason { get; } = new(new("Nhập lý do rút khỏi nguồn.", "Type the reason for leaving the pool."), "Reason");

    public static Problem AlreadyThere(Stage stage) => new(new(
        $"Hồ sơ đang ở giai đoạn “{stage.Title().Vi}” vào ngày này.", $"The file already stands at “{stage.Title().En}” on that day."), "Stage");

    public static Problem FollowsFromAnother(Stage stage) => new(new(
        $"“{stage.Title().Vi}” theo từ kết quả sát hạch, đề cử, quyết định hoặc hành trình; hãy ghi việc ấy.",
        $"“{stage.Title().En}” follows from a result, a nomination, a decision or a journey; record that instead."), "Stage");

    public static Problem BeforeRegistration(DateOnly first) => new(new(
        $"Ngày này trước ngày đăng ký {Days.Both(first).Vi}.", $"The day is before registration, {Days.Both(first).En}."), "On");
}

public sealed record CandidateRegistered(OfficerFileId File, PersonId Person, DateOnly On);

public sealed record StageReached(OfficerFileId File, Stage Stage, DateOnly On);
