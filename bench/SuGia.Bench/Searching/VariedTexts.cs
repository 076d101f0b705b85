using System.Globalization;
using SuGia.Bench.Data;
using SuGia.Modules.Documents.Searching;

namespace SuGia.Bench.Searching;

/// <summary>As many documents as wanted from real ones: some words exchanged for others of the trade, with an invented name and number in each.</summary>
internal sealed class VariedTexts(IReadOnlyList<IndexedText> real, ulong seed = 7)
{
    private const int ExchangedPercent = 5;

    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Thúy", "Quang", "Ngọc", "Bảo", "Gia", "Khải", "Minh"];
    private static readonly string[] Givens = ["Hòa", "Quỳnh", "Mạnh", "Uyên", "Sỹ", "Khánh", "Kiệt", "Diễm", "Lâm", "Thịnh", "Trâm", "Vỹ", "Nhạn", "Khuê", "Doãn"];

    private readonly List<string> words = [.. real.SelectMany(d => d.Text.Split(' ')).Where(w => w.Length is > 1 and < 9 && w.All(char.IsLetter)).Distinct(StringComparer.Ordinal)];
    private readonly Dice dice = new(seed);

    public IEnumerable<IndexedText> Take(int documents) => Enumerable.Range(0, documents).Select(Vary);

    private IndexedText Vary(int at)
    {
        var original = real[at % real.Count];
        var name = $"{dice.Pick(Families)} {dice.Pick(Middles)} {dice.Pick(Givens)}";
        var number = string.Create(CultureInfo.InvariantCulture, $"{dice.Roll(9_000) + 1}/{2000 + dice.Roll(26)}/QĐ-X{dice.Roll(30):00}");
        var text = at < real.Count ? original.Text : string.Join(' ', original.Text.Split(' ').Select(w => dice.Percent(ExchangedPercent) ? dice.Pick(words) : w));
        return original with { Document = Guid.CreateVersion7(), Number = number, Text = $"{text}\nGiao đồng chí {name} theo dõi.", Year = 2000 + at % 26 };
    }
}
