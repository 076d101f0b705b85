using System.Globalization;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

public enum RollGrouping
{
    None,
    Unit,
    Team,
}

/// <summary>What a roll is to hold and how it is headed and signed, as the address says it.</summary>
/// <param name="Columns">Of those that the reader may read.</param>
/// <param name="Restarts">True where the numbers begin again with each group.</param>
public sealed record RollAsk(IReadOnlyList<Column<RollLine>> Columns, BoardColumn? Stage, string Mission, string Unit, RollGrouping Grouping, bool Restarts, RollHead Head, int Page)
{
    private const string Ticked = "c";
    private const string OrderPrefix = "o.";
    private const int Unordered = 1000;

    /// <summary>True where the form has just been sent, with boxes and numbers; its address is then written shorter.</summary>
    public bool IsFromForm { get; private init; }

    public static RollAsk Of(Frame frame) => new(
        RollColumns.Named(Names(frame), frame.Reader),
        Typed.ChoiceIfAny<BoardColumn>(Asked(frame, "stage"), "stage").Value,
        Asked(frame, "mission").ToUpperInvariant(), Asked(frame, "unit").ToUpperInvariant(),
        Typed.ChoiceIfAny<RollGrouping>(Asked(frame, "group"), "group").Value ?? RollGrouping.None, Asked(frame, "restart") is YesNo.Yes,
        new(Asked(frame, "org"), Asked(frame, "title"), Asked(frame, "place"), Asked(frame, "post"), Asked(frame, "signer")),
        int.TryParse(Asked(frame, "page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1)
    {
        IsFromForm = frame.Query.Any(q => q.Name == Ticked),
    };

    public bool Uses(FieldGroup group) => Columns.Any(c => c.Group == group);

    /// <summary>The place of a column in the roll, from 1; null where it is not in it.</summary>
    public int? PlaceOf(Column<RollLine> column) => Columns.Index().Where(c => c.Item == column).Select(c => (int?)c.Index + 1).FirstOrDefault();

    /// <summary>The address of this roll, the page left out.</summary>
    public string Url(string path) => Set.Where(s => s.Value is not "").Aggregate(path, (url, s) => Frame.With(url, s.Name, s.Value));

    /// <summary>Whom it holds, for the ledger.</summary>
    public string Choice => string.Join("; ", new[] { Stage?.ToString() ?? "", Mission, Unit }.Where(s => s is not ""));

    public string ColumnNames => string.Join(',', Columns.Select(c => c.Name));

    private IEnumerable<(string Name, string Value)> Set =>
    [
        ("columns", ColumnNames), ("stage", Stage?.ToString() ?? ""), ("mission", Mission), ("unit", Unit),
        ("group", Grouping is RollGrouping.None ? "" : Grouping.ToString()), ("restart", Restarts ? YesNo.Yes : ""),
        ("org", Head.Organisation), ("title", Head.Title), ("place", Head.Place), ("post", Head.Post), ("signer", Head.Signer),
    ];

    private static IEnumerable<string> Names(Frame frame)
    {
        var ticked = frame.Query.Where(q => q.Name == Ticked).Select(q => q.Value).ToList();
        return ticked is [] ? Asked(frame, "columns", RollTaken.ColumnsLimit).Split(',', StringSplitOptions.TrimEntries) : ticked.OrderBy(name => OrderOf(frame, name));
    }

    private static int OrderOf(Frame frame, string name) =>
        int.TryParse(Asked(frame, OrderPrefix + name), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : Unordered;

    private static string Asked(Frame frame, string name, int limit = 160) =>
        frame.Query.Where(q => q.Name == name).Select(q => Typed.Echo(Folding.Exact(q.Value), limit)).FirstOrDefault("");
}

/// <summary>What stands above and below the roll, as typed.</summary>
/// <param name="Post">Of whoever signs.</param>
public sealed record RollHead(string Organisation, string Title, string Place, string Post, string Signer);
