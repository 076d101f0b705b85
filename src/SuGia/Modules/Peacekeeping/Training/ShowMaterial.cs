using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/materials/{id}: editions, which are current on the day, which programmes teach from it.</summary>
public static class ShowMaterial
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get($"{ListMaterials.Url}/{{id}}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(MaterialId id, AppDb db, IPapers papers, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Material>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel) is not { } material)
        {
            return Results.NotFound();
        }

        var named = material.Editions.Select(e => e.Paper).OfType<PaperId>().ToList();
        return MaterialPage.Show(new(
            material, [.. material.CurrentOn(frame.AsOf)], [.. material.Editions.Where(e => e.IssuedOn <= frame.AsOf).OrderByDescending(e => e.IssuedOn)],
            await Users(db, id, frame.AsOf, cancel), await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel)));
    }

    /// <summary>Programmes whose edition of the day has a lesson that is taught from it.</summary>
    private static async Task<IReadOnlyList<User>> Users(AppDb db, MaterialId material, DateOnly asOf, CancellationToken cancel)
    {
        var users = await (
            from programme in db.Set<Programme>().AsNoTracking()
            from edition in programme.Editions
            where edition.FirstOn <= asOf && (edition.LastOn == null || edition.LastOn >= asOf) && edition.Lessons.Any(l => l.Material == material)
            orderby programme.Code
            select new { programme.Id, programme.Code, programme.TitleVi, programme.TitleEn, edition.Label }).ToListAsync(cancel);
        return [.. users.Select(u => new User(u.Id, u.Code, new(u.TitleVi, u.TitleEn), u.Label))];
    }

    public sealed record User(ProgrammeId Id, string Code, Words Title, string Label);

    /// <param name="Editions">Issued by the day, the latest first.</param>
    public sealed record View(Material Material, IReadOnlyList<MaterialEdition> Current, IReadOnlyList<MaterialEdition> Editions, IReadOnlyList<User> Users, IReadOnlyDictionary<PaperId, string> Papers)
    {
        public string? SupersederOf(MaterialEdition edition) => Editions.FirstOrDefault(e => e.Supersedes == edition.Id)?.Label;
    }
}
