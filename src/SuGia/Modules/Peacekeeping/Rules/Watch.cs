using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum WatchKind
{
    Vacancy,
    Policy,
}

/// <summary>A vacancy or a policy of the UN that the office keeps an eye on until it is closed with an outcome.</summary>
public sealed class Watch : Record<WatchId>
{
    public const int TitleLimit = 200;
    public const int SeenAtLimit = 300;
    public const int OutcomeLimit = 1000;

    private readonly List<WatchLook> looks = [];

    private Watch() { }

    public WatchKind Kind { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>Where it was seen: an address or a place; empty where a paper says it.</summary>
    public string SeenAt { get; private init; } = "";

    public PaperId? Paper { get; private init; }

    public DateOnly? DeadlineOn { get; private init; }

    /// <summary>The day on which to look again, as it stands now.</summary>
    public DateOnly NextLookOn { get; private set; }

    /// <summary>The day of the first look; null where that was not kept.</summary>
    public DateOnly? FirstLookOn { get; private init; }

    public IReadOnlyList<WatchLook> Looks => looks;

    public DateOnly? ClosedOn { get; private set; }

    public string Outcome { get; private set; } = "";

    public DateOnly EnteredOn { get; private init; }

    public static Result<(Watch Watch, WatchBegun Begun)> Begin(WatchTyped typed, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (typed.SeenAt is not "" || paper is not null, Otherwise: WatchProblems.SeenWhere),
            (typed.NextLookOn >= today, Otherwise: WatchProblems.LookPassed)) is { } broken)
        {
            return broken;
        }

        Watch watch = new() { Kind = typed.Kind, Title = typed.Title, SeenAt = typed.SeenAt, DeadlineOn = typed.DeadlineOn, NextLookOn = typed.NextLookOn, FirstLookOn = typed.NextLookOn, Paper = paper, EnteredOn = today };
        return (watch, new(watch.Id));
    }

    /// <summary>It was looked at, and will be looked at again.</summary>
    public Result<WatchLooked> Look(DateOnly nextLookOn, DateOnly today)
    {
        if (Broken.Among(
            (ClosedOn is null, Otherwise: WatchProblems.IsClosed),
            (nextLookOn > today, Otherwise: WatchProblems.LookPassed)) is { } broken)
        {
            return broken;
        }

        NextLookOn = nextLookOn;
        looks.Add(new(nextLookOn, today));
        return new WatchLooked(Id, nextLookOn);
    }

    public Result<WatchClosed> Close(string outcome, DateOnly today)
    {
        if (Broken.Among(
            (ClosedOn is null, Otherwise: WatchProblems.IsClosed),
            (outcome is not "", Otherwise: WatchProblems.OutcomeNeeded)) is { } broken)
        {
            return broken;
        }

        (ClosedOn, Outcome) = (today, outcome);
        return new WatchClosed(Id);
    }
}

/// <summary>It was looked at on the day of entry, and from then on is to be looked at again on another.</summary>
public sealed class WatchLook : Part
{
    private WatchLook() { }

    internal WatchLook(DateOnly nextOn, DateOnly enteredOn) => (NextOn, EnteredOn) = (nextOn, enteredOn);

    public DateOnly NextOn { get; private init; }
}

public sealed record WatchTyped(WatchKind Kind, string Title, string SeenAt, DateOnly? DeadlineOn, DateOnly NextLookOn);

public sealed record WatchBegun(WatchId Watch);

public sealed record WatchLooked(WatchId Watch, DateOnly NextLookOn);

public sealed record WatchClosed(WatchId Watch);

public static class WatchProblems
{
    public static Problem SeenWhere { get; } = new(new("Ghi nơi đã thấy hoặc nêu văn bản.", "Say where it was seen, or name the paper."), "SeenAt");

    public static Problem LookPassed { get; } = new(new("Ngày xem lại phải từ hôm nay trở đi.", "The next look must lie ahead."), "NextLookOn");

    public static Problem IsClosed { get; } = new(new("Việc theo dõi này đã kết thúc.", "This watch is closed."), "Outcome");

    public static Problem OutcomeNeeded { get; } = new(new("Nhập kết quả theo dõi.", "Type what came of it."), "Outcome");
}
