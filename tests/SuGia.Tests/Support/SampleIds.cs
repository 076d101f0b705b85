using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Tests.Support;

/// <summary>An id of each kind from the sample world; of people, one whom the police of Đà Nẵng reach and one whom they do not.</summary>
public sealed class SampleIds
{
    public const string Unit = "CA-DN";

    private readonly Dictionary<(Type, bool IsInScope), string> found = [];

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

        ids.UnitId = (await db.Set<Unit>().SingleAsync(u => u.Code == Unit)).Id.Value;
        return ids;
    }

    public static bool IsOfPerson(Type id) => Plain(id).Name is nameof(PersonId) or "OfficerFileId";

    /// <returns>Null for a text, of which an example must be named.</returns>
    public string? Find(Type type, bool isInScope)
    {
        var plain = Plain(type);
        return found.TryGetValue((plain, isInScope), out var id) || found.TryGetValue((plain, true), out id) ? id
            : plain == typeof(Guid) ? "01900000-0000-7000-8000-00000000000f"
            : plain == typeof(int) || plain == typeof(long) ? "1"
            : plain == typeof(DateOnly) ? "2026-11-22"
            : null;
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private async Task Take(AppDb db, IEntityType entity)
    {
        var (table, id) = (entity.GetTableName(), entity.FindPrimaryKey()!.Properties[0].ClrType);
        if (!IsOfPerson(id))
        {
            await Take(db, id, true, $"""SELECT "Id" AS "Value" FROM {table} ORDER BY "Id" DESC LIMIT 1""");
            return;
        }

        var person = id == typeof(PersonId) ? "Id" : "Person";
        var reached = $"""(SELECT r."Person" FROM organisation_reached r JOIN organisation_unit u ON u."Id" = r."Unit" WHERE u."Code" = '{Unit}')""";
        await Take(db, id, true, $"""SELECT "Id" AS "Value" FROM {table} WHERE "{person}" IN {reached} ORDER BY "Id" LIMIT 1""");
        await Take(db, id, false, $"""SELECT "Id" AS "Value" FROM {table} WHERE "{person}" NOT IN {reached} ORDER BY "Id" LIMIT 1""");
    }

    private async Task Take(AppDb db, Type id, bool isInScope, string sql)
    {
        if (await db.Database.SqlQueryRaw<Guid>(sql).ToListAsync() is [var one])
        {
            found[(id, isInScope)] = one.ToString();
        }
    }
}
