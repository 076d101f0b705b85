using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>What the address asks of a list, cut to what the reader may read: anything else is as if it did not exist.</summary>
/// <param name="Sort">The name of a sort, or null for the first.</param>
/// <param name="After">The key of the last row of the page before, or null.</param>
/// <param name="Before">The key of the first row of the page after, where one goes back; else null.</param>
/// <param name="Sheet">The kind of file asked for, or null for the page.</param>
/// <param name="Filters">Those set, with what was typed; at most 500 characters each.</param>
public sealed record ListAsk(string? Sort, bool IsFalling, string? After, string? Before, SheetFile? Sheet, IReadOnlyList<(Filter Filter, string Typed)> Filters)
{
    public const string SortName = "sort";
    public const string AfterName = "after";
    public const string BeforeName = "before";
    public const string SheetName = "as";

    public bool IsBackward => Before is not null;

    public bool IsFirstPage => Key is null;

    /// <summary>The key beyond which the page lies, in the direction in which it is read.</summary>
    public string? Key => Before ?? After;

    /// <summary>True where rows are read from the last on: a falling list forward, or a rising one backward.</summary>
    public bool IsReadFalling => IsFalling != IsBackward;

    /// <summary>What was typed into a filter; null where nothing was, or the reader may not read its field.</summary>
    public string? this[string filter] => Filters.Where(f => f.Filter.Name == filter).Select(f => f.Typed).FirstOrDefault();

    public TEnum? Choice<TEnum>(string filter) where TEnum : struct, Enum =>
        this[filter] is { } typed && Typed.Choice<TEnum>(typed, filter) is { Ok: true } choice ? choice.Value : null;

    public DateOnly? Day(string filter) =>
        this[filter] is { } typed && Typed.Day(typed, filter) is { Ok: true } day ? day.Value : null;

    internal static ListAsk Of(Frame frame, IEnumerable<Filter> filters, IEnumerable<string> sorts)
    {
        var sort = Asked(frame, SortName);
        var known = sorts.FirstOrDefault(s => s == sort?.TrimStart('-'));
        return new(known, known is not null && sort!.StartsWith('-'), Asked(frame, AfterName), Asked(frame, BeforeName), SheetFile.Find(Asked(frame, SheetName)),
            [.. filters.Where(f => f.Group is not { } group || frame.Reader.MayRead(group)).SelectMany(f => Set(frame, f))]);
    }

    private static IEnumerable<(Filter, string)> Set(Frame frame, Filter filter) =>
        Asked(frame, filter.Name) is { } typed && filter.Say(typed) is not null ? [(filter, typed)] : [];

    private static string? Asked(Frame frame, string name) =>
        frame.Query.Where(q => q.Name == name && q.Value.Trim() is not "").Select(q => Typed.Echo(q.Value.Trim(), 500)).FirstOrDefault();
}
