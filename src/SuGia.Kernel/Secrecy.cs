using System.Text.RegularExpressions;

namespace SuGia.Kernel;

/// <summary>Finds the marks of a classified paper. Source of the rule: SEC-DEFAULT, only unclassified papers are taken.</summary>
/// <remarks>A mark stands alone: as a line of capitals, in brackets, or before a colon or dash. The words inside a sentence
/// (“bảo vệ bí mật nhà nước”, “danh mục bí mật nhà nước độ Tối mật”) are no mark.</remarks>
public static partial class Secrecy
{
    public static Problem Refusal(string field) => new(new(
        "Văn bản có dấu hiệu mật không nhập tại đây; chưa có gì được lưu. Dùng “Chỉ ghi tham chiếu”: số tham chiếu, độ mật, nơi giữ, không trích yếu.",
        "A paper that looks classified is not entered here; nothing was kept. Use “Reference only”: a reference, the level, the holder, no subject."), field);

    /// <returns>Null where neither the number nor the subject bears a mark.</returns>
    public static Problem? Marks(string number, string title, string numberField = "Number", string titleField = "Title") =>
        IsMarkedNumber(number) ? Refusal(numberField) : IsMarkedSubject(title) ? Refusal(titleField) : null;

    /// <summary>12/M-VPTT, or a mark written after the number.</summary>
    public static bool IsMarkedNumber(string? number) =>
        Folding.Exact(number ?? "") is var exact && (SymbolShape.IsMatch(exact) || IsMarkedSubject(exact));

    public static bool IsMarkedSubject(string? subject) =>
        Folding.Exact(subject ?? "") is var exact && (AloneShape.IsMatch(exact) || HeadShape.IsMatch(exact) || BracketShape.IsMatch(exact) || LabelShape.IsMatch(exact) || TailShape.IsMatch(exact));

    /// <summary>True where one line of the text is a stamp: MẬT, TỐI MẬT or TUYỆT MẬT in capitals, however spaced.</summary>
    public static bool IsStamped(IEnumerable<string> lines) => lines.Select(Folding.Exact).Any(line => StampShape.IsMatch(line) || LabelLineShape.IsMatch(line));

    [GeneratedRegex(@"/\s*M\s*-", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SymbolShape { get; }

    [GeneratedRegex(@"\A\W*(tuyệt mật|tối mật|mật)\W*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AloneShape { get; }

    [GeneratedRegex(@"\A\W*(tuyệt mật|tối mật|mật)\s*[:–—.-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadShape { get; }

    [GeneratedRegex(@"[(\[]\s*(độ\s+)?(tuyệt mật|tối mật|mật)\s*[)\]]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BracketShape { get; }

    [GeneratedRegex(@"\bđộ mật\s*:\s*(tuyệt mật|tối mật|mật)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelShape { get; }

    [GeneratedRegex(@"[:–—-]\s*(TUYỆT MẬT|TỐI MẬT|MẬT)\W*\z", RegexOptions.CultureInvariant)]
    private static partial Regex TailShape { get; }

    [GeneratedRegex(@"\A\W*(T\s*U\s*Y\s*Ệ\s*T\s*M|T\s*Ố\s*I\s*M|M)\s*Ậ\s*T\W*\z", RegexOptions.CultureInvariant)]
    private static partial Regex StampShape { get; }

    [GeneratedRegex(@"\A\W*độ mật\s*:\s*(tuyệt mật|tối mật|mật)\W*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelLineShape { get; }
}
