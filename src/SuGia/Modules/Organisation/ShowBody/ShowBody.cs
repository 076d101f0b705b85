using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /bodies/{id}: the members as of the day, and every renewal with its decision.</summary>
public static class ShowBody
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/bodies/{id:guid}", Show).Needs(Permission.ReadUnits);

    private static async Task<IResult> Show(BodyId id, AppDb db, IPeople people, IDecisionPapers papers, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Body>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancel) is not { } body)
        {
            return Results.NotFound();
        }

        List<PersonId> ids = [.. (body.On(frame.AsOf)?.Members ?? []).Select(m => m.Person).OfType<PersonId>()];
        var cards = await people.AsOf(frame.AsOf).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var reached = await people.Within(frame.Reader.ReachOf(Permission.ReadPeople)).Where(r => ids.Contains(r.Person)).Select(r => r.Person).ToHashSetAsync(cancel);
        return BodyPage.Show(new(body, cards, reached, await papers.Numbers([.. body.Versions.Select(v => v.Paper).Append(body.DissolvedBy ?? Guid.Empty).Distinct()], cancel)));
    }

    /// <param name="Reached">The members whose pages the reader may open.</param>
    public sealed record View(Body Body, IReadOnlyDictionary<PersonId, PersonCard> People, IReadOnlySet<PersonId> Reached, IReadOnlyDictionary<Guid, string> Papers);
}
