using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Certified_copies
{
    private const string Form = "main form[method=post]";

    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly CopyTyped TrueCopy = new(CopyKind.TrueCopy, Today, "Hà Nội", 2, ["V02"], new("Mai Thị Nháp", "Phó Chánh Văn phòng", "Thượng tá", ""));

    private static readonly (string, string)[] Typed = [("On", "20/11/2026"), ("Recipients", "Cục Đối ngoại\nLưu: VT, VPTT"), ("Signer", "Mai Thị Nháp; Phó Chánh Văn phòng; Thượng tá; KT. CHÁNH VĂN PHÒNG")];

    [Fact]
    public void Of_all_kinds_share_one_series_that_begins_again_with_the_year()
    {
        var series = Copies(after: 3);

        Assert.Equal("04/SY-BCA", Made(series, TrueCopy with { On = new(2025, 12, 31) }).Symbol);
        Assert.Equal("01/SL-BCA", Made(series, TrueCopy with { Kind = CopyKind.CopyOfCopy, From = "04/SY-BCA" }).Symbol);
        Assert.Equal("02/TrS-BCA", Made(series, TrueCopy with { Kind = CopyKind.Extract, Part = "Điều 2", Text = "Điều 2. …" }).Symbol);
    }

    [Fact]
    public void Have_a_series_of_their_own_that_runs_by_year()
    {
        SeriesTyped typed = new("Bộ Công an", SeriesDirection.Copies, null, SeriesPeriod.Year, NumberForm.Copy, "BCA", false, new(2025, 1, 1), 0);

        Assert.Equal([SeriesProblems.FormOfCopies], Series.Open(typed with { Form = NumberForm.State }, Today).Problems);
        Assert.Equal([SeriesProblems.FormOfCopies], Series.Open(typed with { Direction = SeriesDirection.Outgoing }, Today).Problems);
        Assert.Equal([SeriesProblems.CopiesByYear], Series.Open(typed with { Period = SeriesPeriod.Term }, Today).Problems);
        Assert.Equal([SeriesProblems.CopiesByYear], Series.Open(typed with { Kind = PaperKind.Plan }, Today).Problems);
    }

    [Fact]
    public void Are_refused_of_a_paper_that_was_called_back_and_of_a_reference()
    {
        PaperToCopy paper = new(PaperId.From(Guid.CreateVersion7()), new(2026, 11, 1), false, null);

        Assert.Equal([CopyProblems.Recalled(Today)], Copy(paper with { RecalledOn = Today }, TrueCopy).Problems);
        Assert.Equal([CopyProblems.StubIsNotCopied], Copy(paper with { IsStub = true }, TrueCopy).Problems);
        Assert.Equal([CopyProblems.BeforeSigned(new(2026, 11, 1))], Copy(paper, TrueCopy with { On = new(2026, 10, 31) }).Problems);
        Assert.Equal([CopyProblems.NotYet], Copy(paper, TrueCopy with { On = Today.AddDays(1) }).Problems);
        Assert.True(Copy(paper with { RecalledOn = Today.AddDays(1) }, TrueCopy).Ok);
    }

    [Fact]
    public void Say_of_what_they_were_made_each_in_its_way()
    {
        Assert.Equal([CopyProblems.SayFrom], Copy(APaper, TrueCopy with { Kind = CopyKind.CopyOfCopy }).Problems);
        Assert.Equal([CopyProblems.SayFrom], Copy(APaper, TrueCopy with { From = "01/SY-BCA" }).Problems);
        Assert.Equal([CopyProblems.SayPart, CopyProblems.SayText], Copy(APaper, TrueCopy with { Kind = CopyKind.Extract }).Problems);
        Assert.Equal([CopyProblems.SayText], Copy(APaper, TrueCopy with { Text = "Điều 2" }).Problems);
        Assert.Equal([Secrecy.Refusal("Text")], Copy(APaper, TrueCopy with { Kind = CopyKind.Extract, Part = "Điều 2", Text = "TỐI MẬT" }).Problems);
    }

    [Theory, OnBothDatabases]
    public async Task Take_their_number_and_print_as_annex_one_says(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var paper = await UrlOf(app, "42/KH-VPTT");

        var made = await visitor.Submit(await visitor.Get($"{paper}/copies/new"), Form, Typed);
        var page = await visitor.Follow(made);
        var print = await visitor.Get($"{page.Url}/print");
        var extract = await visitor.Submit(await visitor.Get($"{paper}/copies/new"), Form, [.. Typed, ("Kind", "Extract"), ("Part", "Mục I"), ("Text", "Dòng một\nDòng hai")]);
        var extracted = await visitor.Get($"{(await visitor.Follow(extract)).Url}/print");

        Assert.Equal((303, 303), (made.Status, extract.Status));
        Assert.Equal("08/SY-VPTT", page.Heading);
        Assert.Contains("như bản chính", page.Text, StringComparison.OrdinalIgnoreCase);
        var said = print.Html.QuerySelector(".paper")!.TextContent;
        Assert.All(["VĂN PHÒNG THƯỜNG TRỰC", "SAO Y", "Số: 08/SY-VPTT", "Hà Nội, ngày 20 tháng 11 năm 2026", "Nơi nhận:", "- Cục Đối ngoại;", "- Lưu: VT, VPTT.", "KT. CHÁNH VĂN PHÒNG", "Thượng tá Mai Thị Nháp"], part => Assert.Contains(part, said, StringComparison.Ordinal));
        Assert.Contains("TRÍCH SAO", extracted.Text, StringComparison.Ordinal);
        Assert.Contains("<p>Dòng hai</p>", extracted.Text, StringComparison.Ordinal);
        Assert.Contains("09/TrS-VPTT", (await visitor.Get(paper)).Text, StringComparison.Ordinal);
        Assert.Contains("09/TrS-VPTT", (await visitor.Get($"/papers/series/{await SeriesOf(app)}")).Text, StringComparison.Ordinal);
        Assert.Equal(2, (await visitor.Get("/papers/copies?kind=Extract")).Html.QuerySelectorAll("main tbody tr").Length);
        Assert.DoesNotContain("08/SY-VPTT", (await visitor.Get("/papers/copies?asOf=2026-11-19")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Give_no_number_to_what_is_refused(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var visitor = await app.SignedInAs("nhap");
        var paper = await UrlOf(app, "42/KH-VPTT");
        await using var db = app.Db();
        var dispatch = await db.Set<Dispatch>().SingleAsync(TestContext.Current.CancellationToken);
        await visitor.Submit(await visitor.Get($"/papers/out/{dispatch.Id.Value}/recall"), Form, ("On", "19/11/2026"), ("Reason", "Gửi nhầm"));

        var recalled = await visitor.Submit(await visitor.Get($"{paper}/copies/new"), Form, Typed);
        var empty = await visitor.Submit(await visitor.Get($"{paper}/copies/new"), Form, ("On", ""), ("Place", ""));

        Assert.Equal((422, 422), (recalled.Status, empty.Status));
        Assert.Contains("thu hồi", Assert.Single(recalled.Problems), StringComparison.Ordinal);
        Assert.Equal(4, empty.Problems.Count);
        Assert.Equal(7, (await db.Set<Series>().SingleAsync(s => s.Form == NumberForm.Copy, TestContext.Current.CancellationToken)).Last);
    }

    private static PaperToCopy APaper => new(PaperId.From(Guid.CreateVersion7()), null, false, null);

    private static Series Copies(int after = 0) => Series.Open(new("Bộ Công an", SeriesDirection.Copies, null, SeriesPeriod.Year, NumberForm.Copy, "BCA", false, new(2025, 1, 1), after), Today).Value.Series;

    private static CertifiedCopy Made(Series series, CopyTyped typed) => CertifiedCopy.Make(APaper, series.Give(typed.On, Today).Value.Number, series, typed, Today).Value.Copy;

    private static Result<(CertifiedCopy Copy, PaperCopied Copied)> Copy(PaperToCopy paper, CopyTyped typed)
    {
        var series = Copies();
        return CertifiedCopy.Make(paper, series.Give(typed.On, Today).Value.Number, series, typed, Today);
    }

    private static async Task<string> UrlOf(App app, string number)
    {
        await using var db = app.Db();
        return $"/papers/{(await db.Set<Paper>().SingleAsync(p => p.Number == number, TestContext.Current.CancellationToken)).Id.Value}";
    }

    private static async Task<Guid> SeriesOf(App app)
    {
        await using var db = app.Db();
        return (await db.Set<Series>().SingleAsync(s => s.Form == NumberForm.Copy, TestContext.Current.CancellationToken)).Id.Value;
    }
}
