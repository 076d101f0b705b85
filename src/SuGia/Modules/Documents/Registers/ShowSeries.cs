using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/series/{id}: its numbers, the last above; each with its paper, or why it has none; of a series of classified papers each with its stub.</summary>
public static class ShowSeries
{
    internal static ListOf<Row> Numbers { get; } = NumberLine.List<Row>("cac-so", r => r.Paper, [new("title", PaperWords.Title, r => Cell.Text(r.Title))]);

    internal static void Map(IEndpointRouteBuilder app) => app.List($"{ListSeries.Url}/{{id}}", Show, Permission.ReadPapers);

    private static async Task<IResult> Show(SeriesId id, AppDb db, Frame frame, CancellationToken cancel) =>
        await db.Set<Series>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) switch
        {
            null => Results.NotFound(),
            { IsSecret: true } secret => await SecretNumbers.List.Answer(SecretNumbers.Rows(db, Given(db, id, SecretNumbers.List.Ask(frame), frame.AsOf)), frame, listing => ShowSecretSeriesPage.Show(new(secret, listing)), cancel),
            var series => await Numbers.Answer(Rows(db, Given(db, id, Numbers.Ask(frame), frame.AsOf)), frame, listing => ShowSeriesPage.Show(new(series, listing)), cancel),
        };

    private static IQueryable<GivenNumber> Given(AppDb db, SeriesId series, ListAsk ask, DateOnly asOf)
    {
        var numbers = db.Set<GivenNumber>().AsNoTracking().Where(n => n.Series == series && n.EnteredOn <= asOf);
        return ask.Choice<NumberState>("state") is { } state ? numbers.Where(n => n.State == state) : numbers;
    }

    private static IQueryable<Row> Rows(AppDb db, IQueryable<GivenNumber> numbers) =>
        from number in numbers
        select new Row
        {
            Id = number.Id,
            Series = number.Series,
            Text = number.Text,
            On = number.On,
            State = number.State,
            Reason = number.Reason,
            Paper = number.Paper,
            Title = db.Set<Paper>().Where(p => p.Id == number.Paper).Select(p => p.Title).FirstOrDefault(),
        };

    public sealed class Row : NumberLine
    {
        public required PaperId? Paper { get; init; }

        public required string? Title { get; init; }
    }

    public sealed record View(Series Series, Listing<Row> Listing);

    public sealed record SecretView(Series Series, Listing<SecretNumbers.Row> Listing);
}
