using SuGia.Kernel;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Arithmetic between the figures of a text.</summary>
internal sealed class Sums(IReadOnlyList<ReadFigure> all)
{
    // More figures than one article has are a table, whose sums are its own affair.
    private const int MostFigures = 300;
    private const int LeastListed = 3;
    private const int MostListed = 8;
    private const int FarthestWhole = 200;
    private const int FarthestListed = 40;
    private const int FarthestCounts = 5;

    private readonly IReadOnlyList<ReadFigure> figures = [.. all.Take(MostFigures)];

    public IEnumerable<Check> All() => [.. Parts(), .. Listed(), .. Totals(), .. Shares(), .. Restated(), .. Years()];

    /// <summary>Neighbouring counts of one noun that make a third: 1 + 3 = 4.</summary>
    private IEnumerable<Check> Parts()
    {
        for (var at = 0; at + 1 < figures.Count; at++)
        {
            var (one, other) = (figures[at], figures[at + 1]);
            if (Adds(one, other) && Whole(one, other) is { } whole)
            {
                yield return Sum([one, other], whole);
            }
        }
    }

    /// <summary>"26 người; trong đó có 15 …, 5 …, 2 … và 4 …": three parts and more, of whatever noun.</summary>
    private IEnumerable<Check> Listed()
    {
        for (var at = 0; at + LeastListed < figures.Count; at++)
        {
            var parts = figures[at].Unit is "%" ? [] : PartsAfter(at);
            for (var count = LeastListed; count <= parts.Count; count++)
            {
                if (parts.Take(count).Sum(p => p.Value) == figures[at].Value)
                {
                    yield return Sum([.. parts.Take(count)], figures[at]);
                    break;
                }
            }
        }
    }

    /// <summary>The counts that follow one behind the other, each less than the whole.</summary>
    private List<ReadFigure> PartsAfter(int whole)
    {
        List<ReadFigure> parts = [];
        for (var at = whole + 1; at < figures.Count && parts.Count < MostListed && figures[at].Unit is not "%" && figures[at].Value < figures[whole].Value; at++)
        {
            if (figures[at].Number.Offset - figures[at - 1].Quote.End > (at == whole + 1 ? FarthestWhole : FarthestListed) || figures[at].Status != FigureStatus.Asserted)
            {
                break;
            }

            parts.Add(figures[at]);
        }

        return parts;
    }

    /// <summary>"271 của 320 khuyến nghị, đạt 84,7%": a percentage that two counts before it give.</summary>
    private IEnumerable<Check> Shares()
    {
        for (var at = 2; at < figures.Count; at++)
        {
            if (figures[at] is { Unit: "%" } share && Pair(at) is var (part, whole))
            {
                var shown = $"{part.Number} / {whole.Number} = {share.Number}%";
                yield return new(new($"Tỷ lệ trong bài: {shown}", $"A share of the text: {shown}"), [part.Value, whole.Value, share.Value], true, [part.Quote, whole.Quote, share.Quote]);
            }
        }
    }

    private (ReadFigure Part, ReadFigure Whole)? Pair(int share)
    {
        List<ReadFigure> before = [.. figures.Take(share).TakeLast(FarthestCounts).Where(f => f.Unit is not "%" && f.Value > 0)];
        return before.SelectMany(whole => before.Where(part => IsSame(part, whole) && part.Value < whole.Value && IsShare(part, whole, figures[share].Value)).Select(part => (part, whole)))
            .Cast<(ReadFigure, ReadFigure)?>().FirstOrDefault();
    }

    private static bool IsShare(ReadFigure part, ReadFigure whole, decimal percent) => decimal.Round(100 * part.Value / whole.Value, percent.Scale, MidpointRounding.AwayFromZero) == percent;

    private static bool Adds(ReadFigure one, ReadFigure other) =>
        IsSame(one, other) && one.Status == FigureStatus.Asserted && other.Status == FigureStatus.Asserted && other.Number.Offset - one.Quote.End is < 40 && other.Restates is null;

    private ReadFigure? Whole(ReadFigure one, ReadFigure other) =>
        figures.FirstOrDefault(f => f != one && f != other && IsSame(f, one) && f.Value == one.Value + other.Value && f.Status == FigureStatus.Asserted);

    /// <summary>A running total after an addition: 4 + 3 = 7.</summary>
    private IEnumerable<Check> Totals()
    {
        foreach (var total in figures.Where(f => f.IsCumulative && f.Status == FigureStatus.Asserted))
        {
            var added = figures.LastOrDefault(f => f.Number.End <= total.Quote.Offset && IsSame(f, total) && f.Quote.Text.Contains("thêm", StringComparison.Ordinal));
            var before = added is null ? null : figures.Where(f => f.Number.End <= added.Quote.Offset && IsSame(f, total)).MaxBy(f => f.Value);
            if (added is not null && before is not null)
            {
                yield return Sum([before, added], total);
            }
        }
    }

    private static Check Sum(ReadFigure[] parts, ReadFigure whole)
    {
        var sum = parts.Sum(p => p.Value);
        var shown = $"{string.Join(" + ", parts.Select(p => p.Value))} = {whole.Value}";
        return new(new($"Phép cộng trong bài: {shown}", $"A sum of the text: {shown}"), [.. parts.Select(p => p.Value), whole.Value], sum == whole.Value, [.. parts.Select(p => p.Quote), whole.Quote]);
    }

    private IEnumerable<Check> Restated() => figures.Where(f => f.Restates is not null)
        .Select(f => new Check(new($"Nói lại con số trước: {f.Value} {f.Unit}", $"Says an earlier figure again: {f.Value} {f.Unit}"), [f.Restates!.Value, f.Value], true, [f.Restates.Quote, f.Quote]));

    /// <summary>"2 năm (15/6/2021 - 15/6/2023)": the years against the days beside them.</summary>
    private IEnumerable<Check> Years() => figures
        .Where(f => f is { Unit: "năm", AsOf.Precision: DayPrecision.Range })
        .Select(f => (Figure: f, Years: WholeYears(f.AsOf!)))
        .Select(f => new Check(new($"Khoảng thời gian: {f.Figure.Value} năm, theo ngày là {f.Years}", $"Length of time: {f.Figure.Value} years, by its days {f.Years}"), [f.Figure.Value, f.Years], f.Figure.Value == f.Years, [f.Figure.Quote, f.Figure.AsOf!.Quote]));

    private static int WholeYears(ReadDay day) => day.To.Year - day.From.Year - (day.To < day.From.AddYears(day.To.Year - day.From.Year) ? 1 : 0);

    private static bool IsSame(ReadFigure one, ReadFigure other) =>
        Folding.Fold(one.Unit).Replace('y', 'i') == Folding.Fold(other.Unit).Replace('y', 'i');
}
