using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Tour
{
    /// <summary>The first and last actual day in the mission: leaving home and coming home where known, else arriving and checking out.</summary>
    private FuzzyDate? ActualFirst => LeftHomeOn ?? ArrivedOn;

    private FuzzyDate? ActualLast => CameHomeOn ?? CheckedOutOn;

    /// <summary>Works out what counts: decided days, cut where an actual day contradicts them; then actual days that no decision covers.</summary>
    private void WorkOut()
    {
        var decided = segments.Where(s => s.Decision is not null).ToList();
        DecidedFirstOn = decided.Min(s => (DateOnly?)s.First.Earliest);
        DecidedLastOn = EndedEarlyOn ?? decided.Max(s => (DateOnly?)s.Last.Latest);
        presences.Clear();
        foreach (var segment in decided)
        {
            Count(PresenceKind.Decided, Stretch.Between(segment.First, segment.Last).Until(EndedEarlyOn).Within(Stretch.Between(ActualFirst, ActualLast)), segment.Decision, segment.EnteredOn);
        }

        if (ActualFirst is not null)
        {
            CountUncovered(decided);
        }
    }

    private void CountUncovered(IReadOnlyList<Segment> decided)
    {
        IEnumerable<Stretch> open = [Stretch.Between(ActualFirst, ActualLast)];
        foreach (var segment in decided)
        {
            var covered = Stretch.Between(segment.First, segment.Last).Until(EndedEarlyOn);
            open = [.. open.SelectMany(o => o.Without(covered))];
        }

        foreach (var stretch in open)
        {
            Count(PresenceKind.WithoutDecision, stretch, paper: null, EnteredOn);
        }
    }

    private void Count(PresenceKind kind, Stretch stretch, PaperId? paper, DateOnly enteredOn)
    {
        if (!stretch.IsEmpty)
        {
            presences.Add(new(this, kind, stretch, paper, enteredOn));
        }
    }
}
