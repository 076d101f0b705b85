using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The numbers of a series of classified papers, the last above; each with what refers to its paper, or why it has none.</summary>
public static class SecretNumbers
{
    internal static ListOf<Row> List { get; } = new(RegisterWords.Numbers, "cac-so-mat", RegisterWords.NoNumbers)
    {
        Columns =
        [
            new("text", RegisterWords.Number, r => Cell.Text(r.Text)) { Url = r => r.Stub is { } stub ? IPapers.Url(stub) : null, IsCode = true },
            new("on", RegisterWords.On, r => Cell.Day(r.On)),
            new("state", RegisterWords.State, r => Cell.Text(RegisterWords.Of(r.State))) { State = r => r.State switch { NumberState.Given => "ok", NumberState.Reserved => "unk", NumberState.Cancelled => "due" }, Second = r => r.Reason },
            new("reference", PaperWords.Reference, r => Cell.Text(r.Reference)) { IsCode = true },
            new("level", PaperWords.Level, r => Cell.Text(r.Level is { } level ? PaperWords.Of(level) : null)),
            new("holder", PaperWords.Holder, r => Cell.Text(r.Holder)),
            new("due", PaperWords.DueOn, r => Cell.Day(r.DueOn)),
            new("cancel", RegisterWords.Cancel, r => Cell.Text(r.State == NumberState.Cancelled ? null : RegisterWords.Cancel.ToString())) { Url = r => r.State == NumberState.Cancelled ? null : $"{ListSeries.UrlOf(r.Series)}/numbers/{r.Id.Value}/cancel" },
        ],
        Orders = [Order<Row>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters = [Filter.Choice<NumberState>("state", RegisterWords.State, RegisterWords.Of)],
    };

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

    public sealed class Row
    {
        public required GivenNumberId Id { get; init; }

        public required SeriesId Series { get; init; }

        public required string Text { get; init; }

        public required DateOnly On { get; init; }

        public required NumberState State { get; init; }

        public required string Reason { get; init; }

        public required PaperId? Stub { get; init; }

        public required string? Reference { get; init; }

        public required SecrecyLevel? Level { get; init; }

        public required string? Holder { get; init; }

        public required DateOnly? DueOn { get; init; }
    }
}
