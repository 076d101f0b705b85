using Microsoft.AspNetCore.Antiforgery;
using SuGia.Kernel;
using SuGia.Shell;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Architecture;

public sealed class Endpoints(Apps apps) : IClassFixture<Apps>
{
    /// <summary>Forms whose second press can do no harm, because they change no record.</summary>
    private static readonly string[] NeedNoSubmission = ["/account/sign-out", "/sign-in/sample"];

    [Fact]
    public async Task Name_what_they_need_or_why_they_need_nothing() =>
        Assert.Empty((await apps.On(Engine.Sqlite)).Routes
            .Where(r => r.Metadata.GetMetadata<Needs>() is not ({ Permission: not null } or { Why.Length: > 10 })).Select(r => r.RoutePattern.RawText));

    [Fact]
    public async Task That_change_something_ask_for_the_token_of_our_own_forms() =>
        Assert.Empty((await apps.On(Engine.Sqlite)).Routes
            .Where(r => !r.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.All(HttpMethods.IsGet))
            .Where(r => r.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: true }).Select(r => r.RoutePattern.RawText));

    [Fact]
    public async Task That_change_something_refuse_a_form_that_is_not_ours()
    {
        var app = await apps.On(Engine.Sqlite);
        List<string> taken = [];
        foreach (var route in WalkedRoute.All(app).Where(r => r.Method is "POST"))
        {
            using var visitor = await app.SignedInAs(route.Needs.Permission is Permission.EditAccounts ? "quantri" : "nhap");
            if ((await route.Send(visitor, await SampleIds.Of(app), token: "")).Status is not (400 or 403))
            {
                taken.Add(route.ToString());
            }
        }

        Assert.Empty(taken);
    }

    [Theory, InlineData("nhap"), InlineData("quantri")]
    public async Task Show_forms_that_carry_their_token_and_their_submission(string userName)
    {
        var app = await apps.On(Engine.Sqlite);
        using var visitor = await app.SignedInAs(userName);
        List<string> bare = [];
        foreach (var page in await Shown.All(app, visitor))
        {
            bare.AddRange(page.Html.QuerySelectorAll("form[method=post]")
                .Where(f => f.QuerySelector("[name=af][value]") is null
                    || (f.QuerySelector("[name=submission][value]") is null && !NeedNoSubmission.Contains(f.GetAttribute("action"))))
                .Select(f => $"{page.Url}: {f.GetAttribute("action")}"));
        }

        Assert.Empty(bare);
    }
}
