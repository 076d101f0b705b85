using System.Globalization;
using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;
using Xunit;

namespace SuGia.Tests.Reading;

/// <summary>Reads small texts for the tests of the reader.</summary>
internal static class Texts
{
    public static ArticleReading Read(string text, string? publishedOn = "2024-06-20", Gazetteer? names = null)
    {
        var result = ArticleReader.Read(text, publishedOn is null ? null : DateOnly.Parse(publishedOn, CultureInfo.InvariantCulture), names ?? Gazetteer.Shipped());

        Assert.True(result.Ok);
        Assert.All(Quotes(result.Value), q => Assert.Equal(q.Text, text.Substring(q.Offset, q.Length)));
        return result.Value;
    }

    /// <summary>Every quotation of a reading: each must stand in the text as given.</summary>
    private static IEnumerable<Quote> Quotes(ArticleReading reading) =>
    [
        .. reading.Days.Select(d => d.Quote), .. reading.Papers.Select(p => p.Quote), .. reading.People.Select(p => p.Evidence), .. reading.Bodies.SelectMany(b => b.Mentions),
        .. reading.Figures.Select(f => f.Quote), .. reading.Directives.Select(d => d.Quote), .. reading.Noise.Select(n => n.Quote), .. reading.Oddities.Select(o => o.Quote), .. reading.Milestones.Select(m => m.Quote),
    ];
}
