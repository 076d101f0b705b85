using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents.Searching;

/// <summary>The register's own reader of numbers, for the index: what the register knows as a number is found as one.</summary>
internal sealed class NumbersOfPapers : INumberReader
{
    public static NumbersOfPapers Instance { get; } = new();

    public IEnumerable<NumberRead> In(string text) => DocumentNumber.Find(text).Select(n => new NumberRead(n.Offset, n.Length, Folding.OfNumber(n.Number.Raw)));
}
