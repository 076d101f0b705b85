namespace SuGia.Sheets;

/// <summary>Finds what stands between the cells of a text.</summary>
internal static class Separator
{
    private const int SampleCharacters = 32 * 1024;
    private const int SampleLines = 10;

    /// <summary>In the order in which ties are decided.</summary>
    private static readonly char[] Candidates = ['\t', ';', ',', '|'];

    /// <summary>The one that cuts most of the first lines like the header line; a comma where there is none.</summary>
    public static char Of(TextReader text)
    {
        var room = new char[SampleCharacters];
        var sample = new string(room, 0, text.ReadBlock(room));
        return Declared(sample) ?? Fittest(sample);
    }

    /// <summary>The line "sep=;" that some programs put first is no header.</summary>
    public static bool IsDeclaration(SheetRow row) =>
        row.Line == 1 && row.Cells.Skip(1).All(cell => cell == "") && row.Cells[0].Equals("sep=", StringComparison.OrdinalIgnoreCase);

    private static char? Declared(string sample) =>
        sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 4 && Candidates.Contains(sample[4]) ? sample[4] : null;

    private static char Fittest(string sample)
    {
        var best = Candidates.MaxBy(candidate => Fitness(sample, candidate));
        return Fitness(sample, best).Columns > 1 ? best : ',';
    }

    private static (int Alike, int Columns) Fitness(string sample, char candidate)
    {
        using var text = new StringReader(sample);
        List<int> widths = [.. new CsvLines(text, candidate, new()).Read().Take(SampleLines).Select(row => row.Cells.Count)];
        return widths is [> 1, ..] ? (widths.Count(width => width == widths[0]), widths[0]) : default;
    }
}
