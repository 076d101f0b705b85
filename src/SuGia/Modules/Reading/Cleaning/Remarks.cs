using SuGia.Kernel;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>What there is to say about a text as a whole.</summary>
internal static class Remarks
{
    public static IEnumerable<Words> On(ArticleReading reading, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return new("Văn bản trống.", "The text is empty.");
            yield break;
        }

        if (Encodings.Suspicion(text) is { } encoding)
        {
            yield return encoding;
        }

        if (reading.Language != TextLanguage.Vietnamese)
        {
            yield return new("Văn bản không phải tiếng Việt: chỉ đọc con số, ngày tháng và số hiệu văn bản.", "Not Vietnamese: only numbers, days and document numbers are read.");
        }

        if (reading is { Figures: [], Papers: [], Directives: [], People: [] })
        {
            yield return new("Văn bản không có con số, văn bản, người hay ý kiến chỉ đạo nào để ghi nhận.", "The text holds no figure, paper, person or directive to note.");
        }
    }
}
