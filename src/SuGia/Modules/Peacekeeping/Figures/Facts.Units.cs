using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed partial class Facts
{
    public static readonly IReadOnlyList<string> OfMembers = [Scope.SexKey, Scope.UnitKey, Scope.FormedKey];

    /// <summary>Levels that units hold on the day.</summary>
    public IQueryable<LevelHeld> LevelsOn(DateOnly day) =>
        db.Set<LevelHeld>().AsNoTracking().Where(l => l.FirstOn <= day && l.LastOn >= day);

    /// <summary>Those who are members of a unit by name on the day.</summary>
    public IQueryable<UnitMember> MembersOn(DateOnly day, Scope scope)
    {
        var members = Rows<UnitMember>(day, scope).Where(m => m.FirstOn <= day && m.LastOn >= day);
        return scope.Formed is { } code
            ? members.Where(m => EF.Property<FormedUnitId>(m, "Unit") == db.Set<FormedUnit>().Where(u => u.Code == code).Select(u => u.Id).FirstOrDefault())
            : members;
    }
}
