using System.Text.Json;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Death in the family, injury, detention, death.</summary>
public enum HardDayKind
{
    Bereavement,
    Injury,
    Detention,
    Death,
}

/// <summary>A hard day of an officer in a mission: who is told, in what order, and who replaces.</summary>
/// <remarks>It holds what was done, not what happened: no finding, no cause, nothing from hearsay.</remarks>
public sealed class HardDay : Record<HardDayId>, IOfPerson
{
    private readonly List<HardDayStep> steps = [];

    private HardDay() { }

    public PersonId Person { get; private init; }

    public HardDayKind Kind { get; private init; }

    public DateOnly HappenedOn { get; private init; }

    /// <summary>The day on which the office learned of it: the hours of the steps run from here.</summary>
    public DateOnly LearnedOn { get; private init; }

    public PersonId? Replacement { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>In order.</summary>
    public IReadOnlyList<HardDayStep> Steps => steps;

    public bool IsOpenOn(DateOnly day) => LearnedOn <= day && (ClosedOn is not { } closed || day < closed);

    public static Result<(HardDay Day, HardDayOpened Opened)> Open(PersonId person, HardDayKind kind, DateOnly happenedOn, DateOnly learnedOn, RuleBook book, DateOnly today)
    {
        if (Broken.Among(
            (learnedOn <= today, Otherwise: HardDayProblems.DayNotCome("LearnedOn")),
            (happenedOn <= learnedOn, Otherwise: HardDayProblems.LearnedBefore(happenedOn))) is { } broken)
        {
            return broken;
        }

        HardDay day = new() { Person = person, Kind = kind, HappenedOn = happenedOn, LearnedOn = learnedOn };
        day.steps.AddRange(RowsOf(kind, learnedOn, book).Select((row, at) => new HardDayStep(row, at + 1, today)));
        return (day, new(day.Id));
    }

    /// <param name="by">Who told or did it, by office.</param>
    public Result<HardDayStepDone> Do(Guid step, DateOnly on, string by, DateOnly today)
    {
        if (steps.Find(s => s.Id == step) is not { } done)
        {
            return HardDayProblems.NoSuchStep;
        }

        if (Broken.Among(
            (on <= today, Otherwise: HardDayProblems.DayNotCome("On")),
            (on >= LearnedOn, Otherwise: HardDayProblems.BeforeLearned(LearnedOn))) is { } broken)
        {
            return broken;
        }

        done.Do(on, by);
        return new HardDayStepDone(Id, step, on);
    }

    /// <summary>Names who takes the officer's place for now. Another name later takes the place of this one.</summary>
    public Result<HardDayReplaced> Replace(PersonId person)
    {
        if (person == Person)
        {
            return HardDayProblems.ReplacesSelf;
        }

        Replacement = person;
        return new HardDayReplaced(Id, person);
    }

    /// <param name="reason">Asked while steps are open.</param>
    public Result<HardDayClosed> Close(DateOnly on, string reason, DateOnly today)
    {
        var open = steps.Count(s => s.DoneOn is null);
        if (Broken.Among(
            (ClosedOn is null, Otherwise: HardDayProblems.IsClosed),
            (on <= today, Otherwise: HardDayProblems.DayNotCome("On")),
            (on >= LearnedOn, Otherwise: HardDayProblems.BeforeLearned(LearnedOn)),
            (open == 0 || reason is not "", Otherwise: HardDayProblems.StepsAreOpen(open))) is { } broken)
        {
            return broken;
        }

        ClosedOn = on;
        return new HardDayClosed(Id, on);
    }

    private static IEnumerable<RuleRow> RowsOf(HardDayKind kind, DateOnly on, RuleBook book) =>
        book.All.Where(r => r.Code.StartsWith($"HARD-{kind.ToString().ToUpperInvariant()}-", StringComparison.Ordinal) && r.IsInForceOn(on)).OrderBy(r => r.Code, StringComparer.Ordinal);
}

public sealed class HardDayStep : Part
{
    public const int ByLimit = 160;

    private HardDayStep() { }

    internal HardDayStep(RuleRow row, int order, DateOnly enteredOn) =>
        (Code, TitleVi, TitleEn, Order, EnteredOn, WithinHours) = (row.Code, row.TitleVi, row.TitleEn, order, enteredOn, HoursOf(row));

    /// <summary>Of the row that it came from.</summary>
    public string Code { get; private init; } = "";

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public int Order { get; private init; }

    /// <summary>From the hour at which the office learned of it.</summary>
    public int WithinHours { get; private init; }

    public DateOnly? DoneOn { get; private set; }

    public string DoneBy { get; private set; } = "";

    public Words Title => new(TitleVi, TitleEn);

    internal void Do(DateOnly on, string by) => (DoneOn, DoneBy) = (on, by);

    private static int HoursOf(RuleRow row) => row.Value.TryGetProperty("withinHours", out JsonElement hours) ? hours.GetInt32() : 0;
}

public sealed record HardDayOpened(HardDayId Day);

public sealed record HardDayStepDone(HardDayId Day, Guid Step, DateOnly On);

public sealed record HardDayReplaced(HardDayId Day, PersonId Person);

public sealed record HardDayClosed(HardDayId Day, DateOnly On);

public static class HardDayProblems
{
    public static Problem NoSuchStep { get; } = new(new("Việc này không còn trong danh sách.", "This step is not on the list."), "On");

    public static Problem ReplacesSelf { get; } = new(new("Sĩ quan không tự thay mình.", "Officers do not replace themselves."), "Person");

    public static Problem IsClosed { get; } = new(new("Việc này đã kết thúc.", "This is closed already."), "On");

    public static Problem DayNotCome(string field) => new(new("Ngày này chưa tới.", "The day has not come yet."), field);

    public static Problem LearnedBefore(DateOnly happened) => new(new(
        $"Ngày nhận tin trước ngày xảy ra {Days.Both(happened).Vi}.", $"Learned before it happened on {Days.Both(happened).En}."), "LearnedOn");

    public static Problem BeforeLearned(DateOnly learned) => new(new(
        $"Ngày này trước ngày nhận tin {Days.Both(learned).Vi}.", $"The day is before the office learned of it on {Days.Both(learned).En}."), "On");

    public static Problem StepsAreOpen(int count) => new(new(
        $"Còn {count} việc chưa xong: nhập lý do kết thúc.", $"{(count == 1 ? "1 step is" : $"{count} steps are")} not done: type why it is closed."), "Reason");
}
