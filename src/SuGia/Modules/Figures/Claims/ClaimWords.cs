using System.Text.Json;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Words of a text made comparable: lower case, tones settled, one spelling of what is spelled in several ways.</summary>
internal static class SpokenWords
{
    private static readonly (string From, string To)[] OneSpelling =
    [
        (" sỹ quan ", " sĩ quan "), (" lhq ", " liên hợp quốc "), (" liên hiệp quốc ", " liên hợp quốc "), (" gghb ", " gìn giữ hòa bình "), (" un ", " united nations "),
    ];

    /// <summary>Words with one blank between and around them, so that whole words are found.</summary>
    public static string Of(string text)
    {
        var words = Folding.ToneNormal(text);
        var plain = new string([.. words.Select(c => char.IsLetterOrDigit(c) || c is '%' ? c : ' ')]);
        var joined = $" {string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
        return OneSpelling.Aggregate(joined, (said, one) => said.Replace(one.From, one.To, StringComparison.Ordinal));
    }

    public static bool Has(this string spoken, string words) => spoken.Contains($" {words} ", StringComparison.Ordinal);
}

/// <summary>How texts speak of one figure.</summary>
/// <param name="Said">Groups of words: of each group one stands in the quotation.</param>
/// <param name="Near">The same, anywhere in the sentence.</param>
/// <param name="Never">None of these stands in the quotation.</param>
/// <param name="Period">True where the figure counts what happened from the first day of a period to its last.</param>
internal sealed record ClaimWords(
    string Figure, int Order, ClaimStatus Status, IReadOnlyList<string> Units, IReadOnlyList<IReadOnlyList<string>> Said, IReadOnlyList<IReadOnlyList<string>> Near, IReadOnlyList<string> Never, bool Period)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    /// <summary>Rows that speak more closely stand before those that speak more widely.</summary>
    public static IReadOnlyList<ClaimWords> Read(RuleBook book) => [.. book.All.Where(r => r.Code.StartsWith("CLAIM-", StringComparison.Ordinal)).Select(Of).OrderBy(w => w.Order)];

    public bool Fits(SaidNumber said, string quote, string sentence) =>
        said.Status == Status && Units.Contains(SpokenWords.Of(said.Unit).Trim()) && (!Period || said.FirstOn != said.LastOn)
        && Said.All(group => group.Any(quote.Has)) && Near.All(group => group.Any(sentence.Has)) && !Never.Any(quote.Has);

    private static ClaimWords Of(RuleRow row)
    {
        var read = row.Value.Deserialize<Row>(Json)!;
        return new(read.Figure, read.Order, read.Status ?? ClaimStatus.Asserted, read.Units, read.Said ?? [], read.Near ?? [], read.Never ?? [], read.Period);
    }

    private sealed record Row(
        string Figure, int Order, ClaimStatus? Status, IReadOnlyList<string> Units, IReadOnlyList<IReadOnlyList<string>>? Said, IReadOnlyList<IReadOnlyList<string>>? Near, IReadOnlyList<string>? Never, bool Period);
}
