namespace SuGia.Modules.Reading.Checking;

/// <summary>Lengths of lists against the number that announces them, and lengths of time against the days of the text.</summary>
internal static class Lists
{
    private static readonly string[] ListUnits = ["đề xuất", "điểm", "phương hướng", "nhiệm vụ", "giải pháp", "nội dung", "kiến nghị"];

    private const int LongestList = 12;
    private const int FewFigures = 200;

    // Days that lie farther from the years said speak of something else.
    private const int Near = 2;

    public static IEnumerable<Check> Of(IReadOnlyList<ReadFigure> figures, IReadOnlyList<ReadDirective> directives)
    {
        var items = directives.Count(d => d.Ordinal is not null);
        return items == 0 ? [] : figures.Take(FewFigures).Where(f => ListUnits.Contains(f.Unit) && f.Value <= LongestList && f.Status == FigureStatus.Asserted && f.Number.Offset < directives[0].Quote.Offset)
            .Select(f => new Check(new($"Danh sách: nói {f.Value} {f.Unit}, đếm được {items} mục", $"A list: {f.Value} {f.Unit} said, {items} items counted"), [f.Value, items], f.Value == items, [f.Quote]));
    }

    /// <summary>"Qua 05 năm" against the first signing of which the text tells the month or day.</summary>
    public static IEnumerable<Check> Periods(IReadOnlyList<ReadFigure> figures, IReadOnlyList<ReadDay> days) => figures
        .Where(f => f is { Unit: "năm", AsOf.Precision: DayPrecision.Length })
        .Take(LongestList).SelectMany(f => days.Where(d => d.Precision is DayPrecision.Month or DayPrecision.Day && d.Quote.End < f.Quote.Offset && d.To < f.AsOf!.To).OrderBy(d => d.From).Take(1).Select(d => Against(f, d)))
        .Where(c => Math.Abs(c.Values[0] - c.Values[1]) <= Near);

    private static Check Against(ReadFigure figure, ReadDay since)
    {
        var months = ((figure.AsOf!.To.Year - since.From.Year) * 12) + figure.AsOf.To.Month - since.From.Month;
        var said = $"{figure.Value} năm";
        return new(new($"Bài nói {said}; từ {since.Quote} là {months / 12} năm {months % 12} tháng", $"The text says {figure.Value} years; since {since.Quote} it is {months / 12} years {months % 12} months"),
            [figure.Value, months / 12m], months / 12 == figure.Value, [figure.Quote, since.Quote]);
    }
}
