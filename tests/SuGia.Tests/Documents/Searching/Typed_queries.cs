using SuGia.Modules.Documents.Searching;
using Xunit;

namespace SuGia.Tests.Documents.Searching;

public sealed class Typed_queries
{
    [Fact]
    public void Keep_quoted_words_together_and_ask_for_them()
    {
        var query = Parse("báo cáo “gìn giữ hòa bình” \"Abyei\" năm");

        Assert.Equal(["báo cáo", "gìn giữ hòa bình*", "abyei*", "năm"], Said(query).Take(4));
    }

    [Fact]
    public void Take_a_quote_that_is_never_closed_for_none() => Assert.Equal(["hòa", "bình"], Said(Parse("hòa \"bình")));

    [Theory]
    [InlineData("GGHB", "gìn giữ hòa bình")]
    [InlineData("kế hoạch bca", "bộ công an")]
    [InlineData("PCCC&CNCH", "phòng cháy chữa cháy và cứu nạn cứu hộ")]
    [InlineData("lực lượng gìn giữ hòa bình", "gghb")]
    [InlineData("luc luong gin giu hoa binh", "gghb")]
    [InlineData("TT 54", "thông tư")]
    [InlineData("TT Bộ Công an", "thứ trưởng")]
    [InlineData("HĐ nhân dân", "hội đồng")]
    [InlineData("ký HĐ", "hợp đồng")]
    public void Expand_abbreviations_both_ways(string typed, string meant) => Assert.Contains(meant, Said(Parse(typed)));

    [Theory]
    [InlineData("TT"), InlineData("tt 54"), InlineData("HĐ xyz"), InlineData("cp")]
    public void Expand_nothing_without_its_context(string typed) => Assert.Single(Parse(typed).Strands);

    [Theory]
    [InlineData("4789/QĐ-BCA", "4789|qd|bca")]
    [InlineData("Số: 01-NQ/ĐUCA", "1|nq|duca")]
    [InlineData("thông tư 54/2021/tt-bca về", "54|2021|tt|bca")]
    [InlineData("4789 qd bca", "4789|qd|bca")]
    [InlineData("nghị định số 30 năm 2020", "30|2020")]
    [InlineData("0905", "905")]
    public void Know_numbers_in_any_spelling(string typed, string key) => Assert.Contains(key, Parse(typed).Numbers.Select(n => n.Key));

    [Theory]
    [InlineData("13/6/2023"), InlineData("24/7"), InlineData("hòa bình")]
    public void See_no_sure_number_in_days_and_words(string typed) => Assert.DoesNotContain(Parse(typed).Numbers, n => n.IsSure);

    [Fact]
    public void Say_when_more_was_typed_than_is_searched()
    {
        Assert.True(Parse(string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"từ{i}"))).IsCut);
        Assert.True(Parse(string.Join(' ', Enumerable.Repeat("từ", SearchQuery.MostWords + 1))).IsCut);
        Assert.False(Parse(string.Join(' ', Enumerable.Repeat("từ", SearchQuery.MostWords))).IsCut);
    }

    [Fact]
    public void Are_bounded_whatever_is_typed()
    {
        foreach (var typed in Hard.Texts)
        {
            var query = Parse(typed);
            Assert.InRange(query.Strands.Where(s => s.Weight == 1).Sum(s => s.Words.Count), 0, SearchQuery.MostWords);
            Assert.InRange(query.Numbers.Count, 0, 40);
        }
    }

    [Fact]
    public void Are_the_same_in_both_spellings_of_Unicode() =>
        Assert.Equal(Said(Parse("gìn giữ hòa bình")), Said(Parse("gìn giữ hòa bình".Normalize(System.Text.NormalizationForm.FormD))));

    private static SearchQuery Parse(string typed) => SearchQuery.Parse(typed, SearchDesk.Abbreviations);

    private static IReadOnlyList<string> Said(SearchQuery query) =>
        [.. query.Strands.Select(s => string.Join(' ', s.Words.Select(w => w.Lower)) + (s.IsRequired ? "*" : ""))];
}
