using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/reliefs/{id}: both tours, what each candidate lacks, what is handed over, what the holders before learned.</summary>
public static class ShowRelief
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/reliefs/{id}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(ReliefId id, EditedReliefs reliefs, PeopleListed listed, PostLessons lessons, AppDb db, IPeople people, Frame frame, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (relief, asOf) = (edited.Relief, frame.AsOf);
        List<PersonId> named = [relief.Outgoing, .. relief.Incoming is { } incoming ? [incoming] : (PersonId[])[], .. relief.StandingOn(asOf).Select(c => c.Person)];
        var seen = await listed.Seen(named, cancel);
        var files = await db.Set<OfficerFile>().AsNoTracking().Where(f => named.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
        var outgoing = files[relief.Outgoing].Tours.First(t => t.Id == relief.OutgoingTour);
        var taken = relief.Incoming is { } chosen && relief.IncomingEnteredOn <= asOf ? files[chosen].Tours.FirstOrDefault(t => t.Id == relief.IncomingTour) : null;
        var movement = relief.MovementAfter(outgoing, edited.Language, edited.IsArmed, RuleFiles.Book);
        var service = await people.Service([.. relief.StandingOn(asOf).Select(c => c.Person).Where(seen.ContainsKey)], cancel);
        return ReliefPage.Show(new(relief, edited.Head, outgoing, taken, seen, ReliefFacts.Of(relief, outgoing, taken, asOf), movement)
        {
            Candidates = [.. relief.StandingOn(asOf).Where(c => service.ContainsKey(c.Person)).Select(c => new Candidate(
                c, seen[c.Person], Readiness.Of(new Screening(service[c.Person], files[c.Person], movement, RuleFiles.Book).Findings, RuleFiles.Book, frame.Today)))],
            Hidden = relief.StandingOn(asOf).Count(c => !seen.ContainsKey(c.Person)),
            Lessons = await lessons.Of(relief.Post, cancel),
        });
    }

    public sealed record Candidate(ReliefCandidate Is, PersonCard Person, Readiness Readiness);

    /// <param name="Taken">The tour of whoever took the post, as far as it was known on the day.</param>
    /// <param name="People">Those whom the reader may see.</param>
    public sealed record View(Relief Relief, ReliefHead Head, Tour Outgoing, Tour? Taken, IReadOnlyDictionary<PersonId, PersonCard> People, ReliefFacts Facts, Movement Movement)
    {
        public required IReadOnlyList<Candidate> Candidates { get; init; }

        public required int Hidden { get; init; }

        public required IReadOnlyList<LessonLine> Lessons { get; init; }

        public int? Overlap => Taken is null ? null : Peacekeeping.Overlap.Between(Outgoing, Taken);
    }
}
