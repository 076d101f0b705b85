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

    /// <summary>Groups of personal fields that the rows tell of though no column is of that group.</summary>
    public IReadOnlyList<FieldGroup> Tells { get; init; } = [];

    /// <summary>What the address asks. A column or filter that the reader may not read is as if it did not exist.</summary>
    public ListAsk Ask(Frame frame)
    {
        var ask = ListAsk.Of(frame, Filters, Orders.Select(o => o.Name).Where(o => Columns.All(c => c.Name != o || IsOpen(c.Group, frame.Reader))));
        return ask.Sort is null ? ask with { IsFalling = Orders[0].FallsFirst } : ask;
    }

    /// <summary>The page; or, with <c>?as=csv|xlsx|form</c> and the right to export, all filtered rows as a file or in a form of one's own.</summary>
    /// <remarks>A form is sent, and so is the statement about a file that may be sensitive as a whole: a list is mapped with <c>Routes.List</c>.</remarks>
    /// <param name="rows">Filtered, neither sorted nor cut.</param>
    /// <param name="before">What is to be noted before rows leave as a file: readings of personal data.</param>
    public async Task<IResult> Answer(IQueryable<TRow> rows, Frame frame, Func<Listing<TRow>, IResult> page, CancellationToken cancel, Func<CancellationToken, Task>? before = null)
    {
        var ask = Ask(frame);
        if (ask.Sheet is null)
        {
            return page(await Page(rows, frame, cancel));
        }

        if (!frame.Reader.May(Permission.Export))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        before ??= _ => Task.CompletedTask;
        if (ask.Sheet == SheetFile.Own)
        {
            return Filled(rows, ask, frame, before);
        }

        return IsSensitiveTo(frame.Reader) ? Stated(rows, ask, frame, before) : await Plain(rows, ask, frame, before, cancel);
    }

    /// <summary>True where what the reader would take along may be sensitive as a whole.</summary>
    public bool IsSensitiveTo(Reader reader) => Sensitive.IsSo(Leaving(reader));

    /// <inheritdoc cref="Answer(IQueryable{TRow}, Frame, Func{Listing{TRow}, IResult}, CancellationToken, Func{CancellationToken, Task}?)"/>
    public async Task<IResult> Answer<TKey>(KeyedRows<TKey, TRow> rows, Frame frame, Func<Listing<TRow>, IResult> page, CancellationToken cancel) where TKey : RowKey =>
        Ask(frame).Sheet is null ? page(await Page(rows, frame, cancel)) : await Answer(rows.All, frame, page, cancel);

    /// <summary>One query of at most <see cref="PageSize"/> + 1 rows.</summary>
    public Task<Listing<TRow>> Page(IQueryable<TRow> rows, Frame frame, CancellationToken cancel) =>
        Page(ask => Cut(OrderOf(ask), rows, ask), frame, cancel);

    /// <inheritdoc cref="Page(IQueryable{TRow}, Frame, CancellationToken)"/>
    public Task<Listing<TRow>> Page<TKey>(KeyedRows<TKey, TRow> rows, Frame frame, CancellationToken cancel) where TKey : RowKey =>
        Page(ask => OrderOf(ask).Sorted(rows.Of(Cut(RowKeys<TKey>.Order, rows.Keys, ask)), ask.IsReadFalling), frame, cancel);

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

    private async Task<IResult> Plain(IQueryable<TRow> rows, ListAsk ask, Frame frame, Func<CancellationToken, Task> before, CancellationToken cancel)
    {
        await before(cancel);
        return Sheet(rows, ask, frame);
    }

    private StatedSheet Stated(IQueryable<TRow> rows, ListAsk ask, Frame frame, Func<CancellationToken, Task> before)
    {
        ListStatement statement = new(Title, [.. Open(frame.Reader).Select(c => c.Title)], frame.Here((ListAsk.SheetName, null)));
        return new(statement, frame, async cancel => Leaving(ask, frame, await rows.CountAsync(cancel)), before, () => Sheet(rows, ask, frame));
    }

    private FilledSheet Filled(IQueryable<TRow> rows, ListAsk ask, Frame frame, Func<CancellationToken, Task> before)
    {
        var columns = Open(frame.Reader);
        OwnForm form = new(Title, FileNameOn(frame), [.. columns.Select(c => new FormField(c.Name, c.Title))], IsSensitiveTo(frame.Reader), frame.Here((ListAsk.SheetName, null)));
        return new(form, frame, async cancel => Leaving(ask, frame, await rows.CountAsync(cancel)), before, async cancel =>
        {
            List<IReadOnlyList<SheetValue>> values = [];
            await foreach (var cells in Cells(OrderOf(ask).Sorted(rows, ask.IsFalling).Take(FilledForm.RowsLimit + 1), columns).WithCancellation(cancel))
            {
                values.Add([.. cells]);
            }

            return values;
        });
    }

    private string FileNameOn(Frame frame) => $"{(frame.IsSample ? "du-lieu-mau-" : "")}{FileName}-{Days.Iso(frame.AsOf)}";

    private ListLeaving Leaving(ListAsk ask, Frame frame, int count) => new(
        FileName, Title, string.Join(',', Open(frame.Reader).Select(c => c.Name)), string.Join(',', Leaving(frame.Reader)),
        string.Join("; ", ask.Filters.Select(f => f.Filter.Choices is null && !f.Filter.IsDay ? f.Filter.Name : $"{f.Filter.Name}: {f.Typed}")), count, frame.AsOf);

    private IReadOnlyList<FieldGroup> Leaving(Reader reader) =>
        [.. Open(reader).Select(c => c.Group).OfType<FieldGroup>().Concat(Tells.Where(reader.MayRead)).Distinct().Order()];

    private List<Column<TRow>> Open(Reader reader) => [.. Columns.Where(c => IsOpen(c.Group, reader))];

    private IResult Sheet(IQueryable<TRow> rows, ListAsk ask, Frame frame)
    {
        var columns = Open(frame.Reader);
        return ask.Sheet!.Answer(FileNameOn(frame), [.. columns.Select(c => c.Title.ToString())], Cells(OrderOf(ask).Sorted(rows, ask.IsFalling), columns));
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
