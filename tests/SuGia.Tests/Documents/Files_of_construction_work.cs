using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Files_of_construction_work
{
    private const string Form = "main form[method=post]";

    [Fact]
    public void Have_three_months_and_others_a_year()
    {
        DateOnly closed = new(2026, 8, 15);

        Assert.Equal((new DateOnly(2026, 11, 15), new DateOnly(2027, 8, 15)), (HandOverTerms.Of(WorkFileKind.Construction).DueOn(closed), HandOverTerms.Of(WorkFileKind.Work).DueOn(closed)));
        Assert.Equal(WorkFileState.DueSoon, HandOverTerms.OfConstruction.StateOf(closed, false, null, new(2026, 11, 15)));
        Assert.Equal(WorkFileState.Overdue, HandOverTerms.OfConstruction.StateOf(closed, false, null, new(2026, 11, 16)));
        Assert.Equal(WorkFileState.Closed, HandOverTerms.OfWork.StateOf(closed, false, null, new(2026, 11, 16)));
    }

    [Theory, OnBothDatabases]
    public async Task Ask_for_the_term_and_stand_in_the_lists_by_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var (built, written) = (await Closed(visitor, "11.XD", "Construction", "15/08/2026"), await Closed(visitor, "12.GGHB", "Work", "15/08/2026"));
        await Closed(visitor, "13.XD", "Construction", "01/09/2026");
        await Closed(visitor, "14.XD", "Construction", "20/11/2026");

        string[] Codes(Page page) => [.. page.Html.QuerySelectorAll("main tbody tr").Select(r => r.QuerySelector("a")!.TextContent.Trim())];
        Assert.Equal(["04.GGHB", "11.XD"], Codes(await visitor.Get("/papers/work-files?state=Overdue")).Order());
        Assert.Equal(["01.GGHB", "13.XD"], Codes(await visitor.Get("/papers/work-files?state=DueSoon")).Order());
        Assert.Equal(["05.GGHB", "12.GGHB", "14.XD"], Codes(await visitor.Get("/papers/work-files?state=Closed")).Order());
        Assert.Contains("15/11/2026", (await visitor.Get(built)).Text, StringComparison.Ordinal);
        Assert.Contains("3 tháng", (await visitor.Get(built)).Text, StringComparison.Ordinal);
        Assert.Contains("15/08/2027", (await visitor.Get(written)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Close_on_the_day_of_the_settlement_and_say_which_term_they_have(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var form = await visitor.Get("/papers/work-files/new");
        var made = await visitor.Submit(form, Form, [.. Details("11.XD"), ("Kind", "Construction")]);
        var token = form.Html.QuerySelector("[name=af]")!.GetAttribute("value")!;

        var unsaid = await visitor.Post("/papers/work-files/new", [.. Details("12.XD"), ("af", token), ("submission", Guid.CreateVersion7().ToString()), ("Kind", "")]);

        Assert.Contains("quyết toán", (await visitor.Get($"{made.Location}/close")).Html.QuerySelector("main form")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(422, unsaid.Status);
        await using var db = app.Db();
        Assert.False(await db.Set<WorkFile>().AnyAsync(f => f.Code == "12.XD", TestContext.Current.CancellationToken));
    }

    private static async Task<string> Closed(Visitor visitor, string code, string kind, string on)
    {
        var made = await visitor.Submit(await visitor.Get("/papers/work-files/new"), Form, [.. Details(code), ("Kind", kind)]);
        await visitor.Submit(await visitor.Get($"{made.Location}/close"), Form, ("On", on));
        return made.Location!;
    }

    private static (string, string)[] Details(string code) =>
        [("Code", code), ("Year", "2026"), ("Heading", "Xây dựng"), ("Title", "Sửa chữa trụ sở"), ("Unit", "VPTT"), ("Keep", "Vĩnh viễn"), ("OpenedOn", "02/02/2026"), ("Rights", "WholeRegister")];
}
