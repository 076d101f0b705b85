using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/{id}: what it is, what it rests on, what rests on it.</summary>
public static class ShowPaper
{
    /// <summary>Most lines of one kind.</summary>
    internal const int Most = 50;

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/papers/{id}", Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(PaperId id, AppDb db, IPaperUses uses, IEnumerable<IRestsOnPapers> above, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Paper>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var restsOn = await Cards(db.Set<Paper>().Where(p => db.Set<Basis>().Any(b => EF.Property<PaperId>(b, "Paper") == id && b.On == p.Id)), cancel);
        var papers = await Cards(db.Set<Paper>().Where(p => p.Bases.Any(b => b.On == id)), cancel);
        return ShowPaperPage.Show(new(paper, restsOn, papers, await Resting(id, uses, above, frame, cancel)));
    }

    private static async Task<IReadOnlyList<PaperCard>> Cards(IQueryable<Paper> papers, CancellationToken cancel) =>
        await papers.AsNoTracking().OrderBy(p => p.SortKey).Take(Most)
            .Select(p => new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title + p.Holder, SignedOn = p.SignedOn }).ToListAsync(cancel);

    private static async Task<IReadOnlyList<RestingRecord>> Resting(PaperId id, IPaperUses uses, IEnumerable<IRestsOnPapers> above, Frame frame, CancellationToken cancel)
    {
        var below = await uses.Of(id.Value, frame.Reader, frame.AsOf, Most, cancel);
        List<RestingRecord> records = [.. below.Select(u => new RestingRecord(u.Title, u.Detail, u.Url))];
        foreach (var module in above)
        {
            records.AddRange(await module.On(id, frame.Reader, frame.AsOf, Most, cancel));
        }

        return records;
    }

    /// <param name="Records">Of other modules, as far as the reader may see them.</param>
    public sealed record View(Paper Paper, IReadOnlyList<PaperCard> RestsOn, IReadOnlyList<PaperCard> Papers, IReadOnlyList<RestingRecord> Records);
}
