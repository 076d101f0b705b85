using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Numbers_of_other_registries
{
    private const string Form = "main form[method=post]";

    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Stand_beside_the_own_number_each_once()
    {
        var paper = APaper();
        OtherNumberTyped other = new("Cục Đối ngoại", "88/V02-P1", Today);

        Assert.True(paper.NumberElsewhere(other, Today).Ok);
        Assert.Contains("88 v02 p1", paper.Folded, StringComparison.Ordinal);
        Assert.Equal([OtherNumberProblems.KnownHere], paper.NumberElsewhere(other with { Number = "088/V02-P1" }, Today).Problems);
        Assert.Equal([OtherNumberProblems.ItsOwn], paper.NumberElsewhere(other with { Number = "7/KH-VPTT" }, Today).Problems);
        Assert.Equal([OtherNumberProblems.NotYet], paper.NumberElsewhere(other with { Number = "9/A", On = Today.AddDays(1) }, Today).Problems);
        Assert.Equal([Secrecy.Refusal("Number")], paper.NumberElsewhere(other with { Number = "9/M-V02" }, Today).Problems);
        Assert.True(paper.NumberElsewhere(other with { Number = "9/A01" }, Today).Ok);
        Assert.Equal([OtherNumberProblems.TooMany(2)], paper.NumberElsewhere(other with { Number = "10/A01" }, Today).Problems);
    }

    [Fact]
    public void Stay_found_after_a_correction_and_no_more_once_removed()
    {
        var paper = APaper();
        paper.NumberElsewhere(new("Cục Đối ngoại", "88/V02-P1", Today), Today);
        paper.Correct(new("07/KH-VPTT", PaperKind.Plan, "Văn phòng", "Kế hoạch khác", Today), Today);

        Assert.Contains("88 v02 p1", paper.Folded, StringComparison.Ordinal);
        Assert.True(paper.RemoveOtherNumber(paper.OtherNumbers[0].Id).Ok);
        Assert.DoesNotContain("88 v02 p1", paper.Folded, StringComparison.Ordinal);
        Assert.Equal([OtherNumberProblems.NotHere], paper.RemoveOtherNumber(Guid.CreateVersion7()).Problems);
    }

    [Theory, OnBothDatabases]
    public async Task Lead_to_the_paper_and_warn_of_another_that_has_them(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var paper = await UrlOf(app, "15/KH-VPTT");
        (string, string)[] typed = [("Registry", "Cục Đối ngoại"), ("Number", "1187/V02-P1"), ("On", "20/11/2026")];

        var known = await visitor.Submit(await visitor.Get($"{paper}/numbers/new"), Form, typed);
        var anyway = await visitor.Submit(known, Form, ("Anyway", "yes"));
        var found = await visitor.Get("/papers?text=1187%2FV02-P1");
        var registered = await visitor.Submit(await visitor.Get("/papers/new"), Form, ("Number", "1187/V02-P1"), ("Kind", "OfficialLetter"), ("Body", "Cục Đối ngoại"), ("Title", "Về việc phối hợp"), ("SignedOn", "10/11/2026"));
        var shown = await visitor.Get(paper);
        var removed = await visitor.Submit(await visitor.Get(shown.Html.QuerySelector("a[href*='/numbers/'][href$='/remove']")!.GetAttribute("href")!), Form, ("Reason", "Ghi nhầm"));

        Assert.Equal((422, 303, 422, 303), (known.Status, anyway.Status, registered.Status, removed.Status));
        Assert.Contains("đã ghi cho văn bản khác", Assert.Single(known.Problems), StringComparison.Ordinal);
        Assert.Equal(2, found.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("1187/V02-P1", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("1187/V02-P1", (await visitor.Get(paper)).Text, StringComparison.Ordinal);
    }

    private static Paper APaper() => Paper.Register(new("07/KH-VPTT", PaperKind.Plan, "Văn phòng", "Kế hoạch", Today), Today).Value.Paper;

    private static async Task<string> UrlOf(App app, string number)
    {
        await using var db = app.Db();
        return $"/papers/{(await db.Set<Paper>().SingleAsync(p => p.Number == number, TestContext.Current.CancellationToken)).Id.Value}";
    }
}
