using AngleSharp.Html.Dom;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Sample;

namespace SuGia.Tests.Support;

/// <summary>Someone with one role who asks for every route in turn.</summary>
public sealed class Walker
{
    private readonly App app;
    private readonly string userName;
    private readonly SampleIds ids;
    private Visitor visitor;

    private Walker(App app, string userName, SampleIds ids, Visitor visitor) =>
        (this.app, this.userName, this.ids, this.visitor) = (app, userName, ids, visitor);

    /// <summary>An account of its own with this role; the staff of a unit are limited to theirs.</summary>
    public static async Task<Walker> Of(App app, string role)
    {
        var ids = await SampleIds.Of(app);
        var userName = "walk-" + role;
        Act act = new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow());
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Opening>()
                .Open(userName, role, SampleWorld.Password, [(role, role is "unit-staff" ? ids.UnitId : null)], act, CancellationToken.None);
        }

        return new(app, userName, ids, await app.SignedInAs(userName));
    }

    /// <returns>A line for each route that answered otherwise than expected.</returns>
    public async Task<IReadOnlyList<string>> Walk(Func<WalkedRoute, int[]> expected)
    {
        List<string> wrong = [];
        foreach (var route in WalkedRoute.All(app))
        {
            wrong.AddRange(await Try(route, expected(route), isInScope: true));
        }

        return wrong;
    }

    /// <inheritdoc cref="Walk"/>
    /// <remarks>Only the routes that name a person, each with one outside the walker's scope.</remarks>
    public async Task<IReadOnlyList<string>> WalkOutOfScope(Func<WalkedRoute, int[]> expected)
    {
        List<string> wrong = [];
        foreach (var route in WalkedRoute.All(app).Where(r => r.NamesPerson))
        {
            wrong.AddRange(await Try(route, expected(route), isInScope: false));
        }

        return wrong;
    }

    private async Task<IEnumerable<string>> Try(WalkedRoute route, int[] expected, bool isInScope)
    {
        var token = route.Method is "GET" ? "" : await Token();
        var answer = await route.Send(visitor, ids, token, isInScope);
        if (answer.Status == 302)
        {
            visitor = await app.SignedInAs(userName);
            answer = await route.Send(visitor, ids, token, isInScope);
        }

        return expected.Contains(answer.Status) ? [] : [$"{route}: {answer.Status} {(answer.Status == 500 ? app.Faults.Exceptions[^1].ToString() : answer.Heading)}"];
    }

    /// <summary>A valid token for the next form; signs in again where the last one signed out.</summary>
    private async Task<string> Token()
    {
        var page = await visitor.Get("/account");
        if (page.Status != 200)
        {
            visitor = await app.SignedInAs(userName);
            page = await visitor.Get("/account");
        }

        return page.Only<IHtmlInputElement>("form[action='/account/sign-out'] [name=af]").Value;
    }
}
