using SuGia.Modules.Peacekeeping;
using static SuGia.Tests.Peacekeeping.Said;

namespace SuGia.Tests.Peacekeeping;

/// <summary>Formed units as the facts about them need them.</summary>
internal static class TheirUnits
{
    public static FormedUnitDetails Details(string firstOn) => new("VNMẪU", new("Đơn vị mẫu", "Sample unit", null), FormedUnitKind.FormedUnit, Day(firstOn));

    public static FormedUnit Founded(string firstOn) => Taken(FormedUnit.Found(Details(firstOn), Paper)).Unit;

    /// <returns>The line's id.</returns>
    public static Guid Line(this FormedUnit unit, string title, int needed, string from = "1/1/2024") =>
        Taken(unit.AddLine(new(title, $"{title} (En)", UnitRole.Operations, needed, 0, Day(from)), Today)).Line;

    public static void Visited(this FormedUnit unit, UnitVisitKind kind, string on, UnitVisitOutcome outcome = UnitVisitOutcome.Successful) =>
        Taken(unit.HoldVisit(Taken(unit.PlanVisit(kind, Day(on), null, Today)).Visit, Day(on), outcome, Paper, Today));
}
