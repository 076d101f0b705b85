using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Accounts;

/// <summary>Every route that there is, walked by every role and by no one: none is forgotten, none breaks.</summary>
public sealed class Route_walk
{
    public static TheoryData<Engine, string> Everyone =>
        [.. Roles.All.Select(r => (Engine.Sqlite, r.Code)), (Engine.Postgres, "standing-office")];

    [Theory, MemberData(nameof(Everyone))]
    public async Task Answers_each_role_as_its_permissions_say(Engine engine, string role)
    {
        await using var app = await App.Start(engine);
        var walker = await Walker.Of(app, role);

        Assert.Equal([], await walker.Walk(route => Expected(route, Roles.Find(role)!.Permissions)));
        Assert.Empty(app.Faults.Exceptions);
    }

    [Fact]
    public async Task Asks_everyone_to_sign_in_first()
    {
        await using var app = await App.Start(Engine.Sqlite);
        using var nobody = app.Visitor();
        var ids = await SampleIds.Of(app);
        List<string> wrong = [];
        foreach (var route in WalkedRoute.All(app).Where(r => r.Needs.Permission is not null))
        {
            var answer = await route.Send(nobody, ids, token: "");
            if (answer.Status != 302 || answer.Location?.StartsWith("/sign-in?back=", StringComparison.Ordinal) is not true)
            {
                wrong.Add($"{route}: {answer.Status} {answer.Location}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <remarks>A unit's staff may learn neither what is in another unit's record nor that it exists.</remarks>
    [Fact]
    public async Task Hides_the_people_of_other_units()
    {
        await using var app = await App.Start(Engine.Sqlite);
        var walker = await Walker.Of(app, "unit-staff");
        var may = Roles.Find("unit-staff")!.Permissions;

        Assert.Equal([], await walker.WalkOutOfScope(route => route.Needs.Permission is { } needed && !may.Contains(needed) ? [403] : [404]));
    }

    private static int[] Expected(WalkedRoute route, IReadOnlyList<Permission> may) => route.Needs.Permission is { } needed && !may.Contains(needed)
        ? [403]
        : [200, 303, 404, 405, 422];
}
