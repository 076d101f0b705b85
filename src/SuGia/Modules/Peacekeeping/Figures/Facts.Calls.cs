using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    public static readonly IReadOnlyList<string> OfCalls = [Scope.MissionKey];

    /// <summary>Calls opened by the day whose list had not gone to the UN then.</summary>
    public IQueryable<Call> CallsOpenOn(DateOnly day, Scope scope)
    {
        var open = db.Set<Call>().AsNoTracking().Where(c => c.OpenedOn <= day && (c.SentOn == null || c.SentOn > day));
        return scope.Mission is { } acronym
            ? open.Where(c => c.Mission == Missions.Where(m => m.Acronym == acronym).Select(m => m.Id).FirstOrDefault())
            : open;
    }
}
