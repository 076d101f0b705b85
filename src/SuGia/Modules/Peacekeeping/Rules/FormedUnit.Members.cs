using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What comes after joining, in this order; leaving may come at any time.</summary>
public enum MemberStep
{
    Presented,
    Passed,
    Left,
}

public sealed partial class FormedUnit
{
    private readonly List<UnitMember> members = [];

    /// <summary>Everyone known by name who is or was in the unit.</summary>
    public IReadOnlyList<UnitMember> Members => members;

    public IReadOnlyList<UnitMember> MembersOn(DateOnly day) => [.. members.Where(m => m.IsMemberOn(day))];

    /// <summary>Takes people into a line of the strength table: all of them, or none.</summary>
    public Result<MembersJoined> Join(Guid line, IReadOnlyList<Joining> people, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (StandsOn(on), Otherwise: FormedUnitProblems.NotStanding(FirstOn, LastOn)),
            (LinesOn(on).Any(l => l.Id == line), Otherwise: FormedUnitProblems.ChooseLine(on)),
            (people is not [], Otherwise: FormedUnitProblems.NobodyNamed)) is { } broken)
        {
            return broken;
        }

        List<Problem> refused = [.. people.Index().SelectMany(p => Refused(p.Item, on, isNamedBefore: people.Take(p.Index).Any(o => o.Person == p.Item.Person)))];
        if (refused is not [])
        {
            return new Broken(refused);
        }

        members.AddRange(people.Select(p => new UnitMember(p.Person, line, on, paper, today) { LastOn = Beyond }));
        return new MembersJoined(Id, line, on, people.Count);
    }

    /// <summary>Takes members one step further: presented to the assessors, passed, left. All of them, or none.</summary>
    public Result<MemberStepTaken> Take(MemberStep step, IReadOnlyList<Guid> who, DateOnly on, PaperId? paper, string reason, DateOnly today)
    {
        var taken = members.FindAll(m => who.Contains(m.Id));
        if (Broken.Among(
            (on <= today, Otherwise: FormedUnitProblems.DayNotCome),
            (taken.Count > 0 && taken.Count == who.Distinct().Count(), Otherwise: FormedUnitProblems.TickMembers),
            (taken.All(m => m.IsMemberOn(on)), Otherwise: FormedUnitProblems.NotMemberOn(on)),
            (taken.All(m => m.MayTake(step, on)), Otherwise: FormedUnitProblems.OutOfOrder(step)),
            (step != MemberStep.Passed || paper is not null, Otherwise: FormedUnitProblems.PassNeedsPaper),
            (step != MemberStep.Left || reason is not "", Otherwise: FormedUnitProblems.LeavingNeedsReason)) is { } broken)
        {
            return broken;
        }

        taken.ForEach(m => m.Take(step, on, paper, today));
        return new MemberStepTaken(Id, step, on, taken.Count);
    }

    private IEnumerable<Problem> Refused(Joining person, DateOnly on, bool isNamedBefore) => person switch
    {
        _ when isNamedBefore => [FormedUnitProblems.NamedTwice(person.Called)],
        _ when members.Any(m => m.Person == person.Person && m.LastOn >= on) => [FormedUnitProblems.AlreadyMember(person.Called)],
        { Elsewhere: { } unit } => [FormedUnitProblems.MemberElsewhere(person.Called, unit)],
        _ => [],
    };
}

/// <param name="Called">Name and code, for what is said of them.</param>
/// <param name="Elsewhere">The code of another unit of which the person is a member on that day or later, or null.</param>
public sealed record Joining(PersonId Person, string Called, string? Elsewhere);

public sealed record MembersJoined(FormedUnitId Unit, Guid Line, DateOnly On, int People);

public sealed record MemberStepTaken(FormedUnitId Unit, MemberStep Step, DateOnly On, int People);
