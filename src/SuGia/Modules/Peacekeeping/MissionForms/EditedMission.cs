using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the mission of a form.</summary>
internal sealed class EditedMissions(AppDb db)
{
    public async Task<EditedMission?> Find(string acronym, CancellationToken cancel) =>
        await db.Set<Mission>().SingleOrDefaultAsync(m => m.Acronym == acronym, cancel) is { } mission
            ? new(mission, new(mission.Acronym, mission.Name, mission.Version))
            : null;
}

internal sealed record EditedMission(Mission Mission, MissionHead Head);

/// <summary>Which mission a form is about, as it was before the form was pressed.</summary>
public sealed record MissionHead(string Acronym, Words Name, int Version)
{
    public string Url => UrlOf(Acronym);

    public static string UrlOf(string acronym) => $"/peacekeeping/missions/{Uri.EscapeDataString(acronym)}";
}
