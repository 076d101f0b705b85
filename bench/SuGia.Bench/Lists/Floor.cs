namespace SuGia.Bench.Lists;

/// <summary>Hand-written SQL of a list, in every spelling that we know.</summary>
/// <param name="On">The day that the list stands by, or null.</param>
/// <param name="Key">What is unique and decides between rows of one day.</param>
/// <param name="Falls">True where the last stands first.</param>
/// <param name="Whole">Each a statement, or several with semicolons between them, that marks where the page is cut out: <see cref="Beyond"/> and <see cref="Cut"/>.</param>
internal sealed record Floor(string? On, string Key, bool Falls, params IReadOnlyList<string> Whole)
{
    /// <summary>Stands in a condition, for: beyond the key of the page before.</summary>
    public const string Beyond = "TRUE /*beyond*/";

    /// <summary>Stands at the end, for: in order, 26 rows.</summary>
    public const string Cut = "/*cut*/";

    public bool IsByDay => On is not null;

    public IReadOnlyList<string> Spellings(bool isMiddle) =>
        [.. from whole in Whole from beyond in isMiddle ? Beyonds : ["TRUE"] select whole.Replace(Beyond, beyond, StringComparison.Ordinal).Replace(Cut, $"ORDER BY {Order} LIMIT 26", StringComparison.Ordinal)];

    /// <summary>A list that stands by columns of its own table c: cut out before anything is joined, and after.</summary>
    public static Floor OfTable(string table, string? on, string key, bool falls, string columns, string joins, string where)
    {
        var (order, sense) = (on is null ? "" : $"{on} {(falls ? "DESC" : "")}, ", falls ? " DESC" : "");
        return new(on, key, falls,
            $"SELECT {columns} FROM (SELECT * FROM {table} c WHERE {where} AND {Beyond} {Cut}) c {joins} ORDER BY {order}{key}{sense}",
            $"SELECT {columns} FROM {table} c {joins} WHERE {where} AND {Beyond} {Cut}");
    }

    private string Order => (On, Falls) switch
    {
        (null, false) => Key,
        (null, true) => $"{Key} DESC",
        (_, false) => $"{On}, {Key}",
        (_, true) => $"{On} DESC, {Key} DESC",
    };

    private IReadOnlyList<string> Beyonds => (On, Falls ? "<" : ">") switch
    {
        (null, var sign) => [$"{Key} {sign} @key"],
        (_, var sign) => [$"({On}, {Key}) {sign} (@on, @key)", $"({On} {sign} @on OR ({On} = @on AND {Key} {sign} @key))", $"{On} {sign}= @on AND ({On} <> @on OR {Key} {sign} @key)"],
    };
}
