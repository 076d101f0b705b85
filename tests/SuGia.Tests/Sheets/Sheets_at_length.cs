using SuGia.Sheets;
using Xunit;
using static SuGia.Tests.Sheets.SheetFiles;

namespace SuGia.Tests.Sheets;

public sealed class Sheets_at_length
{
    private static readonly string[] Headers = [.. Enumerable.Range(1, 30).Select(number => $"Cột {number}")];

    [Fact]
    public async Task Ten_thousand_rows_come_back_from_XLSX() => AssertTenThousand(await Sheet_writing.Xlsx(Headers, TenThousand()));

    [Fact]
    public async Task Ten_thousand_rows_come_back_from_CSV() => AssertTenThousand(await Sheet_writing.Csv(Headers, TenThousand()));

    [Fact]
    public void Writing_XLSX_takes_no_memory_for_a_row() =>
        AssertFlat(rows => XlsxSheet.Write(Stream.Null, Headers, rows, TestContext.Current.CancellationToken));

    [Fact]
    public void Writing_CSV_takes_no_memory_for_a_row() =>
        AssertFlat(rows => CsvSheet.Write(Stream.Null, Headers, rows, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Reading_holds_one_row_at_a_time()
    {
        var sheet = Sheet(await Sheet_writing.Xlsx(Headers, TenThousand()));
        var seen = sheet.Rows.Select(row => new WeakReference(row)).ToList();
        GC.Collect();
        Assert.InRange(seen.Count(row => row.IsAlive), 0, 10);
    }

    private static SheetValue[][] TenThousand() => [.. Enumerable.Range(0, 10_000).Select(Row)];

    private static SheetValue[] Row(int number) =>
        [.. Enumerable.Range(0, 30).Select(column => column switch
        {
            0 => SheetValue.Whole(number),
            1 => SheetValue.Day(new DateOnly(2026, 1, 1).AddDays(number)),
            2 => SheetValue.Number(number / 8m),
            _ => SheetValue.Text($"Tổ công tác \"{number}\", cột {column}\n"),
        })];

    private static void AssertTenThousand(Stream file)
    {
        var sheet = Sheet(file);
        Assert.Equal(10_000, sheet.RowCount);
        foreach (var (number, row) in sheet.Rows.Index())
        {
            Assert.Equal([$"{number}", $"{new DateOnly(2026, 1, 1).AddDays(number):yyyy-MM-dd}", FormattableString.Invariant($"{number / 8.0}")], row.Cells.Take(3));
            Assert.Equal($"Tổ công tác \"{number}\", cột 29\n", row.Cells[29]);
        }
    }

    /// <summary>All of it runs on this thread, so what ten thousand more rows cost can be told from other tests' doings.</summary>
    private static void AssertFlat(Func<IAsyncEnumerable<IReadOnlyList<SheetValue>>, Task> write)
    {
        Allocated(write, rows: 5_000);
        var extra = Allocated(write, rows: 20_000) - Allocated(write, rows: 10_000);
        Assert.InRange(extra, -100_000, 10_000 * 24);
    }

    private static long Allocated(Func<IAsyncEnumerable<IReadOnlyList<SheetValue>>, Task> write, int rows)
    {
        var row = Row(7);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(write(Rows(Enumerable.Repeat(row, rows))).IsCompletedSuccessfully);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
