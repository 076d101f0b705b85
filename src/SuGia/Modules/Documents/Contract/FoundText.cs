using SuGia.Kernel;

namespace SuGia.Modules.Documents.Contract;

/// <summary>From where the text of a file comes: what is recognised from a picture may be wrong in every letter.</summary>
public enum TextSource
{
    Given,
    Document,
    Recognised,
}

/// <param name="Text">Null where none can be had here.</param>
/// <param name="Why">Why there is none, to be shown; null where there is.</param>
/// <param name="Was">What it was written in before it was turned into Unicode; null where it was so.</param>
public sealed record FoundText(string? Text, TextSource Source, Words? Why, OldWriting? Was = null)
{
    public static FoundText Of(string text, TextSource source) => new(OldLetters.Settle(text), source, null, OldLetters.In(text));

    public static FoundText None(Words why) => new(null, TextSource.Given, why);
}

/// <summary>Takes the text out of a file of any kind that papers may have.</summary>
public static class FileTexts
{
    /// <returns>The text, or why there is none; refused where the file is of another kind, broken or stamped as classified.</returns>
    public static async Task<Result<FoundText>> Of(byte[] bytes, string name, CancellationToken cancel)
    {
        if (OldEncodings.Decode(bytes) is { } old)
        {
            return TextOfFile.Plain(old);
        }

        var file = PaperFile.Look(bytes, name);
        return file.Ok ? await TextOfFile.Of(file.Value, cancel) : new Broken(file.Problems);
    }
}
