namespace SuGia.Modules.Reading;

/// <summary>A piece of the text as given, unaltered.</summary>
/// <param name="Offset">UTF-16 index of the first character in the text as given.</param>
public readonly record struct Quote(string Text, int Offset)
{
    public int Length => Text.Length;

    /// <summary>The first index after it.</summary>
    public int End => Offset + Text.Length;

    public bool Overlaps(Quote other) => Offset < other.End && other.Offset < End;

    public bool Contains(Quote other) => Offset <= other.Offset && other.End <= End;

    /// <summary>With every kind of blank shown as one blank.</summary>
    public override string ToString() => Kernel.Folding.Exact(Text ?? "");
}
