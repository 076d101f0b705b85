using System.Text.RegularExpressions;
using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>Numbers as the State and the Party write them: 4789/QĐ-BCA, 54/2021/TT-BCA, 01-NQ/ĐUCA. Days and fractions are none.</summary>
public sealed partial class PlainNumbers : INumberReader
{
    public static PlainNumbers Instance { get; } = new();

    public IEnumerable<NumberRead> In(string text) => Party().Matches(text).Concat(State().Matches(text))
        .Select(m => new NumberRead(m.Index, m.Length, Folding.OfNumber(m.Value)));

    [GeneratedRegex(@"(?<![\d/])\d{1,5}[a-z]?\s?/\s?(?:(?:19|20)\d\d\s?/\s?)?\p{L}{1,8}\d{0,3}(?:[-–][\p{L}\d]{1,12}){0,5}(?![\w/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex(@"(?<![\d/])\d{1,5}[a-z]?\s?[-–]\s?(?:NQ|QĐ|QyĐ|QĐi|CT|KL|QC|TT|TTr|TB|BC|KH|HD|CTr|CV|BB|ĐA|GM)\s?/\s?\p{L}{1,10}(?:[-.][\p{L}\d]{1,10}){0,4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Party();
}
