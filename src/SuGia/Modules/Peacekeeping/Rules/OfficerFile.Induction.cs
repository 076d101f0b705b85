using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    /// <summary>The mission's induction of an officer who arrived, with the second driving test; pressed again, it says what came of it.</summary>
    /// <remarks>Source: rule TR-07. A failure is recorded, and warned of where the tour is shown.</remarks>
    public Result<InductionRecorded> RecordInduction(Guid tour, InductionTyped typed, PaperId? paper, DateOnly today)
    {
        if (tours.Find(t => t.Id == tour) is not { } during)
        {
            return TourProblems.NoSuchTour;
        }

        var began = during.ArrivedOn?.Earliest ?? during.BeginsOn ?? during.Segments.Min(s => s.First.Earliest);
        if (Broken.Among(
            (typed.FirstOn <= today, Otherwise: InductionProblems.DayNotCome),
            (typed.FirstOn >= began, Otherwise: InductionProblems.BeforeArrival(began)),
            (typed.LastOn is null || typed.LastOn >= typed.FirstOn, Otherwise: InductionProblems.EndsBeforeItBegins),
            (typed.Passed is null || typed.LastOn <= today, Otherwise: InductionProblems.ResultBeforeEnd),
            (typed.DrivingPassed is null || typed.DrivenOn is not null, Otherwise: InductionProblems.DrivingNeedsDay),
            (typed.DrivenOn is null || (typed.DrivenOn >= began && typed.DrivenOn <= today), Otherwise: InductionProblems.DrivenOutside(began))) is { } broken)
        {
            return broken;
        }

        during.Take(typed, paper, today);
        return new InductionRecorded(Id, tour, typed.FirstOn);
    }
}

public sealed partial class Tour
{
    private readonly List<Induction> inductions = [];

    /// <summary>At most one.</summary>
    public IReadOnlyList<Induction> Inductions => inductions;

    public Induction? Induction => inductions is [var one, ..] ? one : null;

    internal void Take(InductionTyped typed, PaperId? paper, DateOnly today)
    {
        if (Induction is { } recorded)
        {
            recorded.Set(typed, paper ?? recorded.Paper);
        }
        else
        {
            inductions.Add(new(Person, typed, paper, today));
        }
    }
}

/// <param name="Passed">Null while there is no result.</param>
/// <param name="DrivenOn">The day of the second driving test.</param>
public sealed record InductionTyped(DateOnly FirstOn, DateOnly? LastOn, bool? Passed, DateOnly? DrivenOn, bool? DrivingPassed);

public sealed class Induction : Part, IOfPerson
{
    private Induction() { }

    internal Induction(PersonId person, InductionTyped typed, PaperId? paper, DateOnly enteredOn)
    {
        (Person, EnteredOn) = (person, enteredOn);
        Set(typed, paper);
    }

    public PersonId Person { get; private init; }

    public DateOnly FirstOn { get; private set; }

    public DateOnly? LastOn { get; private set; }

    public bool? Passed { get; private set; }

    public DateOnly? DrivenOn { get; private set; }

    public bool? DrivingPassed { get; private set; }

    public PaperId? Paper { get; private set; }

    internal InductionTyped Typed => new(FirstOn, LastOn, Passed, DrivenOn, DrivingPassed);

    /// <summary>What was known on a day: a result is not there before its day.</summary>
    public InductionTyped? On(DateOnly day) => FirstOn > day ? null : new(
        FirstOn, LastOn, LastOn <= day ? Passed : null, DrivenOn <= day ? DrivenOn : null, DrivenOn <= day ? DrivingPassed : null);

    internal void Set(InductionTyped typed, PaperId? paper)
    {
        (FirstOn, LastOn, Passed) = (typed.FirstOn, typed.LastOn, typed.Passed);
        (DrivenOn, DrivingPassed, Paper) = (typed.DrivenOn, typed.DrivingPassed, paper);
    }
}

public sealed record InductionRecorded(OfficerFileId File, Guid Tour, DateOnly FirstOn);

public static class InductionProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "FirstOn");

    public static Problem EndsBeforeItBegins { get; } = new(new("Huấn luyện kết thúc trước khi bắt đầu.", "The induction ends before it begins."), "LastOn");

    public static Problem ResultBeforeEnd { get; } = new(new(
        "Chưa có kết quả trước ngày kết thúc: nhập ngày cuối không muộn hơn hôm nay.", "There is no result before the last day: type it, no later than today."), "LastOn");

    public static Problem DrivingNeedsDay { get; } = new(new("Nhập ngày kiểm tra lái xe.", "Type the day of the driving test."), "DrivenOn");

    public static Problem BeforeArrival(DateOnly arrived) => new(new(
        $"Trước ngày đến phái bộ {Days.Both(arrived).Vi}.", $"Before arrival in the mission on {Days.Both(arrived).En}."), "FirstOn");

    public static Problem DrivenOutside(DateOnly arrived) => new(new(
        $"Ngày kiểm tra lái xe phải từ {Days.Both(arrived).Vi} đến hôm nay.", $"The driving test lies between {Days.Both(arrived).En} and today."), "DrivenOn");
}
