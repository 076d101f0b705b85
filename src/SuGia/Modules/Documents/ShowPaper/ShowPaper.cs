using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/{id}: what it is, how it stands on the day, what it does to others, what rests on it.</summary>
public static class ShowPaper
{
    /// <summary>Most lines of one kind; where there are more, the list of papers has them all.</summary>
    internal const int Most = 12;

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/papers/{id}", Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(PaperId id, AppDb db, IPaperUses uses, IEnumerable<IRestsOnPapers> above, PaperPlaces places, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Paper>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } paper)
        {
            return Results.NotFound();
        }

        var related = await Related(db, paper, cancel);
        var done = await Done(db, id, cancel);
        var state = done.Beyond > 0 ? await StateOf(db, paper, frame.AsOf, cancel) : StateOf(paper, done.Shown.Select(l => new DoneTo(l.Kind, l.FirstOn)), frame.AsOf);
        return ShowPaperPage.Show(new(paper, state, related, done, await Resting(id, uses, above, frame, cancel), await places.Of(id, cancel), paper.IsStub ? await SecretNumbers.Of(db, paper, frame.AsOf, cancel) : []));
    }

    /// <summary>How the paper stands on the day.</summary>
    internal static async Task<PaperState> StateOf(AppDb db, Paper paper, DateOnly day, CancellationToken cancel) =>
        StateOf(paper, (await DoingTo(db, [paper.Id], cancel))[paper.Id], day);

    private static PaperState StateOf(Paper paper, IEnumerable<DoneTo> done, DateOnly day) => Standing.Of(paper.EffectiveOn ?? paper.SignedOn, paper.LapsesOn, done, day);

    /// <summary>Of the many that may name a paper, the few that change how it stands.</summary>
    internal static async Task<ILookup<PaperId, DoneTo>> DoingTo(AppDb db, IReadOnlyCollection<PaperId> papers, CancellationToken cancel)
    {
        var rows =
            from relation in db.Set<Relation>().AsNoTracking()
            where papers.Contains(relation.On) && (relation.Kind == RelationKind.Amends || relation.Kind == RelationKind.Replaces || relation.Kind == RelationKind.Repeals)
            join other in db.Set<Paper>().AsNoTracking() on EF.Property<PaperId>(relation, "Paper") equals other.Id
            select new { relation.On, relation.Kind, FirstOn = other.EffectiveOn ?? other.SignedOn };
        return (await rows.ToListAsync(cancel)).ToLookup(r => r.On, r => new DoneTo(r.Kind, r.FirstOn));
    }

    private static async Task<Lines> Related(AppDb db, Paper paper, CancellationToken cancel)
    {
        var others = paper.Relations.Select(r => r.On).Distinct().ToList();
        var cards = others is [] ? [] : await PaperPicking.Cards(db.Set<Paper>().Where(p => others.Contains(p.Id))).ToDictionaryAsync(c => c.Id, cancel);
        var lines = paper.Relations.Where(r => cards.ContainsKey(r.On)).OrderBy(r => r.Kind).ThenBy(r => cards[r.On].SignedOn).Select(r => new Line(r.Kind, cards[r.On], r.Id, null));
        return new([.. lines.Take(Most)], Math.Max(0, paper.Relations.Count - Most));
    }

    private static async Task<Lines> Done(AppDb db, PaperId id, CancellationToken cancel)
    {
        var rows =
            from relation in db.Set<Relation>().AsNoTracking()
            where relation.On == id
            join other in db.Set<Paper>().AsNoTracking() on EF.Property<PaperId>(relation, "Paper") equals other.Id
            orderby relation.Kind == RelationKind.Cites, other.SortKey
            select new { relation.Kind, FirstOn = other.EffectiveOn ?? other.SignedOn, Card = new PaperCard { Id = other.Id, Number = other.Number, Title = other.Title + other.Holder, SignedOn = other.SignedOn } };
        var found = await rows.Take(Most).ToListAsync(cancel);
        var beyond = found.Count < Most ? 0 : await db.Set<Relation>().CountAsync(r => r.On == id, cancel) - Most;
        return new([.. found.OrderBy(r => r.Kind).Select(r => new Line(r.Kind, r.Card, null, r.FirstOn))], beyond);
    }

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

    /// <param name="Relation">The relation itself where it is this paper's own; null where another names this one.</param>
    /// <param name="FirstOn">The day from which the other holds, where it names this one.</param>
    public sealed record Line(RelationKind Kind, PaperCard Other, Guid? Relation, DateOnly? FirstOn);

    /// <param name="Beyond">How many more there are.</param>
    public sealed record Lines(IReadOnlyList<Line> Shown, int Beyond);

    /// <param name="Related">What this paper does to others.</param>
    /// <param name="Done">What others do to this one.</param>
    /// <param name="Records">Of other modules, as far as the reader may see them.</param>
    /// <param name="Places">The files of work that it lies in, and its copies.</param>
    /// <param name="Numbers">Of a stub, in series of classified papers.</param>
    public sealed record View(
        Paper Paper, PaperState State, Lines Related, Lines Done, IReadOnlyList<RestingRecord> Records, PlacesOfPaper Places, IReadOnlyList<SecretNumbers.OfStub> Numbers);
}
