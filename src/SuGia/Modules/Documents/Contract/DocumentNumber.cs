using System.Text;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

/// <summary>The family of a document number; it tells in what order the parts stand.</summary>
public enum DocumentNumberShape
{
    /// <summary>4789/QĐ-BCA, 566/KH-BCA-V02, 137/QCPH-K01-CANA.</summary>
    Administrative,

    /// <summary>An official letter has no type: 954/VPCP-NC.</summary>
    Letter,

    /// <summary>54/2021/TT-BCA, 01/2026/NĐ-CP.</summary>
    Normative,

    /// <summary>92/2025/QH15, 351/2017/UBTVQH14, 33/2007/PL-UBTVQH11: the last digits are the term.</summary>
    LawBody,

    /// <summary>272-QĐ/TW, 76-BC/ĐU; also a Party body printed in the State order: 01/NQ-ĐUCA.</summary>
    Party,

    /// <summary>QCVN 12:2026/BCA, TCVN 7391-1:2004.</summary>
    Standard,

    /// <summary>01/VBHN-BCA.</summary>
    Consolidated,

    /// <summary>102-SL/L-004, 21-LCT/HDNN8, 73-CP, 619/TTg: forms of before 1996.</summary>
    Old,

    /// <summary>S/RES/2155 (2014), A/HRC/57/7.</summary>
    UnitedNations,
}

/// <summary>Number and symbol of a paper, taken apart.</summary>
/// <param name="Raw">As printed, from the first character of the number to the last of the symbol.</param>
/// <param name="Prefix">What stands before the number and belongs to it: QCVN, or the organ of a UN symbol.</param>
/// <param name="Number">Digits as printed: "01".</param>
/// <param name="Suffix">A letter after the digits: the a of 12a/QĐ-BCA; a part of a standard: the 1 of 7391-1.</param>
/// <param name="Type">Null for letters, laws and standards.</param>
/// <param name="Bodies">The symbols after the type, body first, then units or the second signatory; empty where they were cut off.</param>
/// <param name="Term">The term of the body: 15 of QH15.</param>
public sealed record DocumentNumber(
    string Raw,
    DocumentNumberShape Shape,
    string Prefix,
    string Number,
    string Suffix,
    int? Year,
    DocumentType? Type,
    IReadOnlyList<string> Bodies,
    int? Term)
{
    /// <summary>Everything after the number, in the State order: "QĐ-BCA", "QH15".</summary>
    public string Symbol => Shape == DocumentNumberShape.UnitedNations
        ? Prefix
        : string.Join('-', Type is null ? Bodies : [Type.Abbreviation, .. Bodies]);

    /// <summary>The body that issued it, as its symbol; null where it was cut off.</summary>
    public string? Body => Bodies is [var body, ..] ? body : null;

    /// <summary>The same for every way to print one number: 01/NQ-ĐUCA, 01-NQ/ĐUCA and "số 1/NQ–ĐUCA" have one key.</summary>
    /// <remarks>Ordered as <see cref="Folding.OfNumber"/> orders the State form, but keeps marks: DA (dự án) is not ĐA (đề án).
    /// A number restarts each year or term, so the key alone does not name one paper: body and year or day must agree too.</remarks>
    public string Key => string.Join('|', Parts().Where(p => p.Length > 0)).ToUpperInvariant();

    /// <summary>Null where the text is no document number, and nothing but one.</summary>
    /// <remarks>"Số:" before it and quotation marks around it are allowed. Dates, fractions and plain numbers are refused.</remarks>
    public static DocumentNumber? Parse(string? text) =>
        new DocumentNumberReader(Folding.Exact(text ?? ""), isRunningText: false).Whole();

    /// <summary>Every document number in running text, with its place in the text as given.</summary>
    /// <remarks>Stricter than <see cref="Parse"/>: a symbol without a known type must look like one.</remarks>
    public static IReadOnlyList<FoundNumber> Find(string text) => new DocumentNumberReader(text, isRunningText: true).All();

    public override string ToString() => Raw;

    private IEnumerable<string> Parts() =>
        [Prefix, Number.TrimStart('0') is "" ? Number : Number.TrimStart('0') + Suffix, $"{Year}", Type?.Abbreviation ?? "", .. Bodies];

    internal static string Composed(ReadOnlySpan<char> letters) =>
        letters.ToString().Normalize(NormalizationForm.FormC).Replace('Ð', 'Đ').Replace('ð', 'đ');
}

/// <summary>A number and where it stands.</summary>
/// <param name="Offset">UTF-16 index in the text as given.</param>
public sealed record FoundNumber(DocumentNumber Number, int Offset, int Length);
