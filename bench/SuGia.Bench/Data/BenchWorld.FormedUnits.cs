using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    private const int UnitSize = 160;

    private readonly List<PersonId> registered = [];

    /// <summary>One unit for each mission, each with its members by name, at each level for some years.</summary>
    private IEnumerable<FormedUnit> FormedUnits()
    {
        for (var at = 0; at < Math.Min(sizes.Missions, registered.Count / UnitSize); at++)
        {
            var founded = Days.First.AddDays(dice.Roll(5000));
            var (unit, _) = Must(FormedUnit.Found(new($"FPU-{at:00}", new($"Đơn vị thử {at}", $"Test unit {at}", null), FormedUnitKind.FormedUnit, founded), dice.Pick(papers)));
            Fill(unit, [.. registered.Skip(at * UnitSize).Take(UnitSize)], founded);
            Ready(unit, founded);
            yield return unit;
        }
    }

    private void Fill(FormedUnit unit, IReadOnlyList<PersonId> who, DateOnly founded)
    {
        var line = Must(unit.AddLine(new("Đội thử", "Test team", UnitRole.Operations, UnitSize, 32, founded), founded)).Line;
        var joined = founded.AddDays(100);
        Must(unit.Join(line, [.. who.Select(p => new Joining(p, "", null))], joined, dice.Pick(papers), joined));
        var (presented, members) = (joined.AddDays(400), unit.Members.Select(m => m.Id).ToList());
        Must(unit.Take(MemberStep.Presented, members, presented, null, "", presented));
        Must(unit.Take(MemberStep.Passed, [.. members.Where(_ => dice.Percent(80)).Append(members[0]).Distinct()], presented, dice.Pick(papers), "", Entered(presented)));
    }

    private void Ready(FormedUnit unit, DateOnly founded)
    {
        foreach (var (at, kind) in new[] { UnitVisitKind.Aav, UnitVisitKind.Vv }.Index())
        {
            var on = founded.AddDays(300 + (at * 30));
            var visit = Must(unit.PlanVisit(kind, on, null, on)).Visit;
            Must(unit.HoldVisit(visit, on, UnitVisitOutcome.Successful, dice.Pick(papers), on));
        }

        var reached = founded.AddDays(200);
        foreach (var level in Enum.GetValues<PcrsLevel>())
        {
            Must(unit.Reach(level, reached, dice.Pick(papers), "", Entered(reached)));
            reached = reached.AddDays(600 + dice.Roll(1200));
        }
    }
}
