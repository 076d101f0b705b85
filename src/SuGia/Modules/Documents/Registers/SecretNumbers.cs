using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The numbers of a series of classified papers, the last above; each with what refers to its paper, or why it has none.</summary>
public static class SecretNumbers
{
    internal static ListOf<Row> List { get; } = NumberLine.List<Row>(
        "cac-so-mat",
        r => r.Stub,
        [
            new("reference", PaperWords.Reference, r => Cell.Text(r.Reference)) { IsCode = true },
            new("level", PaperWords.Level, r => Cell.Text(r.Level is { } level ? PaperWords.Of(level) : null)),
            new("holder", PaperWords.Holder, r => Cell.Text(r.Holder)),
            new("due", PaperWords.DueOn, r => Cell.Day(r.DueOn)),
        ]);

    internal static IQueryable<Row> Rows(AppDb db, IQueryable<GivenNumber> numbers) =>
        from number in numbers
        join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => p.Level != null) on number.Paper equals paper.Id into stubs
        from stub in stubs.DefaultIfEmpty()
        select new Row
        {
            Id = number.Id,
            Series = number.Series,
            Text = number.Text,
            On = number.On,
            State = number.State,
            Reason = number.Reason,
            Stub = stub == null ? null : stub.Id,
            Reference = stub == null ? null : stub.Number,
            Level = stub == null ? null : stub.Level,
            Holder = stub == null ? null : stub.Holder,
            DueOn = stub == null ? null : stub.DueOn,
        };

    /// <summary>The numbers that a stub has in series of classified papers.</summary>
    internal static async Task<IReadOnlyList<OfStub>> Of(AppDb db, Paper stub, DateOnly asOf, CancellationToken cancel) =>
        await db.Set<GivenNumber>().AsNoTracking().Where(n => n.Paper == stub.Id && n.EnteredOn <= asOf).OrderBy(n => n.Id).Take(ShowPaper.Most).Select(n => new OfStub(n.Series, n.Text)).ToListAsync(cancel);

    public sealed record OfStub(SeriesId Series, string Text);

    public sealed class Row : NumberLine
    {
        public required PaperId? Stub { get; init; }

        public required string? Reference { get; init; }

        public required SecrecyLevel? Level { get; init; }

        public required string? Holder { get; init; }

        public required DateOnly? DueOn { get; init; }
    }
}
