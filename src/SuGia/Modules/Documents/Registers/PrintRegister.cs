using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>A register on paper: the columns numbered as the law numbers them, a sheet at a time, the oldest above.</summary>
public static class PrintRegister
{
    /// <summary>Rows of one sheet.</summary>
    public const int RowsOfSheet = 40;

    internal static async Task<IResult> Answer<TRow>(ListOf<TRow> list, IQueryable<TRow> rows, int? page, Frame frame, CancellationToken cancel) where TRow : class
    {
        var total = await rows.CountAsync(cancel);
        var pages = Math.Max(1, (total + RowsOfSheet - 1) / RowsOfSheet);
        var at = Math.Clamp(page ?? 1, 1, pages);
        var shown = await rows.Skip((at - 1) * RowsOfSheet).Take(RowsOfSheet).ToListAsync(cancel);
        return PrintRegisterPage.Show(new(list.Title, [.. list.Columns.Select(c => c.Title)], [.. shown.Select(r => list.Columns.Select(c => c.Value(r)).ToList())], at, pages));
    }

    public sealed record View(Words Title, IReadOnlyList<Words> Heads, IReadOnlyList<IReadOnlyList<Cell>> Lines, int Page, int Pages);
}
