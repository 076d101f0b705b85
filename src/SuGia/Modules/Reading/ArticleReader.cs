using SuGia.Kernel;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;
using SuGia.Modules.Reading.Understanding;

namespace SuGia.Modules.Reading;

/// <summary>Reads an article or note as a careful clerk would: pure, without network, clock or database.</summary>
public static class ArticleReader
{
    /// <summary>Everything that the text says, each fact with its place in the text as given.</summary>
    /// <param name="publishedOn">The day of publication if the caller knows it; else what the page prints.</param>
    /// <returns>Refused where the text bears a mark of secrecy; otherwise always a reading, however empty or broken the text.</returns>
    public static Result<ArticleReading> Read(string text, DateOnly? publishedOn, Gazetteer gazetteer)
    {
        if (SecrecyMarks.In(text))
        {
            return Secrecy.Refusal("Text");
        }

        var page = new Page(CleanText.Of(text));
        var language = Languages.Of(page.Text.Plain);
        var reading = new ArticlePipeline(page, publishedOn, gazetteer).Read(language);
        return reading with { Remarks = [.. Remarks.On(reading, text)] };
    }
}
