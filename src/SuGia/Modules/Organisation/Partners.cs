using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

internal sealed class Partners(AppDb db) : IPartners
{
    private const int MostPicked = 8;

    public IQueryable<PartnerCard> All => Cards(db.Set<Partner>());

    public Task<IReadOnlyList<PartnerCard>> Pick(string typed, CancellationToken cancel) => Pick(db.Set<Partner>(), typed, cancel);

    /// <summary>As <see cref="Pick(string, CancellationToken)"/>, countries alone.</summary>
    internal Task<IReadOnlyList<PartnerCard>> PickCountry(string typed, CancellationToken cancel) =>
        Pick(db.Set<Partner>().Where(p => p.Kind == PartnerKind.Country), typed, cancel);

    private static async Task<IReadOnlyList<PartnerCard>> Pick(IQueryable<Partner> partners, string typed, CancellationToken cancel)
    {
        var (exact, folded) = (Folding.Exact(typed).ToUpperInvariant(), Folding.Fold(typed));
        var named = Folding.Exact(typed);
        var whole = partners.Where(p => p.Codes.Alpha3 == exact || p.Codes.Alpha2 == exact || p.Acronym == named || p.NameVi == named || p.NameEn == named);
        return await Cards(whole).Take(2).ToListAsync(cancel) is [var one]
            ? [one]
            : await Cards(partners.Where(p => p.Folded.Contains(folded)).OrderBy(p => p.SortKey).Take(MostPicked)).ToListAsync(cancel);
    }

    private static IQueryable<PartnerCard> Cards(IQueryable<Partner> partners) =>
        partners.AsNoTracking().Select(p => new PartnerCard { Id = p.Id, NameVi = p.NameVi, NameEn = p.NameEn, Alpha3 = p.Codes.Alpha3 });
}
