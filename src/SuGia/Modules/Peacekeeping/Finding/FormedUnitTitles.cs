using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Names formed units and the lines of their strength tables in histories.</summary>
internal sealed class FormedUnitTitles(AppDb db) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        List<Guid> ids = [.. records];
        var units = ids.ConvertAll(FormedUnitId.From);
        var named = await db.Set<FormedUnit>().Where(u => units.Contains(u.Id)).Select(u => new { u.Id, u.Code, u.Version }).ToListAsync(cancel);
        var lines = await db.Set<FormedUnit>().SelectMany(u => u.Lines.Where(l => ids.Contains(l.Id)), (u, l) => new { l.Id, l.TitleVi, l.TitleEn, u.Code }).ToListAsync(cancel);
        return
        [
            .. named.Select(u => new RecordTitle(u.Id.Value, u.Code, UnitHead.UrlOf(u.Code), u.Version)),
            .. lines.Select(l => new RecordTitle(l.Id, new Words(l.TitleVi, l.TitleEn).ToString(), UnitHead.UrlOf(l.Code))),
        ];
    }
}
