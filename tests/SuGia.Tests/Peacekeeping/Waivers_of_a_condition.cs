using System.Text;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;
using SuGia.Tests.Support;
using Xunit;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

public sealed class Waivers_of_a_condition
{
    private static readonly DateOnly Leaves = Today.AddMonths(3);

    /// <summary>A national condition that an official source states, and one of the UN; both can be mended.</summary>
    private static readonly RuleBook Book = RuleBook.Read([new MemoryStream(Encoding.UTF8.GetBytes(
        $$"""{"rules":[{{Row("ELIG-LANG-VN", "\"C2\"", "IPO, Viet Nam")}},{{Row("ELIG-AGE-MAX", "30", "IPO")}},{{Row("MEND-ELIG-LANG-VN", "90", "IPO")}},{{Row("MEND-ELIG-AGE-MAX", "30", "IPO")}}]}"""))]);

    private static DateSpan Once => new(Leaves, Leaves);

    [Fact]
    public void Are_given_to_a_national_one_by_a_paper_and_a_reason()
    {
        var (file, rule) = (FileOfThiDu(), Book.Find("ELIG-LANG-VN", Today)!);
        Refused(WaiverProblems.NeedsPaper, file.Waive(rule, Once, null, "Thiếu người", Today));
        Refused(WaiverProblems.NeedsReason, file.Waive(rule, Once, Paper, "", Today));
        Refused(WaiverProblems.DaysAreOver, file.Waive(rule, new(Today.AddDays(-9), Today.AddDays(-1)), Paper, "Thiếu người", Today));
        Taken(file.Waive(rule, Once, Paper, "Thiếu người", Today));
        Refused(WaiverProblems.AlreadyWaived(rule), file.Waive(rule, Once, Paper, "Thiếu người", Today));
    }

    [Fact]
    public void Are_never_given_to_one_of_the_UN()
    {
        var rule = Book.Find("ELIG-AGE-MAX", Today)!;
        var refused = FileOfThiDu().Waive(rule, Once, Paper, "Thiếu người", Today);
        Refused(WaiverProblems.NotOurs(rule), refused);
        Assert.Equal("ELIG-AGE-MAX là điều kiện của Liên hợp quốc: trong nước không miễn được.", refused.Problems[0].Says.Vi);
        Assert.All(["ELIG-AGE-VN", "ELIG-AGE-VN-MIN", "ELIG-LANG-VN", "ELIG-DRV-VN"], code => Taken(FileOfThiDu().Waive(RuleFiles.Book.Find(code, Today)!, Once, Paper, "Thiếu người", Today)));
        Assert.All(["ELIG-AGE-MAX", "ELIG-PASSPORT", "AMS-VALID", "VET-01", "MED-04-CLEAR"], code => Assert.False(FileOfThiDu().Waive(RuleFiles.Book.Find(code, Today)!, Once, Paper, "Thiếu người", Today).Ok));
    }

    [Fact]
    public void Stop_a_fail_from_counting_and_still_tell_it()
    {
        var file = FileOfThiDu();
        Assert.Equal((Verdict.Fail, 90), Judged(file, Leaves));
        Taken(file.Waive(Book.Find("ELIG-LANG-VN", Today)!, Once, Paper, "Thiếu người", Today));
        Assert.Equal((Verdict.Waived, 30), Judged(file, Leaves));
        Assert.Equal((Verdict.Fail, 90), Judged(file, Leaves.AddDays(1)));
        var finding = Findings(file, Leaves).Single(f => f.Rule.Code == "ELIG-LANG-VN");
        Assert.Equal(("tiếng Anh B2", Paper), (finding.Says.Vi, finding.Waiver!.Paper));
    }

    [Fact]
    public void Are_taken_back_with_a_reason_and_then_count_no_more()
    {
        var file = FileOfThiDu();
        Taken(file.Waive(Book.Find("ELIG-LANG-VN", Today)!, Once, Paper, "Thiếu người", Today));
        var waiver = file.Waivers[0].Id;
        Refused(WaiverProblems.NeedsReason, file.TakeBack(waiver, Today, "", Today));
        Refused(WaiverProblems.DayNotCome, file.TakeBack(waiver, Today.AddDays(1), "Hết lý do", Today));
        Refused(WaiverProblems.BeforeEntered(Today), file.TakeBack(waiver, Today.AddDays(-1), "Hết lý do", Today));
        Taken(file.TakeBack(waiver, Today, "Hết lý do", Today));
        Assert.Equal((Verdict.Fail, 90), Judged(file, Leaves));
        Refused(WaiverProblems.NoSuchWaiver, file.TakeBack(waiver, Today, "Hết lý do", Today));
    }

    [Theory, OnBothDatabases]
    public async Task Are_entered_shown_in_the_screening_and_taken_back_on_pages(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        var officer = await app.OfficerUrl("SQ-0073");
        var url = $"{officer}/waivers";
        const string Screening = "screening?nominatedOn=22/11/2026&leavesOn=01/03/2050&endsOn=28/02/2051&language=Anh";
        var hidden = (await office.Get(url)).Html.QuerySelectorAll("main form input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        var refused = await office.Post(url, [.. hidden, ("Rule", "ELIG-AGE-MAX"), ("FirstOn", "1/3/2050"), ("Reason", "Cần người"), .. TheirForms.Paper("91/QĐ-MẪU", "20/11/2026")]);
        Assert.Equal("ELIG-AGE-MAX là điều kiện của Liên hợp quốc: trong nước không miễn được.", refused.Beside("Rule"));
        Assert.Contains("Ngày cuối trước ngày đầu.", (await office.Fill(url, ("Rule", "ELIG-AGE-VN"), ("FirstOn", "1/3/2050"), ("LastOn", "1/2/2050"), ("Reason", "Cần người"))).Beside("LastOn"), StringComparison.Ordinal);
        Assert.Contains("phải có văn bản", (await office.Fill(url, ("Rule", "ELIG-AGE-VN"), ("FirstOn", "1/3/2050"), ("Reason", "Cần người"))).Beside("PaperNumber"), StringComparison.Ordinal);

        await office.Take(url, [("Rule", "ELIG-AGE-VN"), ("FirstOn", "1/3/2050"), ("Reason", "Cần người"), .. TheirForms.Paper("91/QĐ-MẪU", "20/11/2026")]);
        var row = Assert.Single((await office.Get($"{officer}/{Screening}")).Html.QuerySelectorAll("main table tbody tr"), r => r.TextContent.Contains("miễn theo văn bản", StringComparison.Ordinal));
        Assert.Equal(("ELIG-AGE-VN", "Được miễn", "91/QĐ-MẪU"), (row.QuerySelector(".t")!.TextContent, row.QuerySelector(".st.ok")!.TextContent, row.QuerySelector("a")!.TextContent));

        var back = (await office.Get(url)).Html.QuerySelector("a[href$='/taking-back']")!.GetAttribute("href")!;
        Assert.Contains("còn trống", (await office.Fill(back, ("On", "22/11/2026"))).Beside("Reason"), StringComparison.Ordinal);
        await office.Take(back, ("On", "22/11/2026"), ("Reason", "Hết lý do"));
        Assert.DoesNotContain("miễn theo văn bản", (await office.Get($"{officer}/{Screening}")).Text, StringComparison.Ordinal);
        Assert.Equal(403, await Forbidden(app, url));
    }

    private static async Task<int> Forbidden(App app, string url)
    {
        using var unit = await app.SignedInAs("donvi");
        return (await unit.Get(url)).Status;
    }

    private static (Verdict Verdict, int? MendDays) Judged(OfficerFile file, DateOnly leaves)
    {
        var findings = Findings(file, leaves);
        return (findings.Single(f => f.Rule.Code == "ELIG-LANG-VN").Verdict, Readiness.Of(findings, Book, Today).MendDays);
    }

    private static IReadOnlyList<Finding> Findings(OfficerFile file, DateOnly leaves)
    {
        ServiceCard officer = new(file.Person, Today.AddYears(-35), null, FuzzyDate.OnDay(Today.AddYears(-8)), null, null, [new("Anh", "B2")]);
        return new Screening(officer, file, new(Today, leaves, leaves.AddMonths(12), "Anh", false), Book).Findings;
    }

    private static string Row(string code, string value, string scope) =>
        $$"""{"code":"{{code}}","title_vi":"Mẫu","title_en":"Sample","value":{{value}},"unit":"","scope":"{{scope}}","effectiveFrom":null,"effectiveTo":null,"source":"x","confidence":"seen","note":null}""";
}
