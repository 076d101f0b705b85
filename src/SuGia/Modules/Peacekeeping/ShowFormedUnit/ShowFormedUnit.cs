using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/units/{unit}: strength, members, equipment, readiness with its evidence and clock, visits, memoranda, rotation.</summary>
public static class ShowFormedUnit
{
    private const int MostMembers = 15;
    private const string MembersCode = "peacekeeping.unit-members";
    private const string ShareCode = "peacekeeping.unit-certified-share";

    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/units/{unit}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(string unit, AppDb db, UnitRoster roster, IPapers papers, IFigures figures, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<FormedUnit>().AsNoTracking().SingleOrDefaultAsync(u => u.Code == unit, cancel) is not { } shown)
        {
            return Results.NotFound();
        }

        var others = await Others(shown, db, cancel);
        var next = others.Where(o => o.Follows == shown.Id && o.FirstOn <= frame.AsOf).ToList();
        var values = await figures.Values([.. next.Select(n => n.Code).Prepend(shown.Code).SelectMany(Asked)], frame.AsOf, cancel);
        return FormedUnitPage.Show(new(shown, frame.AsOf)
        {
            Values = [.. values.Take(2)],
            Members = [.. (await roster.First(shown.Id, MostMembers, cancel)).Select(MemberLine.Of)],
            Papers = await PapersOf(shown, papers, cancel),
            Others = others.ToDictionary(o => o.Id),
            Successors = [.. next.Select((n, at) => new Successor(n, values[2 + (2 * at)], values[3 + (2 * at)]))],
            Missions = await MissionsOf(shown, db, cancel),
            Warnings = UnitWarnings.On(shown, frame.AsOf, RuleFiles.Book),
            Clock = shown.StandsOn(frame.AsOf) ? shown.RenewalOn(frame.AsOf, RuleFiles.Book) : null,
        });
    }

    private static IEnumerable<(string, Scope)> Asked(string code) => [(MembersCode, Scope.Of(Scope.FormedKey, code)), (ShareCode, Scope.Of(Scope.FormedKey, code))];

    /// <summary>The unit that it follows, those that follow it, and those that relieved it.</summary>
    private static async Task<IReadOnlyList<Other>> Others(FormedUnit unit, AppDb db, CancellationToken cancel)
    {
        List<FormedUnitId> named = [.. unit.Rotations.Select(r => r.RelievedBy).Append(unit.Follows).OfType<FormedUnitId>()];
        return await db.Set<FormedUnit>().Where(u => u.Follows == unit.Id || named.Contains(u.Id)).OrderBy(u => u.Code)
            .Select(u => new Other(u.Id, u.Code, new Words(u.NameVi, u.NameEn), u.Follows, u.FirstOn)).ToListAsync(cancel);
    }

    private static Task<Dictionary<PaperId, PaperCard>> PapersOf(FormedUnit unit, IPapers papers, CancellationToken cancel)
    {
        List<PaperId> named =
        [
            unit.Paper, .. unit.Levels.Select(l => l.Paper), .. unit.Renewals.Select(r => r.Paper), .. unit.Reports.Select(r => r.Paper),
            .. unit.Memoranda.Select(m => m.Paper), .. unit.Rotations.Select(r => r.Paper),
            .. unit.Visits.SelectMany(v => new[] { v.Plan, v.Paper }).Concat(unit.Equipment.Select(e => e.Paper)).Append(unit.EndedBy).OfType<PaperId>(),
        ];
        return papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
    }

    private static async Task<IReadOnlyDictionary<MissionId, string>> MissionsOf(FormedUnit unit, AppDb db, CancellationToken cancel)
    {
        List<MissionId> named = [.. unit.Rotations.Select(r => r.Mission).OfType<MissionId>()];
        return named is [] ? new Dictionary<MissionId, string>() : await db.Set<Mission>().Where(m => named.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Acronym, cancel);
    }

    /// <summary>Another unit, named on this one's page.</summary>
    public sealed record Other(FormedUnitId Id, string Code, Words Name, FormedUnitId? Follows, DateOnly FirstOn);

    /// <summary>The unit trained to relieve this one, with its members and how many of them are certified.</summary>
    public sealed record Successor(Other Unit, FigureValue Members, FigureValue Certified);

    public sealed record View(FormedUnit Unit, DateOnly AsOf)
    {
        /// <summary>Members known by name, and the certified share of them.</summary>
        public required IReadOnlyList<FigureValue> Values { get; init; }

        /// <summary>The first of those within the reader's reach.</summary>
        public required IReadOnlyList<MemberLine> Members { get; init; }

        public required IReadOnlyDictionary<PaperId, PaperCard> Papers { get; init; }

        public required IReadOnlyDictionary<FormedUnitId, Other> Others { get; init; }

        public required IReadOnlyList<Successor> Successors { get; init; }

        public required IReadOnlyDictionary<MissionId, string> Missions { get; init; }

        public required IReadOnlyList<UnitWarning> Warnings { get; init; }

        /// <summary>Null where no pledge runs on the day.</summary>
        public required RenewalClock? Clock { get; init; }

        public string Url => UnitHead.UrlOf(Unit.Code);
    }
}
