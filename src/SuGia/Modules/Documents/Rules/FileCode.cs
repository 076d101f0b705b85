using System.Globalization;
using System.Text.RegularExpressions;
using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Number of a file within its heading and the notation of the heading: 01.TCCB. Source: Decree 30/2020, annex V.</summary>
public sealed partial record FileCode(int Number, string Notation)
{
    public const int NotationLimit = 20;

    /// <summary>A number below ten has a zero before it; spaces and a missing zero are forgiven.</summary>
    public static Result<FileCode> Typed(string? text, string Field) => Shape.Match(Folding.Exact(text ?? "")) is { Success: true } parts
        ? new FileCode(int.Parse(parts.Groups[1].ValueSpan, CultureInfo.InvariantCulture), parts.Groups[2].Value.ToUpperInvariant())
        : WorkFileProblems.NoSuchCode(Field);

    public override string ToString() => $"{Number:00}.{Notation}";

    [GeneratedRegex(@"\A([0-9]{1,4})\s*\.\s*([\p{L}0-9][\p{L}0-9.\-]{0,19})\z")]
    private static partial Regex Shape { get; }
}
