using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/{id}/chain: what a paper rests on and what rests on it, drawn and as a list, as of the day.</summary>
public static class ShowChain
{
    /// <summary>Steps away from the paper, either way.</summary>
    public const int Steps = 4;

    /// <summary>Most papers in one chain; those nearest come first.</summary>
    public const int Most = 20;

    /// <summary>Most relations drawn and told, those that change how a paper stands before those that only cite.</summary>
    public const int MostLinks = 60;

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/papers/{id}/chain", Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(PaperId id, AppDb db, Frame frame, CancellationToken cancel)
    {
        var reached = await Reached(db, id, cancel);
        var ids = reached.OrderBy(r => Math.Abs(r.Value)).Take(Most).Select(r => r.Key).ToList();
        var papers = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Number, Title = p.Title + p.Holder, p.Kind, p.SignedOn, FirstOn = p.EffectiveOn ?? p.SignedOn, p.LapsesOn }).ToListAsync(cancel);
        if (papers.Find(p => p.Id == id) is not { } middle)
        {
            return Results.NotFound();
        }

        var links = await Links(db, ids, cancel);
        var done = await ShowPaper.DoingTo(db, ids, cancel);
        var nodes = papers.Select(p => new Node(p.Id, p.Number, p.Title, p.SignedOn, reached[p.Id], Standing.Of(p.FirstOn, p.LapsesOn, done[p.Id], frame.AsOf)));
        return ShowChainPage.Show(new(middle.Id, middle.Number, new ChainLayout([.. nodes], links), reached.Count - papers.Count));
    }

    /// <returns>Each paper with its least number of steps: below zero where the paper in the middle rests on it.</returns>
    private static async Task<Dictionary<PaperId, int>> Reached(AppDb db, PaperId id, CancellationToken cancel)
    {
        var above = await db.Database.SqlQueryRaw<Reach>(Walk("Paper", "On"), id.Value, Steps).ToListAsync(cancel);
        var below = await db.Database.SqlQueryRaw<Reach>(Walk("On", "Paper"), id.Value, Steps).ToListAsync(cancel);
        return above.Select(r => (r.Id, Step: -r.Step)).Concat(below.Select(r => (r.Id, r.Step)))
            .GroupBy(r => r.Id).ToDictionary(g => PaperId.From(g.Key), g => g.MinBy(r => Math.Abs(r.Step)).Step);
    }

    /// <remarks>EF has no way to walk; the same words serve both databases. Every paper is walked through once for each number of steps, so a ring ends.</remarks>
    private static string Walk(string from, string to) => $$"""
        WITH RECURSIVE walk("Id", "Step") AS (
            SELECT "Id", 0 FROM documents_paper WHERE "Id" = {0}
            UNION SELECT r."{{to}}", w."Step" + 1 FROM walk w JOIN documents_basis r ON r."{{from}}" = w."Id" WHERE w."Step" < {1})
        SELECT "Id", MIN("Step") AS "Step" FROM walk GROUP BY "Id"
        """;

    private static async Task<IReadOnlyList<Link>> Links(AppDb db, List<PaperId> ids, CancellationToken cancel)
    {
        var links = await db.Set<Relation>().AsNoTracking().Where(r => ids.Contains(EF.Property<PaperId>(r, "Paper")) && ids.Contains(r.On))
            .Select(r => new { From = EF.Property<PaperId>(r, "Paper"), r.Kind, r.On }).ToListAsync(cancel);
        return [.. links.Select(l => new Link(l.From, l.Kind, l.On)).OrderBy(l => l.Kind).Take(MostLinks)];
    }

    private sealed class Reach
    {
        public Guid Id { get; init; }

        public int Step { get; init; }
    }

    /// <param name="Step">Below zero for what the paper in the middle rests on, above for what rests on it.</param>
    public sealed record Node(PaperId Id, string Number, string Title, DateOnly? SignedOn, int Step, PaperState State);

    public sealed record Link(PaperId From, RelationKind Kind, PaperId To);

    /// <param name="Beyond">How many papers of the chain are not shown.</param>
    public sealed record View(PaperId Id, string Number, ChainLayout Chain, int Beyond);
}
