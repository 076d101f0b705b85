using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Another paper that has the number of a registry already, as its own number or as its other one.</summary>
internal static class OtherNumberTwins
{
    public static async Task<PaperId?> Find(AppDb db, PaperId self, string key, string registry, CancellationToken cancel)
    {
        var own = db.Set<Paper>().IgnoreAutoIncludes().Where(p => p.Key == key && p.Id != self).Select(p => new { p.Id, p.Body });
        var other = db.Set<OtherNumber>().Where(n => n.Key == key && EF.Property<PaperId>(n, "Paper") != self).Select(n => new { Id = EF.Property<PaperId>(n, "Paper"), Body = n.Registry });
        var same = await own.Concat(other).ToListAsync(cancel);
        return same.Find(n => Folding.Fold(n.Body) == Folding.Fold(registry))?.Id;
    }
}
