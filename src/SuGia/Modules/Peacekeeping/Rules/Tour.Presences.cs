using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Tour
{
    private readonly List<Presence> counted = [];

    /// <summary>The day from which the officer is in this mission and in no earlier one; null while no day is known.</summary>
    internal DateOnly? BeginsOn => ActualFirst?.Latest ?? DecidedFirstOn;

    /// <summary>The first actual day in the mission: leaving home where known, else arriving.</summary>
    private FuzzyDate? ActualFirst => LeftHomeOn ?? ArrivedOn;

    /// <summary>The last actual day: coming home where known, else checking out.</summary>
    private FuzzyDate? ActualLast => CameHomeOn ?? CheckedOutOn;

    private IEnumerable<Segment> Decided => segments.Where(s => s.Decision is not null).OrderBy(s => s.First.Earliest);

    internal void BeginCounting()
    {
        DecidedFirstOn = Decided.Min(s => (DateOnly?)s.First.Earliest);
        DecidedLastOn = EndedEarlyOn ?? Decided.Max(s => (DateOnly?)s.Last.Latest);
        counted.Clear();
    }

    /// <summary>Counts the decided days, cut where an actual day contradicts them; a change of post before what it changes.</summary>
    internal void CountDecided(DaysTaken taken)
    {
        foreach (var segment in Decided.OrderByDescending(s => s.Kind is SegmentKind.Reassigned ? s.First.Earliest : DateOnly.MinValue))
        {
            var days = Stretch.Between(segment.First, segment.Last).Until(EndedEarlyOn).Within(Stretch.Between(ActualFirst, ActualLast));
            Count(PresenceKind.Decided, PostOf(segment), taken.Claim(days), segment.Decision, segment.EnteredOn);
        }
    }

    /// <summary>Counts the actual days that no decision covers.</summary>
    /// <param name="next">The day on which the officer's next tour begins: by then this one is over, though its end is not recorded.</param>
    internal void CountUncovered(DaysTaken taken, DateOnly? next)
    {
        if (ActualFirst is not null)
        {
            var last = ActualLast is null ? next?.AddDays(-1) : null;
            Count(PresenceKind.WithoutDecision, Post, taken.Claim(Stretch.Between(ActualFirst, ActualLast).Until(last)), paper: null, EnteredOn);
        }
    }

    /// <summary>Keeps the rows as they are where nothing changed.</summary>
    internal void EndCounting()
    {
        if (!counted.OrderBy(p => p.Kind).ThenBy(p => p.FirstOn).Select(p => p.Says).SequenceEqual(presences.OrderBy(p => p.Kind).ThenBy(p => p.FirstOn).Select(p => p.Says)))
        {
            presences.Clear();
            presences.AddRange(counted);
        }
    }

    private void Count(PresenceKind kind, Guid? post, IEnumerable<Stretch> stretches, PaperId? paper, DateOnly enteredOn) =>
        counted.AddRange(stretches.Select(s => new Presence(this, post, kind, s, paper, enteredOn)));
}

/// <summary>The days of one officer that already count somewhere: no day counts twice.</summary>
internal sealed class DaysTaken
{
    private readonly List<Stretch> taken = [];

    /// <returns>What of the days is still free, in order; from now on all of them are taken.</returns>
    public IReadOnlyList<Stretch> Claim(Stretch days)
    {
        IEnumerable<Stretch> free = days.IsEmpty ? [] : [days];
        foreach (var other in taken)
        {
            free = free.SelectMany(f => f.Without(other));
        }

        List<Stretch> claimed = [.. free.OrderBy(f => f.First)];
        taken.AddRange(claimed);
        return claimed;
    }
}
