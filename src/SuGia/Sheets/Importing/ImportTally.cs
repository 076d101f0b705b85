using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Gathers what each row of a run comes to.</summary>
public sealed class ImportTally
{
    private const int MostShown = 200;
    private const int MostFaultsShown = 500;
    private const int MostLines = 12;

    private readonly IncrementalHash fingerprint = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Dictionary<RowOutcome, int> counts = Enum.GetValues<RowOutcome>().ToDictionary(o => o, _ => 0);
    private readonly Dictionary<(Words Says, bool IsMended), (int Count, List<int> Lines)> notes = [];
    private readonly Dictionary<RowOutcome, List<PlannedRow>> shown = Enum.GetValues<RowOutcome>().ToDictionary(o => o, _ => new List<PlannedRow>());
    private readonly List<CellFault> faults = [];

    /// <summary>Every fault, for the file that is given back with its faults marked.</summary>
    public IReadOnlyList<CellFault> Faults => faults;

    public int Rows { get; set; }

    internal void Add(PlannedRow row)
    {
        counts[row.Outcome]++;
        Stamp($"{row.Line}|{row.Outcome}|{row.Key}");
        foreach (var change in row.Changes)
        {
            Stamp($"{change.Column}|{change.Before.Vi}|{change.After.Vi}");
        }

        if (row.Outcome is not RowOutcome.Same && shown[row.Outcome].Count < MostShown)
        {
            shown[row.Outcome].Add(row);
        }
    }

    internal void Add(CellFault fault)
    {
        faults.Add(fault);
        Stamp($"{fault.Line}|{fault.Column}|{fault.Says.Vi}");
    }

    /// <summary>The same words are said once, with the lines they hold for.</summary>
    public void Note(int line, Words says, bool isMended)
    {
        var (count, lines) = notes.GetValueOrDefault((says, isMended), (0, []));
        if (lines.Count < MostLines)
        {
            lines.Add(line);
        }

        notes[(says, isMended)] = (count + 1, lines);
    }

    public ImportPlan Plan() => new(
        Rows, counts[RowOutcome.Added], counts[RowOutcome.Changed], counts[RowOutcome.Same], faults.Count,
        [], [.. faults.OrderBy(f => f.Line).ThenBy(f => f.Column).Take(MostFaultsShown)],
        [.. notes.Select(n => new ImportNote(n.Key.Says, n.Key.IsMended, n.Value.Count, n.Value.Lines))],
        [.. shown[RowOutcome.Changed].Concat(shown[RowOutcome.Added])],
        Convert.ToHexStringLower(fingerprint.GetCurrentHash()));

    private void Stamp(string text) =>
        fingerprint.AppendData(Encoding.UTF8.GetBytes(text.Length.ToString(CultureInfo.InvariantCulture) + ":" + text));
}
