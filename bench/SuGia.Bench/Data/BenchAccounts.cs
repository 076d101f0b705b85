using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SuGia.Bench.Measuring;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Organisation;
using SuGia.Shell;

namespace SuGia.Bench.Data;

/// <summary>Who looks in a bench: unit staff over everything and over parts of it.</summary>
internal static class BenchAccounts
{
    private const string Staff = "unit-staff";
    private const string Leader = "leader";

    /// <summary>Account, what it says in a table, and the units that each role is held over; none is everything.</summary>
    public static IReadOnlyList<(string Name, string Says, IReadOnlyList<(string Role, string? Unit)> Held)> All { get; } =
    [
        ("everything", "all", [(Staff, null)]),
        ("province", "1/60", [(Staff, BenchWorld.ProvinceCode(7))]),
        ("leaf", "one leaf", [(Staff, BenchWorld.SectionCode(7))]),
        ("two", "two subtrees", [(Staff, BenchWorld.ProvinceCode(7)), (Staff, BenchWorld.ProvinceCode(8))]),
        ("mixed", "all, contact fields of 1/60", [(Leader, null), (Staff, BenchWorld.ProvinceCode(7))]),
    ];

    /// <summary>Who works at the desk of the office: nothing is kept from them.</summary>
    public const string Office = "office";

    public static async Task Open(BenchDatabase database)
    {
        await using var host = BenchHost.On(database);
        await using var scope = host.Services.CreateAsyncScope();
        var (db, opening) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<Opening>());
        db.Add(new Setting { Name = Setting.ReachDay, Value = Days.Iso(Building.Today) });
        await db.SaveChangesAsync();
        var units = await db.Set<Unit>().AsNoTracking().IgnoreAutoIncludes().Select(u => new { u.Code, u.Id }).ToDictionaryAsync(u => u.Code, u => u.Id.Value);
        foreach (var (name, says, held) in All.Append((Office, "office", [("standing-office", null)])))
        {
            Act act = new(Guid.CreateVersion7(), Reader.System.Id, null, "Đo tốc độ", new(Building.Today.ToDateTime(new(9, 0)), TimeSpan.FromHours(7)));
            await opening.Open(name, says, "mật khẩu chỉ để đo 1", [.. held.Select(h => (h.Role, h.Unit is null ? (Guid?)null : units[h.Unit]))], act, CancellationToken.None);
        }
    }

    /// <summary>Signs in by name alone; only the bench has this route.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.Get("/bench/enter/{name}", async (string name, UserManager<Credential> users, HttpContext http) =>
    {
        await SignIn.Enter(http, (await users.FindByNameAsync(name))!);
        return Results.NoContent();
    }).OpenToAll("only the bench has this route");
}
