using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /partners/{id}.</summary>
public static class ShowPartner
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/partners/{id:guid}", Show).Needs(Permission.ReadUnits);

    private static async Task<IResult> Show(PartnerId id, AppDb db, IPartners partners, IEnumerable<ITab<PartnerId>> tabs, Frame frame, CancellationToken cancel)
    {
        if (await db.Set<Partner>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } partner)
        {
            return Results.NotFound();
        }

        var country = partner.Country is { } of ? await partners.All.SingleOrDefaultAsync(p => p.Id == of, cancel) : null;
        var below = await db.Set<Partner>().Where(p => p.Country == id).OrderBy(p => p.SortKey)
            .Select(p => new PartnerCard { Id = p.Id, NameVi = p.NameVi, NameEn = p.NameEn, Alpha3 = p.Codes.Alpha3 }).ToListAsync(cancel);
        return PartnerPage.Show(new(partner, country, below, [.. tabs.Where(t => frame.Reader.May(t.Needs))]));
    }

    /// <param name="Below">The agencies and centres of this country.</param>
    public sealed record View(Partner Partner, PartnerCard? Country, IReadOnlyList<PartnerCard> Below, IReadOnlyList<ITab<PartnerId>> Tabs);
}
