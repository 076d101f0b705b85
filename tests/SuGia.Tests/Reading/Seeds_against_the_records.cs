using SuGia.Tests.Support;
using Xunit;
using static SuGia.Tests.Reading.ReadingDesks;

namespace SuGia.Tests.Reading;

/// <summary>The press texts of the work against the sample world; skipped where they are not at hand.</summary>
public sealed class Seeds_against_the_records
{
    [Theory, OnBothDatabases]
    public async Task The_visit_of_June_2023_is_proven_number_by_number(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var found = Findings(await office.Get($"{await Give(office, Seed("000.txt"))}?show=Figure"));

        Assert.All(new[] { "1 sĩ quan", "3 sĩ quan", "4 sĩ quan", "14 sĩ quan", "31 sĩ quan", "22 sĩ quan", "26 sĩ quan", "7 khóa" }, title => Assert.Contains((title, "Đủ minh chứng"), found));
        Assert.DoesNotContain(found, f => f.Standing.StartsWith("Thiếu", StringComparison.Ordinal) || f.Standing.StartsWith("Hồ sơ nhiều", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Four_and_three_more_are_seven_in_August_2023(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var found = Findings(await office.Get($"{await Give(office, Seed("001.txt"))}?show=Figure"));

        Assert.Equal(5, found.Count(f => f.Standing == "Đủ minh chứng"));
        Assert.All(new[] { "4 sỹ quan", "1 sỹ quan", "3 sỹ quan", "7 sỹ quan" }, title => Assert.Contains((title, "Đủ minh chứng"), found));
    }

    [Theory, OnBothDatabases]
    public async Task The_year_2022_of_the_founding_decision_is_that_of_its_announcement(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");

        var page = await office.Get($"{await Give(office, Seed("001.txt"))}?show=Paper");

        Assert.Contains("4789/QĐ-BCA", page.Html.QuerySelector("main .claim")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("là ngày công bố (12/08/2022); văn bản được ký ngày 15/06/2021", page.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Every_text_is_read_within_the_budget_of_a_page(Engine engine)
    {
        await using var app = await App.Start(engine);
        using var office = await app.SignedInAs("nhap");
        foreach (var name in new[] { "000.txt", "001.txt", "002.txt", "003.txt", "004.txt" })
        {
            var text = await Give(office, Seed(name));
            foreach (var kind in new[] { "Figure", "Paper", "Person", "Body", "Session", "Directive", "Milestone", "suspicions" })
            {
                var page = await office.Get($"{text}?show={kind}");
                Assert.Equal(200, page.Status);
                Assert.True(System.Text.Encoding.UTF8.GetByteCount(page.Html.Source.Text) <= 30 * 1024, $"{name} {kind}: {page.Html.Source.Text.Length}");
            }
        }

        Assert.Empty(app.Faults.Exceptions);
    }

    private static string Seed(string name) => File.ReadAllText(Path.Combine(Repository.Shared.FullName, "seeds", name));
}
