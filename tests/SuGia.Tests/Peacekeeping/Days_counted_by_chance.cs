using FsCheck;
using FsCheck.Fluent;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

/// <summary>Files made by chance: whatever the rules let in, the days add up.</summary>
public sealed class Days_counted_by_chance
{
    private static readonly DateOnly First = new(2022, 1, 1);
    private const int Days = 1100;

    private static Arbitrary<int[]> AnyEntries { get; } = Gen.Choose(0, 999).ArrayOf(64).ToArbitrary();

    [Fact]
    public void No_two_presences_of_one_officer_overlap() => Prop.ForAll(AnyEntries, dice =>
    {
        var spans = Rolled(dice).Tours.SelectMany(t => t.Presences).OrderBy(p => p.FirstOn).ToList();
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.LastOn < pair.Second.FirstOn));
        Assert.All(spans, p => Assert.True(p.FirstOn <= p.LastOn));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Every_day_counts_as_a_look_at_that_day_alone_says() => Prop.ForAll(AnyEntries, dice =>
    {
        var file = Rolled(dice);
        var presences = file.Tours.SelectMany(t => t.Presences).ToList();
        foreach (var day in Enumerable.Range(0, Days).Select(First.AddDays))
        {
            Assert.Equal(Naively(file, day), presences.Where(p => p.FirstOn <= day && day <= p.LastOn).Select(p => (PresenceKind?)p.Kind).SingleOrDefault());
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Chance_reaches_decided_and_undecided_days_months_extensions_and_early_ends()
    {
        var files = Gen.Sample(AnyEntries.Generator, 60, 60).Select(Rolled).ToList();

        Assert.Contains(files, f => f.Tours.Count >= 3);
        Assert.Contains(files, f => f.Tours.Any(t => t.EndedEarlyOn is not null));
        Assert.Contains(files, f => f.Tours.Any(t => t.Segments.Count >= 2));
        Assert.Contains(files, f => f.Tours.Any(t => t.Presences.Any(p => p.SureFirstOn > p.FirstOn)));
        Assert.Contains(files, f => f.Tours.Any(t => t.Presences.Any(p => p.Kind == PresenceKind.WithoutDecision)));
    }

    private static PresenceKind? Naively(OfficerFile file, DateOnly day) =>
        file.Tours.Any(t => IsDecided(t, day)) ? PresenceKind.Decided
        : file.Tours.Any(t => IsThere(t, day) && !IsElsewhereSince(file, t, day)) ? PresenceKind.WithoutDecision
        : null;

    private static bool IsDecided(Tour tour, DateOnly day) =>
        tour.Segments.Any(s => s.Decision is not null && s.First.Earliest <= day && day <= s.Last.Latest)
        && (tour.EndedEarlyOn ?? DateOnly.MaxValue) >= day
        && (FirstOf(tour)?.Earliest ?? DateOnly.MinValue) <= day && day <= (LastOf(tour)?.Latest ?? DateOnly.MaxValue);

    private static bool IsThere(Tour tour, DateOnly day) =>
        FirstOf(tour) is { } first && first.Earliest <= day && day <= (LastOf(tour)?.Latest ?? DateOnly.MaxValue);

    /// <summary>Nobody said when this tour ended, and by the day a later one had begun.</summary>
    private static bool IsElsewhereSince(OfficerFile file, Tour tour, DateOnly day) =>
        LastOf(tour) is null
        && file.Tours.Any(o => o != tour && Begins(o) is { } begins && begins <= day && (begins, o.Id).CompareTo((Begins(tour)!.Value, tour.Id)) > 0);

    private static DateOnly? Begins(Tour tour) => FirstOf(tour)?.Latest
        ?? tour.Segments.Where(s => s.Decision is not null).Min(s => (DateOnly?)s.First.Earliest);

    private static FuzzyDate? FirstOf(Tour tour) => tour.LeftHomeOn ?? tour.ArrivedOn;

    private static FuzzyDate? LastOf(Tour tour) => tour.CameHomeOn ?? tour.CheckedOutOn;

    /// <summary>A file entered as the dice say; what a rule refuses is left out.</summary>
    private static OfficerFile Rolled(int[] dice)
    {
        var file = FileOfThiDu();
        foreach (var roll in dice.Chunk(8).Where(r => r.Length == 8))
        {
            Enter(file, roll);
        }

        return file;
    }

    private static void Enter(OfficerFile file, int[] roll)
    {
        var tour = file.Tours.Count == 0 ? Guid.Empty : file.Tours[roll[1] % file.Tours.Count].Id;
        SegmentTyped segment = new(Date(roll[2], roll[3]), Date(roll[2] + 20 + (roll[4] / 3), roll[5]), roll[6] % 4 == 0 ? null : Paper, roll[6] % 4 == 0 ? null : First, "");
        switch (roll[0] % 8)
        {
            case 0 or 1:
                file.OpenTour(new(roll[7] % 2 == 0 ? Unmiss : Unisfa, null, null, TourKind.Individual), segment, Today);
                break;
            case 2:
                file.Extend(tour, segment, null, "", Today);
                break;
            case 3:
                file.EndEarly(tour, new(First.AddDays(roll[2]), EarlyEndReason.Medical, CostBearer.NotDecided, Paper, DecidedOn: null), Today);
                break;
            case 4:
                file.Reassign(tour, roll[7] % 2 == 0 ? Guid.Empty : new Guid(roll[7], 0, 0, new byte[8]), segment, Today);
                break;
            case 5:
                file.TakeBackEarlyEnd(tour);
                break;
            default:
                file.RecordJourney(tour, Travelled(roll), Today);
                break;
        }
    }

    private static Journey Travelled(int[] roll) => new(
        roll[6] % 3 == 0 ? null : Date(roll[2], roll[3]),
        roll[6] % 3 == 1 ? null : Date(roll[2] + 3, roll[3]),
        null,
        roll[7] % 2 == 0 ? null : Date(roll[2] + 3 + (roll[4] / 2), roll[5]));

    private static FuzzyDate Date(int daysOn, int grain)
    {
        var day = First.AddDays(daysOn);
        return grain % 4 == 0 ? FuzzyDate.InMonth(day.Year, day.Month) : FuzzyDate.OnDay(day);
    }
}
