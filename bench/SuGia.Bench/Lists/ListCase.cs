using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Shell;

namespace SuGia.Bench.Lists;

/// <summary>A list as its page asks it: the first page, and the one after the row in the middle.</summary>
internal sealed class ListCase<TRow>(string title, ListOf<TRow> list, Func<Frame, IQueryable<TRow>> rows, Floor floor) : IListCase where TRow : class
{
    private Func<Frame, Task<Listing<TRow>>> page = frame => list.Page(rows(frame), frame, CancellationToken.None);

    /// <summary>Of a list that first cuts out its page and then works out the rest of the rows.</summary>
    public static ListCase<TRow> Keyed<TKey>(string title, ListOf<TRow> list, Func<Frame, KeyedRows<TKey, TRow>> rows, Floor floor) where TKey : RowKey =>
        new(title, list, frame => rows(frame).All, floor) { page = frame => list.Page(rows(frame), frame, CancellationToken.None) };

    private readonly Order<TRow> order = list.Orders[0];

    /// <summary>What the address filters by.</summary>
    public IReadOnlyList<(string, string)> Query { get; init; } = [];

    /// <summary>Parameters of the floor beside the days and the key.</summary>
    public IReadOnlyDictionary<string, object> Values { get; init; } = new Dictionary<string, object>();

    public async Task<IReadOnlyList<PageCase>> Pages()
    {
        var all = rows(PageCase.At(Query));
        var count = await all.CountAsync();
        var middle = await order.Sorted(all, order.FallsFirst).Skip(count / 2).FirstAsync();
        return [Page("first", count, key: null), Page("middle", count, order.KeyOf(middle))];
    }

    private PageCase Page(string which, int count, string? key)
    {
        var frame = PageCase.At(key is null ? Query : [.. Query, (ListAsk.AfterName, key)]);
        return new(title, which, count, () => Keys(frame), floor.Spellings(key is not null), ValuesAfter(key)) { KeyColumns = floor.IsByDay ? 2 : 1 };
    }

    private async Task<IReadOnlyList<string>> Keys(Frame frame)
    {
        var listing = await page(frame);
        return [.. listing.Rows.Select(order.KeyOf)];
    }

    private Dictionary<string, object> ValuesAfter(string? key)
    {
        Dictionary<string, object> values = new(PageCase.Days.Concat(Values));
        if (key is not null)
        {
            values["@key"] = floor.IsByDay ? key[11..] : Guid.TryParse(key, out var id) ? id : key;
            values["@on"] = floor.IsByDay ? DateOnly.ParseExact(key[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.MinValue;
        }

        return values;
    }
}
