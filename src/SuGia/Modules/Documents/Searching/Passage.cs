namespace SuGia.Modules.Documents.Searching;

/// <summary>A piece of a text that is found, weighed and shown as one.</summary>
/// <param name="At">Where it begins in the text, in UTF-16 units; with <paramref name="Length"/> it never halves a surrogate pair.</param>
/// <param name="Heading">Of the article that it belongs to, as written ("Điều 5. Nguyên tắc"); empty where there is none.</param>
public sealed record Passage(int At, int Length, string Heading)
{
    /// <summary>Where it stopped: the first unit that is no longer in it.</summary>
    public int End => At + Length;

    public string In(string text) => text.Substring(At, Length);
}
