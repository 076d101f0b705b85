using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Shell;

/// <summary>A list, described once: its columns, filters and sorts serve the page, the address, CSV and XLSX alike.</summary>
/// <remarks>Keep one for each list in a static property. TRow is a class that a query sets by initialiser, every member.</remarks>
/// <param name="FileName">Of a downloaded sheet, in ASCII.</param>
/// <param name="WhyEmpty">Why there is nothing when no filter is set, and when there will be.</param>
public sealed record ListOf<TRow>(Words Title, string FileName, Words WhyEmpty) where TRow : class
{
    public const int PageSize = 25;

    public required IReadOnlyList<Column<TRow>> Columns { get; init; }

    /// <summary>The first is the list's own order.</summary>
    public required IReadOnlyList<Order<TRow>> Orders { get; init; }

    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>What the address asks. A column or filter that the reader may not read is as if it did not exist.</summary>
    public ListAsk Ask(Frame frame)
    {
        var ask = ListAsk.Of(frame, Filters, Orders.Select(o => o.Name).Where(o => Columns.All(c => c.Name != o || IsOpen(c.Group, frame.Reader))));
        return ask.Sort is null ? ask with { IsFalling = Orders[0].FallsFirst } : ask;
    }

    /// <summary>The page; or, with <c>?as=csv|xlsx</c> and the right to export, all filtered rows as a file.</summary>
    /// <param name="rows">Filtered, neither sorted nor cut.</param>
    public async Task<IResult> Answer(IQueryable<TRow> rows, Frame frame, Func<Listing<TRow>, IResult> page, CancellationToken cancel) => Ask(frame) switch
    {
        { Sheet: null } => page(await Page(rows, frame, cancel)),
        _ when !frame.Reader.May(Permission.Export) => Results.StatusCode(StatusCodes.Status403Forbidden),
        var ask => Sheet(rows, ask, frame),
    };

    /// <inheritdoc cref="Answer(IQueryable{TRow}, Frame, Func{Listing{TRow}, IResult}, CancellationToken)"/>
    public async Task<IResult> Answer(KeyedRows<TRow> rows, Frame frame, Func<Listing<TRow>, IResult> page, CancellationToken cancel) =>
        Ask(frame).Sheet is null ? page(await Page(rows, frame, cancel)) : await Answer(rows.All, frame, page, cancel);

    /// <summary>One query of at most <see cref="PageSize"/> + 1 rows.</summary>
    public Task<Listing<TRow>> Page(IQueryable<TRow> rows, Frame frame, CancellationToken cancel) =>
        Page(ask => Cut(OrderOf(ask), rows, ask), frame, cancel);

    /// <inheritdoc cref="Page(IQueryable{TRow}, Frame, CancellationToken)"/>
    public Task<Listing<TRow>> Page(KeyedRows<TRow> rows, Frame frame, CancellationToken cancel) =>
        Page(ask => OrderOf(ask).Sorted(rows.Of(Cut(RowKey.Order, rows.Keys, ask)), ask.IsReadFalling), frame, cancel);

    private static IQueryable<T> Cut<T>(Order<T> order, IQueryable<T> rows, ListAsk ask)
    {
        var beyond = ask.Key is { } key ? order.Beyond(rows, key, ask.IsReadFalling) : rows;
        return order.Sorted(beyond, ask.IsReadFalling).Take(PageSize + 1);
    }

    private async Task<Listing<TRow>> Page(Func<ListAsk, IQueryable<TRow>> rows, Frame frame, CancellationToken cancel)
    {
        var ask = Ask(frame);
        var (order, found) = (OrderOf(ask), await rows(ask).ToListAsync(cancel));
        IReadOnlyList<TRow> shown = ask.IsBackward ? [.. found.Take(PageSize).Reverse()] : [.. found.Take(PageSize)];
        var (hasBefore, hasAfter) = ask.IsBackward ? (found.Count > PageSize, true) : (!ask.IsFirstPage, found.Count > PageSize);
        return new(
            this, ask, [.. Columns.Where(c => !c.IsSheetOnly && IsOpen(c.Group, frame.Reader))], [.. Filters.Where(f => IsOpen(f.Group, frame.Reader))], shown,
            hasBefore && shown is [var first, ..] ? order.KeyOf(first) : null, hasAfter && shown is [.., var last] ? order.KeyOf(last) : null);
    }

    private IResult Sheet(IQueryable<TRow> rows, ListAsk ask, Frame frame)
    {
        var columns = Columns.Where(c => IsOpen(c.Group, frame.Reader)).ToList();
        var name = $"{(frame.IsSample ? "du-lieu-mau-" : "")}{FileName}-{Days.Iso(frame.AsOf)}";
        return ask.Sheet!.Answer(name, [.. columns.Select(c => c.Title.ToString())], Cells(OrderOf(ask).Sorted(rows, ask.IsFalling), columns));
    }

    /// <remarks>
    /// One room serves all rows: whoever writes a row is done with it before the next is read. As a single query, since PostgreSQL
    /// would otherwise be read to its end before the first row is written.
    /// </remarks>
    private static async IAsyncEnumerable<IReadOnlyList<SheetValue>> Cells(IQueryable<TRow> rows, IReadOnlyList<Column<TRow>> columns)
    {
        var cells = new SheetValue[columns.Count];
        await foreach (var row in rows.AsSingleQuery().AsAsyncEnumerable())
        {
            for (var at = 0; at < cells.Length; at++)
            {
                cells[at] = columns[at].Value(row).InSheet;
            }

            yield return cells;
        }
    }

    private Order<TRow> OrderOf(ListAsk ask) => Orders.FirstOrDefault(o => o.Name == ask.Sort) ?? Orders[0];

    private static bool IsOpen(FieldGroup? group, Reader reader) => group is not { } needed || reader.MayRead(needed);
}
