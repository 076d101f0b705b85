namespace SuGia.Tests.Documents.Searching;

/// <summary>What people, scanners and attackers put into a text or a box.</summary>
internal static class Hard
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "",
        "\"",
        "\"\"\"",
        "“chưa đóng",
        "'; DROP TABLE documents_passage; --",
        "a OR b AND NOT c NEAR(d e, 3) ^f* -g :h",
        "tokens : hoa",
        "hoa:* & !binh <-> (gin | giu)",
        "\\' \\\\ '' @match @most @p0 $1 ?1 {0} %s",
        "hoa\0binh\u0001",
        "\uD83D nửa cặp \uDE00",
        "😀😀 hòa 😀",
        "\uFFFE\uFFFF\u200B\u202E",
        new string('a', 5_000),
        new string('́', 500),
        string.Join(' ', Enumerable.Repeat("hòa bình", 5_000)),
        string.Join(' ', Enumerable.Range(0, 10_000)),
        string.Join('\n', Enumerable.Repeat("Điều 1. Một câu. Hai câu; ba câu.", 500)),
        string.Concat(Enumerable.Repeat("không một chỗ ngắt câu nào ", 400)),
        "^hoa_binh #1|nq @1|nq _ ^ | # @",
        "ﬁ ½ ① Ⅷ ß Æ İ ı",
        "和平 мир سلام ศานติ",
    ];
}
