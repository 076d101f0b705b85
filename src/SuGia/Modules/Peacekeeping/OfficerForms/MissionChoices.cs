using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The missions that a form offers, by acronym.</summary>
internal sealed class MissionChoices(AppDb db)
{
    public async Task<IReadOnlyList<Option>> All(CancellationToken cancel) =>
        [.. (await db.Set<Mission>().AsNoTracking().OrderBy(m => m.Acronym).Select(m => new { m.Id, m.Acronym, m.Location }).ToListAsync(cancel))
            .Select(m => new Option(m.Id.Value.ToString(), $"{m.Acronym}, {m.Location}"))];

    /// <summary>Where the address is to name the mission.</summary>
    public async Task<IReadOnlyList<Option>> Acronyms(CancellationToken cancel) =>
        [.. (await db.Set<Mission>().AsNoTracking().OrderBy(m => m.Acronym).Select(m => m.Acronym).ToListAsync(cancel)).Select(a => new Option(a, a))];
}
