namespace SuGia.Modules.Documents.Searching;

/// <summary>Finds the numbers of documents in a text. A richer reader of numbers takes the place of <see cref="PlainNumbers"/> here.</summary>
public interface INumberReader
{
    IEnumerable<NumberRead> In(string text);
}

/// <param name="Key">As <see cref="SuGia.Kernel.Folding.OfNumber"/> gives it: "54|2021|tt|bca".</param>
public readonly record struct NumberRead(int At, int Length, string Key);
