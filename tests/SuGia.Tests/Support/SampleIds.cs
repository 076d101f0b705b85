using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;

namespace SuGia.Tests.Support;

/// <summary>An id of each kind from the sample world; of people, one whom the police of Đà Nẵng reach and one whom they do not.</summary>
public sealed class SampleIds
{
    public const string Unit = "CA-DN";

    private const string Reached = $"""(SELECT r."Person" FROM organisation_reached r JOIN organisation_unit u ON u."Id" = r."Unit" WHERE u."Code" = '{Unit}')""";
    private const string MostTours = """(SELECT count(*) FROM peacekeeping_tour t WHERE t."Person" = x."{0}") DESC, "Id" """;

    private readonly Dictionary<(string Kind, bool IsInScope), string> found = [];

    /// <summary>The unit that the staff of the sample world are limited to.</summary>
    public Guid UnitId { get; private set; }

    public static async Task<SampleIds> Of(App app)
    {
        await using var db = app.Db();
        SampleIds ids = new();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => typeof(IRecord).IsAssignableFrom(e.ClrType)))
        {
            await ids.Take(db, entity);
        }

        await ids.Take(db, "record", true, "SELECT \"Id\" AS \"Value\" FROM peacekeeping_mission LIMIT 1");
        await ids.Take(db, "post", true, "SELECT \"Id\" AS \"Value\" FROM peacekeeping_post ORDER BY \"Id\" LIMIT 1");
        await ids.Take(db, "line", true, "SELECT l.\"Id\" AS \"Value\" FROM peacekeeping_unit_line l JOIN peacekeeping_formed_unit u ON u.\"Id\" = l.\"Unit\" WHERE u.\"Code\" = 'VNFPU1' ORDER BY l.\"Number\" LIMIT 1");
        await ids.Take(db, "visit", true, "SELECT \"Id\" AS \"Value\" FROM peacekeeping_unit_visit ORDER BY \"PlannedOn\" DESC LIMIT 1");
        foreach (var (part, table) in PartsOfUnits)
        {
            await ids.Take(db, part, true, OfTheFirstUnit(table));
        }

        await ids.Take(db, "move", true, "SELECT \"Id\" AS \"Value\" FROM peacekeeping_unit_move ORDER BY \"Id\" LIMIT 1");
        await ids.Take(db, "joined", true, "SELECT \"Member\" AS \"Value\" FROM peacekeeping_unit_move ORDER BY \"Id\" LIMIT 1");
        await ids.Take(db, "candidate", true, OfTheLastBoard("candidate"));
        await ids.Take(db, "member", true, OfTheLastBoard("board_member"));
        await ids.Take(db, "review", true, "SELECT \"Id\" AS \"Value\" FROM peacekeeping_board_review ORDER BY \"Id\" DESC LIMIT 1");
        await ids.TakeTours(db);
        ids.UnitId = (await db.Set<Unit>().SingleAsync(u => u.Code == Unit)).Id.Value;
        return ids;
    }

    /// <summary>Parts of formed units as addresses name them, each with its table.</summary>
    private static readonly (string Part, string Table)[] PartsOfUnits =
        [("report", "strength"), ("level", "level"), ("renewal", "renewal"), ("memorandum", "memorandum"), ("count", "equipment")];

    private static string OfTheFirstUnit(string table) =>
        $"""SELECT p."Id" AS "Value" FROM peacekeeping_unit_{table} p JOIN peacekeeping_formed_unit u ON u."Id" = p."Unit" WHERE u."Code" = 'VNFPU1' ORDER BY p."Id" LIMIT 1""";

    private static string OfTheLastBoard(string part) =>
        $"""SELECT p."Id" AS "Value" FROM peacekeeping_{part} p WHERE p."Selection" = (SELECT "Id" FROM peacekeeping_selection ORDER BY "Id" DESC LIMIT 1) ORDER BY p."Id" DESC LIMIT 1""";

    public static bool IsOfPerson(string kind) => kind is "PersonId" or "OfficerFileId";

    /// <param name="kind">The name of the id's type; of a bare Guid, its name in the address.</param>
    /// <returns>Null where the sample world has none and an example must be named.</returns>
    public string? Find(string kind, bool isInScope) => found.GetValueOrDefault((kind, isInScope)) ?? found.GetValueOrDefault((kind, true)) ?? kind switch
    {
        nameof(Int32) or nameof(Int64) => "1",
        nameof(DateOnly) => "2026-11-22",
        _ => null,
    };

    private async Task Take(AppDb db, IEntityType entity)
    {
        var (table, kind) = (entity.GetTableName(), entity.FindPrimaryKey()!.Properties[0].ClrType.Name);
        if (!IsOfPerson(kind))
        {
            await Take(db, kind, true, $"""SELECT "Id" AS "Value" FROM {table} ORDER BY "Id" DESC LIMIT 1""");
            return;
        }

        var person = kind is "PersonId" ? "Id" : "Person";
        var order = MostTours.Replace("{0}", person, StringComparison.Ordinal);
        await Take(db, kind, true, $"""SELECT "Id" AS "Value" FROM {table} x WHERE "{person}" IN {Reached} ORDER BY {order} LIMIT 1""");
        await Take(db, kind, false, $"""SELECT "Id" AS "Value" FROM {table} x WHERE "{person}" NOT IN {Reached} ORDER BY {order} LIMIT 1""");
    }

    private async Task TakeTours(AppDb db)
    {
        foreach (var isInScope in (bool[])[true, false])
        {
            var person = found[("PersonId", isInScope)].ToUpperInvariant();
            await Take(db, "tour", isInScope, $"""SELECT "Id" AS "Value" FROM peacekeeping_tour WHERE upper(CAST("Person" AS text)) = '{person}' LIMIT 1""");
        }
    }

    private async Task Take(AppDb db, string kind, bool isInScope, string sql)
    {
        if (await db.Database.SqlQueryRaw<Guid>(sql).ToListAsync() is [var one])
        {
            found[(kind, isInScope)] = one.ToString();
        }
    }
}
