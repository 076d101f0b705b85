using System.Collections.Frozen;
using SuGia.Modules.Reading.Language;

namespace SuGia.Modules.Reading.Understanding.Days;

/// <summary>The words of day expressions.</summary>
internal static class DayWords
{
    private static readonly FrozenDictionary<string, PartOfDay> Parts = new Dictionary<string, PartOfDay>
    {
        ["sáng"] = PartOfDay.Morning,
        ["trưa"] = PartOfDay.Noon,
        ["chiều"] = PartOfDay.Afternoon,
        ["tối"] = PartOfDay.Evening,
        ["đêm"] = PartOfDay.Night,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Months = [.. WordLists.EnglishMonths.Select(m => m.ToLowerInvariant())];

    private static readonly FrozenSet<string> Weekdays = FrozenSet.ToFrozenSet(["hai", "ba", "tư", "năm", "sáu", "bảy", "nhật"]);

    private static readonly FrozenSet<string> Beginnings = FrozenSet.ToFrozenSet(
        ["từ", "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "mùng", "thứ", "chủ", "tháng", "đầu", "giữa", "cuối", "thượng", "trung", "hạ", "năm", "quý", "trong", "qua", "sau", "giai", "nhiệm", "on",
            .. WordLists.EnglishMonths.Select(m => m.ToLowerInvariant())]);

    public static bool Begin(string word) => Beginnings.Contains(word);

    public static PartOfDay? PartOf(Token token) => Parts.TryGetValue(token.Norm, out var part) ? part : null;

    public static bool IsDayWord(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && tokens[at].IsAny("ngày", "hôm", "mùng");

    /// <summary>After "Thứ Ba," or "Chủ nhật,"; the same place where no weekday stands.</summary>
    public static int AfterWeekday(ReadOnlySpan<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Length || !tokens[at].IsAny("thứ", "chủ") || !Weekdays.Contains(tokens[at + 1].Norm))
        {
            return at;
        }

        return tokens[at + 2].IsSign(',') ? at + 3 : at + 2;
    }

    public static int? EnglishMonth(ReadOnlySpan<Token> tokens, int at)
    {
        if (at >= tokens.Length || !tokens[at].IsName || tokens[at].Norm.Length < 3)
        {
            return null;
        }

        var word = tokens[at].Norm;
        var month = Array.FindIndex(Months, m => m.Equals(word, StringComparison.Ordinal) || (word.Length == 3 && m.StartsWith(word, StringComparison.Ordinal)));
        return month < 0 ? null : month + 1;
    }
}
