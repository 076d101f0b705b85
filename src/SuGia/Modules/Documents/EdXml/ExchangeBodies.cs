using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Finds bodies that exchange electronic papers by their printed names.</summary>
internal sealed class ExchangeBodies(AppDb db)
{
    /// <summary>By folded name.</summary>
    public async Task<IReadOnlyDictionary<string, ExchangeBody>> Named(IEnumerable<string> names, CancellationToken cancel)
    {
        var folded = names.Select(Folding.Fold).Distinct().ToList();
        return await db.Set<ExchangeBody>().AsNoTracking().Where(b => folded.Contains(b.Folded)).ToDictionaryAsync(b => b.Folded, cancel);
    }

    /// <summary>The body whose numbers the series gives, or null where it has no identifier.</summary>
    public async Task<ExchangeBody?> Of(SeriesId series, CancellationToken cancel) => (await Named([await NameOf(series, cancel)], cancel)).Values.SingleOrDefault();

    public Task<string> NameOf(SeriesId series, CancellationToken cancel) => db.Set<Series>().Where(s => s.Id == series).Select(s => s.Body).SingleAsync(cancel);

    public static EdXmlOrgan Organ(ExchangeBody body) => new(body.OrganId, body.Name) { InCharge = body.InCharge, Address = body.Address, Email = body.Email, Telephone = body.Telephone };
}
