using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    public static readonly IReadOnlyList<string> OfDossiers = [Scope.MissionKey];

    /// <summary>Dossiers that are opened and not decided on the day.</summary>
    public IQueryable<Dossier> DossiersOpenOn(DateOnly day, Scope scope) =>
        InMission(db.Set<Dossier>().AsNoTracking().Where(d => d.OpenedOn <= day && (d.DecidedOn == null || d.DecidedOn > day)), scope);
}
