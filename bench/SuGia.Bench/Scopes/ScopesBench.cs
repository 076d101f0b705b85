using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Data;
using SuGia.Bench.Measuring;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Bench.Scopes;

/// <summary>The page of 25 among a million people, within a reach against without one: as a query, and as a whole request.</summary>
internal sealed class ScopesBench(BenchDatabases databases, bool small) : IBench
{
    private static readonly Target OfQuery = new(2);
    private static readonly Target OfRequest = new(1.1);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(5);

    public string Name => "scope";

    public async Task<IReadOnlyList<Sheet>> Run()
    {
        List<Sheet> sheets = [];
        foreach (var database in await databases.Of(Sizes.People(small)))
        {
            sheets.Add(await Measure(database));
        }

        return sheets;
    }

    private async Task<Sheet> Measure(BenchDatabase database)
    {
        Sheet sheet = new($"25 of {Sheet.Count(Sizes.People(small).Persons)} people on {database.Engine}",
            $"Query: the 25 with rank and unit of the day, {OfQuery} of the same without a reach. Request: /people over HTTP, {OfRequest} of the same for a reader who reaches everyone and every field.",
            ["reach", "page", "query without ms", "within ms", "ratio", "verdict", "request without ms", "within ms", "ratio", "verdict"]);
        await using var host = await BenchHost.Listening(database);
        await using var scope = host.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<IPeople>();
        var middle = await People(people).Skip(Sizes.People(small).Persons / 2).Select(p => p.SortKey).FirstAsync();
        using var free = await Browser.SignedIn(host, "everything");
        foreach (var account in BenchAccounts.All)
        {
            using var bound = await Browser.SignedIn(host, account.Name);
            var reach = await ReachOf(scope.ServiceProvider.GetRequiredService<AppDb>(), account.Held);
            await Compare(sheet, account.Says, "first", () => Ask(People(people)), () => Ask(People(people, reach, after: null)), () => free.Get("/people"), () => bound.Get("/people"));
            var url = $"/people?after={Uri.EscapeDataString(middle)}";
            await Compare(sheet, account.Says, "middle", () => Ask(After(People(people), middle)), () => Ask(After(People(people, reach, middle), middle)), () => free.Get(url), () => bound.Get(url));
        }

        return sheet;
    }

    private static async Task Compare(Sheet sheet, string reach, string page, params IReadOnlyList<Func<Task>> contestants)
    {
        var query = await Rounds.Medians(Budget, contestants[0], contestants[1]);
        var request = await Rounds.Medians(Budget, contestants[2], contestants[3]);
        sheet.Add(reach, page, Sheet.Ms(query[0]), Sheet.Ms(query[1]), Sheet.Times(query[1], query[0]), OfQuery.Verdict(query[0], query[1]),
            Sheet.Ms(request[0]), Sheet.Ms(request[1]), Sheet.Times(request[1], request[0]), OfRequest.Verdict(request[0], request[1]));
    }

    private static Task<List<PersonCard>> Ask(IQueryable<PersonCard> people) => people.Take(26).ToListAsync();

    private static IQueryable<PersonCard> After(IQueryable<PersonCard> people, string key) => people.Where(p => p.SortKey.CompareTo(key) > 0);

    /// <summary>The list as if there were no reach at all.</summary>
    private static IQueryable<PersonCard> People(IPeople people) => people.AsOf(Building.Today).OrderBy(p => p.SortKey);

    private static IQueryable<PersonCard> People(IPeople people, Reach reach, string? after) =>
        from seen in people.Within(reach, after, isFalling: false, most: 26)
        join card in people.AsOf(Building.Today) on seen.Person equals card.Id
        orderby seen.SortKey
        select new PersonCard
        {
            Id = card.Id,
            Code = card.Code,
            FullName = card.FullName,
            SortKey = seen.SortKey,
            Folded = card.Folded,
            Sex = card.Sex,
            BirthYear = card.BirthYear,
            Rank = card.Rank,
            Unit = card.Unit,
            UnitCode = card.UnitCode,
            UnitName = card.UnitName,
        };

    private static async Task<Reach> ReachOf(AppDb db, IReadOnlyList<(string Role, string? Unit)> held)
    {
        var codes = held.Select(h => h.Unit).ToList();
        var units = await db.Set<Unit>().Where(u => codes.Contains(u.Code)).IgnoreAutoIncludes().Select(u => u.Id).ToListAsync();
        return codes.Contains(null) ? Reach.All : new(false, [.. units.Select(u => u.Value)]);
    }
}
