using System.Text;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents.Searching;

/// <summary>The index follows the register: what is written there is found, what is taken out is not.</summary>
public sealed class Search_of_papers
{
    [Theory, OnBothDatabases]
    public async Task Finds_a_paper_by_the_text_of_its_file_typed_without_marks(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var paper = await Enter(office, "771/BC-BCA", "Báo cáo công tác quý");
        await Attach(app, office, paper, "bao-cao.txt", "Điều 1. Chung\nĐoàn khảo sát đã gặp tổ hậu cần tại Bentiu và trao đổi về nguồn nước sạch.");
        var kept = Assert.Single(Directory.GetFiles(app.Services.GetRequiredService<Storage>().Folder, "*.text", SearchOption.AllDirectories));
        Assert.Contains("Bentiu", await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var page = await office.Get("/papers/search?q=nguon+nuoc+sach+bentiu");

        Assert.Equal("771/BC-BCA", page.Html.QuerySelector("main h2 a")!.TextContent);
        Assert.Contains("nguồn nước sạch", page.Html.QuerySelectorAll("main mark").Select(m => m.TextContent));
        Assert.NotNull((await office.Get("/find?q=nguon+nuoc+sach+bentiu")).Html.QuerySelector($"main a[href='{paper}']"));
    }

    [Theory, OnBothDatabases]
    public async Task Finds_a_paper_by_what_is_enclosed(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        await using var db = app.Db();
        await using var scope = app.Services.CreateAsyncScope();
        var plan = await db.Set<Paper>().SingleAsync(p => p.Number == "15/KH-VPTT", TestContext.Current.CancellationToken);
        var file = PaperFile.Look("Tổ tiền trạm mang theo máy lọc nước."u8.ToArray(), "phan-cong.txt").Value!;
        var hash = await scope.ServiceProvider.GetRequiredService<PaperStore>().Keep(file, TestContext.Current.CancellationToken);
        db.Record(plan, plan.Enclose(hash, file.Name, App.Today).Value!, new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow()));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var page = await office.Get("/papers/search?q=may+loc+nuoc");

        Assert.Equal("15/KH-VPTT", page.Html.QuerySelector("main h2 a")?.TextContent);
        Assert.Contains("máy lọc nước", page.Html.QuerySelectorAll("main mark").Select(m => m.TextContent));
    }

    [Theory, OnBothDatabases]
    public async Task Finds_the_new_text_and_no_longer_the_old_once_a_file_is_replaced(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var paper = await Enter(office, "772/BC-BCA", "Báo cáo công tác năm");
        await Attach(app, office, paper, "a.txt", "Bản đầu nói về chuyến khảo sát Kapoeta.");
        Assert.Contains("772/BC-BCA", (await office.Get("/papers/search?q=kapoeta")).Text, StringComparison.Ordinal);

        await Attach(app, office, paper, "b.txt", "Bản sau nói về chuyến khảo sát Torit.");

        Assert.Contains("Không có văn bản nào", (await office.Get("/papers/search?q=kapoeta")).Text, StringComparison.Ordinal);
        Assert.Contains("772/BC-BCA", (await office.Get("/papers/search?q=torit")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Obeys_the_day_and_the_filters_within_the_query(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        await Enter(office, "773/KH-BCA", "Kế hoạch diễn tập Hải Âu", signed: "10/03/2024");
        await Enter(office, "774/KH-BCA", "Kế hoạch diễn tập Hải Âu lần hai", signed: "10/03/2025");

        Assert.Equal(["773/KH-BCA", "774/KH-BCA"], Numbers(await office.Get("/papers/search?q=hai+au+dien+tap")).Order());
        Assert.Equal(["773/KH-BCA"], Numbers(await office.Get("/papers/search?q=hai+au+dien+tap&asOf=2024-12-31")));
        Assert.Equal(["774/KH-BCA"], Numbers(await office.Get("/papers/search?q=hai+au+dien+tap&from=2025")));
        Assert.Empty(Numbers(await office.Get("/papers/search?q=hai+au+dien+tap&kind=Resolution")));
    }

    [Theory, OnBothDatabases]
    public async Task Says_what_is_wrong_with_a_year_and_keeps_what_was_typed(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var page = await office.Get("/papers/search?q=abc&from=xyz&page=zz&kind=%3Cb%3E");

        Assert.Equal((200, "xyz"), (page.Status, page.Html.QuerySelector("#from")!.GetAttribute("value")));
        Assert.NotNull(page.Html.QuerySelector(".err"));
    }

    [Theory, OnBothDatabases]
    public async Task Finds_a_paper_by_the_number_that_another_registry_gave_it(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var paper = await Enter(office, "775/BC-BCA", "Báo cáo liên ngành");
        var added = await office.Submit(await office.Get($"{paper}/numbers/new"), "main form[method=post]", ("Registry", "Văn phòng Thử nghiệm"), ("Number", "88/VPTN-TH"), ("On", "06/01/2026"));

        Assert.Equal(303, added.Status);
        Assert.Equal("775/BC-BCA", (await office.Get("/find?q=88/vptn-th")).Html.QuerySelector("main tbody a")!.TextContent);
        Assert.Equal(["775/BC-BCA"], Numbers(await office.Get("/papers/search?q=88/VPTN-TH")));
    }

    [Theory, OnBothDatabases]
    public async Task Never_finds_what_stands_for_a_classified_paper(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        const string Holder = "Cục Lưu Giữ Thử Nghiệm";
        var form = await office.Get("/papers/stub/new");
        var made = await office.Submit(form, "main form[method=post]", ("Reference", "TC-77"), ("Level", "Secret"), ("Holder", Holder));
        Assert.Equal(303, made.Status);

        Assert.Empty(Numbers(await office.Get("/papers/search?q=TC-77")));
        Assert.DoesNotContain(Holder, (await office.Get($"/papers/search?q={Uri.EscapeDataString(Holder)}")).Html.QuerySelectorAll("main section").Select(s => s.TextContent));
    }

    private static IReadOnlyList<string> Numbers(Page page) => [.. page.Html.QuerySelectorAll("main h2 a").Select(a => a.TextContent)];

    private static async Task<string> Enter(Visitor office, string number, string title, string signed = "05/01/2026")
    {
        var form = await office.Get("/papers/new");
        var answer = await office.Submit(form, "main form[method=post]", ("Number", number), ("Title", title), ("Body", "Bộ Công an"), ("Kind", number.Contains("KH", StringComparison.Ordinal) ? "Plan" : "Report"), ("SignedOn", signed));
        Assert.Equal(303, answer.Status);
        return answer.Location!.Split('?')[0];
    }

    private static async Task Attach(App app, Visitor office, string paper, string name, string text)
    {
        using Sending sending = new(app, office);
        Assert.Equal(303, (await sending.Send($"{paper}/file/new", name, Encoding.UTF8.GetBytes(text), ("Reason", "Bản đúng"))).Status);
    }
}
