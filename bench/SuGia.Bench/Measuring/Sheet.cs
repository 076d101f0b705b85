using System.Globalization;
using System.Text;

namespace SuGia.Bench.Measuring;

/// <summary>What one bench has found: a table with a heading and a sentence.</summary>
internal sealed record Sheet(string Name, string Says, IReadOnlyList<string> Head)
{
    private readonly List<IReadOnlyList<string>> rows = [];

    public int Misses => rows.Count(r => r.Contains("MISSES"));

    /// <summary>Says the row while the bench still runs, too: it may take long, or break off.</summary>
    public void Add(params IReadOnlyList<string> row)
    {
        rows.Add(row);
        Console.Error.WriteLine(string.Join("  ", row));
    }

    public static string Ms(double value) => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    public static string Times(double ours, double floor) => (ours / floor).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Count(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A Markdown table that also reads well on a terminal.</summary>
    public override string ToString()
    {
        var widths = Head.Select((_, at) => rows.Append(Head).Max(r => r[at].Length)).ToList();
        StringBuilder text = new($"### {Name}\n\n{Says}\n\n");
        foreach (var row in (IEnumerable<IReadOnlyList<string>>)[Head, [.. widths.Select(w => new string('-', w))], .. rows])
        {
            text.Append("| ").AppendJoin(" | ", row.Select((cell, at) => cell.PadRight(widths[at]))).Append(" |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n{Misses} of {rows.Count} rows miss a target.\n").ToString();
    }
}
