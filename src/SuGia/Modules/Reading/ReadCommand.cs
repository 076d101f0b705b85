using System.Globalization;
using System.Text;
using System.Text.Json;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading;

/// <summary>Reads a file at the command line, and scores readings against those of careful people.</summary>
public static class ReadCommand
{
    private const int NotUnderstood = 2;

    /// <param name="published">As typed; null where the page says it itself.</param>
    /// <param name="names">The names to read a text with.</param>
    /// <returns>0; 2 where the file cannot be read, with the reason on <paramref name="refusals"/>.</returns>
    internal static async Task<int> Run(string path, string? published, bool isJson, Func<string, Task<Gazetteer>> names, TextWriter to, TextWriter refusals, CancellationToken cancel)
    {
        var asked = Typed.Together(Typed.DayIfAny(published, "--published"), await TextOf(path, cancel));
        var reading = asked.Ok ? ArticleReader.Read(asked.Value.Item2.Text!, asked.Value.Item1, await names(asked.Value.Item2.Text!)) : new Broken(asked.Problems);
        if (!reading.Ok)
        {
            await Tell(refusals, reading.Problems.Select(p => p.Says));
            return NotUnderstood;
        }

        await Tell(refusals, asked.Value.Item2.Was is { } writing ? [Encodings.Turned(writing)] : []);
        await to.WriteLineAsync(isJson ? ReadingJson.Write(reading.Value, Path.GetFileNameWithoutExtension(path)) : ReadingSummary.Of(reading.Value));
        return 0;
    }

    /// <summary>Scores every seed of <c>gold.json</c> in the folder; prints each kind and each miss.</summary>
    public static async Task<int> Score(string folder, TextWriter to, TextWriter refusals, CancellationToken cancel)
    {
        var gold = Path.Combine(folder, "gold.json");
        if (!File.Exists(gold))
        {
            await Tell(refusals, [ReadProblems.NoFile(gold).Says]);
            return NotUnderstood;
        }

        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(gold, cancel));
        foreach (var seed in document.RootElement.GetProperty("seeds").EnumerateArray())
        {
            var text = await TextOf(Path.Combine(folder, seed.GetProperty("file").GetString()!), cancel);
            var reading = text.Then(t => ArticleReader.Read(t.Text!, publishedOn: null, Gazetteer.Shipped()));
            await to.WriteLineAsync(reading.Ok ? Told(ReadingScore.Of(reading.Value, seed)) : string.Join('\n', reading.Problems.Select(p => p.Says.Vi)));
        }

        return 0;
    }

    private static string Told(SeedScore score)
    {
        StringBuilder table = new();
        table.AppendLine(CultureInfo.InvariantCulture, $"{score.Seed,-16} {"precision",9} {"recall",9} {"F1",9}");
        foreach (var kind in score.Kinds)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"  {kind.Kind,-14} {kind.Precision,9:0.000} {kind.Recall,9:0.000} {kind.F1,9:0.000}");
            foreach (var (sign, facts) in new[] { ('-', kind.Misses), ('+', kind.Extras) })
            {
                table.AppendJoin("", facts.Select(f => $"    {sign} {f}\n"));
            }
        }

        return table.AppendJoin("", score.HardFailures.Select(f => $"  ! {f}\n")).ToString();
    }

    private static async Task<Result<FoundText>> TextOf(string path, CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            return ReadProblems.NoFile(path);
        }

        var found = await FileTexts.Of(await File.ReadAllBytesAsync(path, cancel), Path.GetFileName(path), cancel);
        return found.Then<FoundText, FoundText>(f => f.Text is null ? new Problem(f.Why!.Value, "File") : f);
    }

    private static async Task Tell(TextWriter to, IEnumerable<Words> says)
    {
        foreach (var words in says)
        {
            await to.WriteLineAsync($"{words.Vi} / {words.En}");
        }
    }
}

public static class ReadProblems
{
    public static Problem NoFile(string path) => new(new($"Không có tệp “{path}”.", $"There is no file “{path}”."), "File");
}
