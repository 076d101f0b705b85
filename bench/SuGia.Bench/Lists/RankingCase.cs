using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Data;
using SuGia.Data;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Lists;

/// <summary>Everyone who may be put forward for a call, today: what the judgement reads of the whole pool; and the judgement with it.</summary>
internal sealed class RankingCase(AppDb db, IPeople people, bool isWhole) : IListCase
{
    public async Task<IReadOnlyList<PageCase>> Pages()
    {
        var call = await db.Set<Call>().AsNoTracking().Where(c => c.OpenedOn <= Building.Today).OrderByDescending(c => c.OpenedOn).FirstAsync();
        Ranking ranking = new(db, people, PageCase.At());
        var pool = (await ranking.Read(FindEligible.Pool, CancellationToken.None)).Count;
        return [new("eligible of a call", isWhole ? "reading and judging" : "reading", pool, isWhole ? () => Judged(ranking, call) : () => Read(ranking), [FloorOfPool.OfStages, FloorOfPool.OfFiles], FloorOfPool.Values) { IsUnordered = true }];
    }

    private static async Task<IReadOnlyList<string>> Read(Ranking ranking) => [.. (await ranking.Read(FindEligible.Pool, CancellationToken.None)).Select(c => c.Service.SortKey)];

    private static async Task<IReadOnlyList<string>> Judged(Ranking ranking, Call call) => [.. (await ranking.Of(call, FindEligible.Pool, CancellationToken.None)).Select(r => r.SortKey)];
}

/// <summary>Hand-written SQL of all that the judgement rests on: a statement for the officers, and one for each kind of part.</summary>
internal static class FloorOfPool
{
    public static Dictionary<string, object> Values => new() { ["@day"] = Building.Today };

    /// <summary>The stages of the pool looked up, and the files from there.</summary>
    public static string OfStages { get; } = Of($"""SELECT s."File" FROM peacekeeping_stage s WHERE s."Stage" IN ({Stages}) AND s."FirstOn" <= @day AND s."LastOn" >= @day""");

    /// <summary>Every file, and whether its stage is one of the pool.</summary>
    public static string OfFiles { get; } = Of($"""SELECT f."Id" FROM peacekeeping_officer_file f WHERE EXISTS (SELECT 1 FROM peacekeeping_stage s WHERE s."File" = f."Id" AND s."Stage" IN ({Stages}) AND s."FirstOn" <= @day AND s."LastOn" >= @day)""");

    private static string Stages => string.Join(", ", FindEligible.Pool.Select(s => $"'{s}'"));

    private static string Of(string pool) => string.Join(";\n",
        $"""
        SELECT p."SortKey", p."Id", f."Id", p."Code", p."FullName", p."Sex", p."BornOn", p."BirthYear", p."JoinedOn_Earliest", p."JoinedOn_Grain", p."JoinedOn_Latest", p."LeftOn", p."PassportUntil"
        FROM peacekeeping_officer_file f JOIN organisation_person p ON p."Id" = f."Person" AND p."MergedInto" IS NULL WHERE f."Id" IN ({pool})
        """,
        $"""SELECT l."Person", l."Language", l."Level" FROM organisation_language l WHERE l."Person" IN (SELECT f."Person" FROM peacekeeping_officer_file f WHERE f."Id" IN ({pool}))""",
        $"""SELECT a."File", a."Language", a."IsArmed", a."Passed", a."ClearedUntil" FROM peacekeeping_ams_attempt a WHERE a."File" IN ({pool})""",
        $"""SELECT c."File", c."Kind", c."FirstOn", c."LastOn", c."Reference" FROM peacekeeping_certificate c WHERE c."File" IN ({pool})""",
        $"""SELECT c."File", c."Kind", c."FirstOn", c."LastOn", c."Outcome" FROM peacekeeping_fitness c WHERE c."File" IN ({pool})""",
        $"""SELECT v."File", v."Kind", v."On", v."MovementOn", v."Outcome" FROM peacekeeping_vetting v WHERE v."File" IN ({pool})""",
        $"""SELECT w."File", w."Rule", w."FirstOn", w."LastOn", w."TakenBackOn" FROM peacekeeping_waiver w WHERE w."File" IN ({pool})""");
}
