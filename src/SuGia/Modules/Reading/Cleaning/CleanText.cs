namespace SuGia.Modules.Reading.Cleaning;

/// <summary>A text made plain for reading, that still knows where each of its characters stood in the text as given.</summary>
/// <param name="given">As given; every offset that leaves the reader counts its UTF-16 units.</param>
/// <param name="plain">Composed (NFC), blanks single-kinded, line ends as one sign, unseen characters gone.</param>
internal sealed class CleanText(string given, string plain, int[]? starts, int[]? ends)
{
    public string Given => given;

    public string Plain => plain;

    public static CleanText Of(string given) => new TextCleaner(given).Clean();

    public int StartOf(int at) => starts is null ? at : at < starts.Length ? starts[at] : given.Length;

    public int EndOf(int end) => ends is null || end == 0 ? end : ends[end - 1];

    /// <summary>The piece of the given text behind a piece of the plain one.</summary>
    public Quote Quote(int start, int end)
    {
        var (from, to) = (StartOf(start), Math.Max(StartOf(start), EndOf(end)));
        return new(given[from..to], from);
    }
}
