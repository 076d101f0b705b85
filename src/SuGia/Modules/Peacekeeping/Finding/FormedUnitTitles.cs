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
        var found = await db.Set<FormedUnit>().AsSingleQuery()
            .Where(u => units.Contains(u.Id) || u.Lines.Any(l => ids.Contains(l.Id)))
            .Select(u => new { u.Id, u.Code, u.Version, Lines = u.Lines.Where(l => ids.Contains(l.Id)).Select(l => new { l.Id, l.TitleVi, l.TitleEn }).ToList() })
            .ToListAsync(cancel);
        return
        [
            .. found.Where(u => units.Contains(u.Id)).Select(u => new RecordTitle(u.Id.Value, u.Code, UnitHead.UrlOf(u.Code), u.Version)),
            .. found.SelectMany(u => u.Lines, (u, l) => new RecordTitle(l.Id, new Words(l.TitleVi, l.TitleEn).ToString(), UnitHead.UrlOf(u.Code))),
        ];
    }
}
