using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class MissionPlaces(AppDb db) : IMissionPlaces
{
    public async Task<IReadOnlyList<MissionPlace>> On(DateOnly day, CancellationToken cancel) =>
        await db.Set<Mission>().AsNoTracking()
            .Where(m => m.Posts.Any(p => p.FirstOn <= day) || m.Stations.Any())
            .OrderBy(m => m.Acronym)
            .Select(m => new MissionPlace(m.Acronym, new Words(m.NameVi, m.NameEn), m.Location, m.Longitude, m.Latitude, m.IsHeadquarters))
            .ToListAsync(cancel);
}
