using SuGia.Modules.Documents.Searching;
using Xunit;

namespace SuGia.Tests.Documents.Searching;

public sealed class Passages_of_a_text
{
    [Fact]
    public void Are_its_articles_each_under_its_heading()
    {
        const string Text = "LUẬT\nCăn cứ Hiến pháp;\n\nĐiều 1. Phạm vi điều chỉnh\nLuật này quy định về công tác.\nĐiều 2. Hiệu lực\nTừ ngày 01/7.";

        var passages = Passages.Of(Text);

        Assert.Equal(["", "Điều 1. Phạm vi điều chỉnh", "Điều 2. Hiệu lực"], passages.Select(p => p.Heading));
        Assert.Equal("Điều 1. Phạm vi điều chỉnh\nLuật này quy định về công tác.", passages[1].In(Text));
    }

    [Fact]
    public void Take_only_the_number_of_an_article_that_is_one_long_line()
    {
        var text = "Điều 3. " + string.Join(' ', Enumerable.Repeat("Các đơn vị chịu trách nhiệm thi hành.", 10));

        Assert.Equal("Điều 3", Assert.Single(Passages.Of(text)).Heading);
    }

    [Theory]
    [InlineData("Điều 5 Luật này không áp dụng.", "Điều 5 Luật này không áp dụng.")]
    [InlineData("Điều 12a. Bổ sung", "Điều 12a. Bổ sung")]
    [InlineData("Điều 1.11.LQ.1. Bản chép", "")]
    [InlineData("Điều kiện tham gia", "")]
    public void Know_an_article_by_its_number(string line, string heading) => Assert.Equal(heading, Assert.Single(Passages.Of(line)).Heading);

    [Fact]
    public void Are_never_longer_than_their_bound_and_lose_nothing()
    {
        foreach (var text in Hard.Texts)
        {
            var passages = Passages.Of(text);

            Assert.All(passages, p => Assert.InRange(p.Length, 1, Passages.LongestLength));
            Assert.All(passages.Zip(passages.Skip(1)), p => Assert.True(p.First.End <= p.Second.At));
            Assert.Equal(Bare(text), string.Concat(passages.Select(p => Bare(p.In(text)))));
        }
    }

    [Fact]
    public void Never_halve_a_surrogate_pair()
    {
        var passages = Passages.Of("a" + string.Concat(Enumerable.Repeat("😀", 4_000)));

        Assert.True(passages.Count > 1);
        Assert.All(passages.Skip(1), p => Assert.Equal(0, p.Length % 2));
    }

    [Fact]
    public void Of_nothing_are_none() => Assert.Empty(Passages.Of(" \r\n\t\u00A0\n"));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
