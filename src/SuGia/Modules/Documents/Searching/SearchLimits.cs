using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>How much one search looks at.</summary>
/// <param name="Hits">Of one list of passages, and of all common lists together.</param>
/// <param name="Weighed">So many of the best candidates are read and weighed word by word.</param>
/// <param name="Uncounted">Tokens in no more passages than this are not counted beforehand: their lists are always read.</param>
public sealed record SearchLimits(int Hits = 20_000, int Weighed = 100, int Uncounted = 50)
{
    public static SearchLimits Usual { get; } = new();
}

/// <summary>By which rule some of what fits was not weighed; shown on the page.</summary>
public sealed record CutRule(Words Says)
{
    public static CutRule RarestFirst { get; } = new(new Words(
        "Từ ngữ quá phổ biến: chỉ xếp hạng các đoạn chứa những từ hiếm nhất hoặc chứa đủ mọi từ; quá 20.000 đoạn thì lấy các đoạn mới ghi nhất.",
        "The words are too common: only passages with the rarest of them or with all of them are ranked; of more than 20,000, the latest recorded."));

    public static CutRule TooManyWords { get; } = new(new Words(
        $"Chỉ tìm theo {SearchQuery.MostWords} từ đầu tiên.", $"Only the first {SearchQuery.MostWords} words are searched."));

    internal static IReadOnlyList<CutRule> Of(bool hasTooManyHits, bool hasTooManyWords) =>
        [.. new[] { hasTooManyHits ? RarestFirst : null, hasTooManyWords ? TooManyWords : null }.OfType<CutRule>()];
}
