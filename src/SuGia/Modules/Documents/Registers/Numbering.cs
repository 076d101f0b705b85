using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Gives numbers, one caller after the other.</summary>
internal sealed class Numbering(AppDb db, Saving saving, Frame frame)
{
    /// <summary>Series that still give numbers, for a form.</summary>
    public async Task<IReadOnlyList<Series>> Open(SeriesDirection direction, CancellationToken cancel) =>
        await db.Set<Series>().AsNoTracking().Where(s => s.Direction == direction && s.EndedOn == null && !s.IsSecret).OrderBy(s => s.Body).ThenBy(s => s.Symbol).ToListAsync(cancel);

    /// <summary>The next number of the series, or the reserved one that is named. Nothing is given unless the press is saved.</summary>
    /// <param name="reserved">As printed; empty for the next one.</param>
    public async Task<Result<GivenNumber>> Take(SeriesId series, string reserved, DateOnly on, Act act, CancellationToken cancel) =>
        await Take(await saving.InTurn<Series>(s => s.Id == series && !s.IsSecret, cancel), reserved, on, act, cancel);

    /// <summary>The same of a series of classified papers, which serves stubs alone.</summary>
    public async Task<Result<GivenNumber>> TakeSecret(SeriesId series, string reserved, DateOnly on, Act act, CancellationToken cancel) =>
        await Take(await saving.InTurn<Series>(s => s.Id == series && s.IsSecret, cancel), reserved, on, act, cancel);

    private async Task<Result<GivenNumber>> Take(Series? series, string reserved, DateOnly on, Act act, CancellationToken cancel) => series switch
    {
        null => SeriesProblems.NoSuchSeries,
        _ when reserved is "" => Next(series, on, act),
        _ => await Reserved(series, reserved, on, act, cancel),
    };

    private Result<GivenNumber> Next(Series series, DateOnly on, Act act) => series.Give(on, frame.Today).Into(given =>
    {
        db.Record(series, given.Given, act);
        db.Record(given.Number, given.Given, act);
        return given.Number;
    });

    private async Task<Result<GivenNumber>> Reserved(Series series, string text, DateOnly on, Act act, CancellationToken cancel)
    {
        var kept = await db.Set<GivenNumber>().Where(n => n.Series == series.Id && n.State == NumberState.Reserved).ToListAsync(cancel);
        if (kept.Find(n => Folding.OfNumber(n.Text) == Folding.OfNumber(text) || Folding.OfNumber($"{n.Number}") == Folding.OfNumber(text)) is not { } number)
        {
            return SeriesProblems.NoSuchNumber;
        }

        return number.Use(on, frame.Today).Into(used =>
        {
            db.Record(number, used, act);
            return number;
        });
    }
}
