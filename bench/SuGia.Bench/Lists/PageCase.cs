using SuGia.Bench.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping;
using SuGia.Shell;

namespace SuGia.Bench.Lists;

/// <summary>One page of one list: how it is asked, and every spelling of the SQL that fetches the same.</summary>
/// <param name="Rows">How many the list has on all its pages.</param>
/// <param name="Ask">Gives the key of each row in order.</param>
/// <param name="Floors">Each one statement, or several with semicolons between them; the first begins with the key of the row.</param>
/// <param name="Values">Of the parameters.</param>
internal sealed record PageCase(string List, string Page, int Rows, Func<Task<IReadOnlyList<string>>> Ask, IReadOnlyList<string> Floors, IReadOnlyDictionary<string, object> Values)
{
    /// <summary>How many columns of a floor make the key: two where a list stands by days.</summary>
    public int KeyColumns { get; init; } = 1;

    /// <summary>True where the order is worked out from more than the database holds.</summary>
    public bool IsUnordered { get; init; }

    /// <summary>A floor fetches one row more than a page shows, as the list does to know whether it goes on.</summary>
    public IEnumerable<string> Same(IReadOnlyList<string> keys) => IsUnordered ? keys.Order(StringComparer.OrdinalIgnoreCase) : keys.Take(ListOf<ListCalls.Row>.PageSize);

    public static Dictionary<string, object> Days => new()
    {
        ["@day"] = BenchWorld.Middle,
        ["@until"] = BenchWorld.Middle.AddDays(180),
        ["@since"] = BenchWorld.Middle.AddDays(-180),
    };

    /// <summary>A page at the address, for a reader who reaches everyone and every field.</summary>
    public static Frame At(params IReadOnlyList<(string, string)> query) => new(Reader.System, BenchWorld.Middle, Building.Today, null, "/", query, IsSample: false);
}

internal interface IListCase
{
    Task<IReadOnlyList<PageCase>> Pages();
}
