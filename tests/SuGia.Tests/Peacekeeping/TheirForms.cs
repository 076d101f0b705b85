using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Peacekeeping;

/// <summary>How the facts about forms find their way through the pages.</summary>
internal static class TheirForms
{
    public const string Form = "main form[method=post]";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Page> Fill(this Visitor visitor, string url, params IEnumerable<(string Name, string Value)> fields) =>
        await visitor.Submit(await visitor.Get(url), Form, fields);

    /// <summary>Fills a form that must be taken; the page it leads to.</summary>
    public static async Task<Page> Take(this Visitor visitor, string url, params IEnumerable<(string Name, string Value)> fields)
    {
        var answer = await visitor.Fill(url, fields);
        Assert.Equal((303, ""), (answer.Status, string.Join(" ", answer.Problems)));
        return await visitor.Follow(answer);
    }

    /// <summary>What is said beside a field.</summary>
    public static string Beside(this Page page, string field) => page.Html.GetElementById($"{field}-problem")?.TextContent ?? "";

    public static string Typed(this Page page, string field) => page.Html.GetElementById(field)?.GetAttribute("value") ?? "";

    /// <summary>The fields of a paper.</summary>
    public static IReadOnlyList<(string, string)> Paper(string number, string signedOn) =>
        [("PaperNumber", number), ("PaperSignedOn", signedOn), ("PaperBody", "Văn phòng mẫu"), ("PaperTitle", $"Văn bản mẫu {number}")];

    public static async Task<string> OfficerUrl(this App app, string code)
    {
        await using var db = app.Db();
        return OfficerHead.UrlOf(await db.Set<Person>().Where(p => p.Code == code).Select(p => p.Id).SingleAsync(Cancel));
    }

    public static async Task<decimal> Figure(this App app, string code)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var value = await scope.ServiceProvider.GetRequiredService<IFigures>().Value($"peacekeeping.{code}", App.Today, Scope.Whole, Cancel);
        return value.Value ?? 0;
    }

    /// <summary>How many changes the ledger holds.</summary>
    public static async Task<int> Changes(this App app)
    {
        await using var db = app.Db();
        return await db.Set<LedgerEntry>().CountAsync(Cancel);
    }

    public static async Task<IReadOnlyList<LedgerEntry>> Last(this App app, int changes)
    {
        await using var db = app.Db();
        return await db.Set<LedgerEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).Take(changes).ToListAsync(Cancel);
    }

    public static async Task<Guid> AccountOf(this App app, string userName)
    {
        await using var db = app.Db();
        return (await db.Set<Account>().SingleAsync(a => a.UserName == userName, Cancel)).Id.Value;
    }

    /// <summary>Opens an account of the Standing Office.</summary>
    public static async Task<Guid> OpenAccount(this App app, string userName, string name)
    {
        using var admin = await app.SignedInAs("quantri");
        await admin.Take("/accounts/new", ("UserName", userName), ("DisplayName", name), ("Role", "standing-office"), ("Reason", "Nhận bàn giao"));
        return await app.AccountOf(userName);
    }

    public static async Task<string> PostValue(this App app, string code)
    {
        await using var db = app.Db();
        return (await db.Set<Post>().Where(p => p.Code == code).Select(p => p.Id).SingleAsync(Cancel)).ToString();
    }
}
