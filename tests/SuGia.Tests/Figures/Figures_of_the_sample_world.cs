using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Figures;

public sealed class Figures_of_the_sample_world
{
    /// <summary>What the public texts state of the day, told again with invented people.</summary>
    private static readonly (DateOnly AsOf, string Code, string Scope, decimal Value)[] Stated =
    [
        (new(2023, 6, 13), "peacekeeping.field", "mission:UNMISS", 3),
        (new(2023, 6, 13), "peacekeeping.field", "", 3),
        (new(2023, 6, 13), "peacekeeping.headquarters", "", 1),
        (new(2023, 6, 13), "peacekeeping.ever-deployed", "", 4),
        (new(2023, 6, 13), "peacekeeping.ever-cleared", "", 14),
        (new(2023, 6, 13), "peacekeeping.meets-standard", "", 31),
        (new(2023, 6, 13), "peacekeeping.own-course-persons", "", 22),
        (new(2023, 6, 13), "peacekeeping.own-course-attendances", "", 24),
        (new(2023, 6, 13), "peacekeeping.partner-course-proposed-persons", "", 26),
        (new(2023, 6, 13), "peacekeeping.partner-course-proposed-courses", "", 7),
        (new(2022, 12, 31), "peacekeeping.ever-deployed", "", 4),
        (new(2023, 8, 15), "peacekeeping.ever-deployed", "", 4),
        (new(2023, 8, 16), "peacekeeping.ever-deployed", "", 7),
        (new(2023, 8, 19), "peacekeeping.ever-deployed", "", 7),
        (new(2022, 8, 12), "peacekeeping.ever-cleared", "", 8),
        (new(2026, 11, 22), "peacekeeping.in-mission-without-decision", "", 1),
        (new(2024, 7, 7), "peacekeeping.units-level-1", "", 0),
        (new(2024, 7, 8), "peacekeeping.units-level-1", "", 1),
        (new(2025, 8, 11), "peacekeeping.units-level-1", "", 0),
        (new(2026, 2, 7), "peacekeeping.units-level-2", "", 1),
        (new(2026, 2, 7), "peacekeeping.units-level-3", "", 0),
        (new(2026, 2, 8), "peacekeeping.units-level-2", "", 0),
        (new(2026, 2, 8), "peacekeeping.units-level-3", "", 1),
        (new(2026, 11, 22), "peacekeeping.units-level-rdl", "", 0),
        (new(2024, 3, 31), "peacekeeping.unit-members", "", 0),
        (new(2024, 4, 1), "peacekeeping.unit-members", "", 12),
        (new(2026, 11, 22), "peacekeeping.unit-members", "", 15),
        (new(2026, 11, 22), "peacekeeping.unit-members", "formed:VNFPU1", 12),
        (new(2025, 11, 23), "peacekeeping.unit-members-certified", "", 0),
        (new(2025, 11, 24), "peacekeeping.unit-members-certified", "", 7),
        (new(2026, 11, 22), "peacekeeping.unit-members-certified", "formed:VNFPU1.2", 0),
        (new(2026, 11, 22), "peacekeeping.unit-certified-share", "", 7m / 15),
        (new(2026, 11, 22), "peacekeeping.unit-certified-share", "formed:VNFPU1", 7m / 12),
    ];

    [Theory, OnBothDatabases]
    public async Task Are_those_that_were_stated(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        List<string> wrong = [];
        foreach (var (asOf, code, scope, stated) in Stated)
        {
            var value = await figures.Value(code, asOf, Scope.Parse(scope).Value!, CancellationToken.None);
            if (value.Value != stated)
            {
                wrong.Add($"{code} {scope} {asOf:O}: {value.Value}, not {stated}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory, OnBothDatabases]
    public async Task Are_proven_to_the_last_record_in_every_scope_that_they_know(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        DateOnly asOf = new(2025, 9, 1);
        foreach (var figure in figures.Catalogue)
        {
            foreach (var scope in figure.Is.Scopes.Select(Example).Prepend(Scope.Whole))
            {
                var value = await figures.WithProof(figure.Is.Code, asOf, scope, Reader.System, 100, CancellationToken.None);
                Assert.Equal((figure.Is.Code, scope, value.Records), (figure.Is.Code, scope, value.Proof.Select(l => l.Id).Distinct().LongCount()));
                Assert.All(value.Proof, line => Assert.NotEqual("", line.Title));
            }
        }
    }

    [Theory, OnBothDatabases]
    public async Task In_the_field_move_day_by_day_as_the_tours_do(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        await using var db = app.Db();
        var tours = (await db.Set<OfficerFile>().AsNoTracking().ToListAsync()).SelectMany(f => f.Tours).ToList();
        foreach (var days in Enumerable.Range(0, 1600).Select(new DateOnly(2022, 8, 1).AddDays).Chunk(25))
        {
            var trend = await figures.Trend("peacekeeping.field", days, Scope.Whole, CancellationToken.None);
            Assert.Equal(days.Select(d => (d, (decimal)tours.Count(t => t.Kind != TourKind.Headquarters && Counts(t, d)))), trend);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Post_days_vacant_are_those_that_a_calendar_counts(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        await using var db = app.Db();
        var posts = (await db.Set<Mission>().AsNoTracking().ToListAsync()).SelectMany(m => m.Posts).ToList();
        var held = (await db.Set<Presence>().AsNoTracking().ToListAsync()).Where(p => p.Kind == PresenceKind.Decided).ToLookup(p => p.Post);
        foreach (var asOf in (DateOnly[])[new(2023, 12, 31), new(2024, 7, 3), new(2025, 12, 31), new(2026, 11, 22)])
        {
            var days = Enumerable.Range(0, asOf.DayOfYear).Select(new DateOnly(asOf.Year, 1, 1).AddDays);
            var vacant = days.Sum(d => posts.Count(p => p.StandsOn(d) && !held[p.Id].Any(h => h.FirstOn <= d && d <= h.LastOn)));
            Assert.Equal(vacant, (await figures.Value("peacekeeping.post-days-vacant", asOf, Scope.Whole, CancellationToken.None)).Value);
        }
    }

    [Theory, OnBothDatabases]
    public async Task Asked_together_are_those_asked_one_by_one(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        DateOnly asOf = new(2024, 10, 1);
        var asked = figures.Catalogue.Where(f => f is not IRatio && !f.Is.IsSum).Select(f => (f.Is.Code, Scope.Whole)).ToList();
        var together = await figures.Values(asked, asOf, CancellationToken.None);
        foreach (var value in together)
        {
            Assert.Equal(await figures.Value(value.Is.Code, asOf, Scope.Whole, CancellationToken.None), value);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_share_over_nothing_has_no_value(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        var share = await figures.Value("peacekeeping.women-share-field", new(2022, 1, 1), Scope.Whole, CancellationToken.None);
        Assert.Equal((null, "–"), (share.Value, share.Shown));
    }

    [Theory, OnBothDatabases]
    public async Task The_target_for_women_is_in_force_only_from_2028(Engine engine)
    {
        await using var app = await App.Start(engine);
        await using var asking = app.Services.CreateAsyncScope();
        var figures = asking.ServiceProvider.GetRequiredService<IFigures>();
        Assert.Null((await figures.Value("peacekeeping.women-share-field", new(2027, 12, 31), Scope.Whole, CancellationToken.None)).Target);
        Assert.Equal(0.30m, (await figures.Value("peacekeeping.women-share-field", new(2028, 1, 1), Scope.Whole, CancellationToken.None)).Target?.Share);
    }

    private static Scope Example(string key) => Scope.Of(key, key switch
    {
        Scope.MissionKey => "UNMISS",
        Scope.SexKey => "female",
        Scope.UnitKey => "BCA",
        Scope.KindKey => "individual",
        Scope.FromKey => "2024-01-01",
        Scope.FormedKey => "VNFPU1",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "An unknown scope key."),
    });

    /// <summary>The counting rule of the field figure, said again without a database.</summary>
    private static bool Counts(Tour tour, DateOnly day)
    {
        var left = (tour.LeftHomeOn ?? tour.ArrivedOn)?.Earliest ?? DateOnly.MinValue;
        var home = (tour.CameHomeOn ?? tour.CheckedOutOn)?.Latest ?? DateOnly.MaxValue;
        return left <= day && day <= home && day <= (tour.EndedEarlyOn ?? DateOnly.MaxValue)
            && tour.Segments.Any(s => s.Decision is not null && s.First.Earliest <= day && day <= s.Last.Latest);
    }
}
