using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Series as a form offers them: whose, which symbol.</summary>
internal static class SeriesOptions
{
    public static IReadOnlyList<Option> Of(IReadOnlyList<Series> series) => [.. series.Select(s => new Option(s.Id.Value.ToString(), Says(s)))];

    public static string Says(Series series) => series.Symbol is "" ? series.Body : $"…{Between(series.Form)}{series.Symbol}, {series.Body}";

    private static string Between(NumberForm form) => form == NumberForm.Party ? "-" : "/";
}
