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

        members.AddRange(people.Select(p => new UnitMember(p.Person, line, on, paper, today)));
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

/// <summary>A member known by name, with the assessment of operational capability that certifies them.</summary>
public sealed class UnitMember : Part, IOfPerson
{
    private UnitMember() { }

    internal UnitMember(PersonId person, Guid line, DateOnly firstOn, PaperId? paper, DateOnly enteredOn) =>
        (Person, Line, FirstOn, Paper, EnteredOn) = (person, line, firstOn, paper, enteredOn);

    public PersonId Person { get; private init; }

    /// <summary>The line of the strength table that the member fills.</summary>
    public Guid Line { get; private init; }

    public DateOnly FirstOn { get; private init; }

    /// <summary>The last day in the unit; the last day there is while the member is in it.</summary>
    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;

    public PaperId? Paper { get; private init; }

    /// <summary>The day on which the member first stood before the assessors.</summary>
    public DateOnly? PresentedOn { get; private set; }

    public DateOnly? PassedOn { get; private set; }

    /// <summary>The paper that says so.</summary>
    public PaperId? PassedBy { get; private set; }

    /// <summary>The day the pass was entered; null while there is none.</summary>
    public DateOnly? PassEnteredOn { get; private set; }

    internal DateOnly LatestOn => PassedOn ?? PresentedOn ?? FirstOn;

    public bool IsMemberOn(DateOnly day) => FirstOn <= day && day <= LastOn;

    public bool IsCertifiedOn(DateOnly day) => IsMemberOn(day) && PassedOn <= day;

    internal bool MayTake(MemberStep step, DateOnly on) => step switch
    {
        MemberStep.Presented => PresentedOn is null,
        MemberStep.Passed => PassedOn is null && PresentedOn <= on,
        MemberStep.Left => LastOn == DateOnly.MaxValue && on >= LatestOn,
    };

    internal void Take(MemberStep step, DateOnly on, PaperId? paper, DateOnly enteredOn)
    {
        switch (step)
        {
            case MemberStep.Presented:
                PresentedOn = on;
                break;
            case MemberStep.Passed:
                (PassedOn, PassedBy, PassEnteredOn) = (on, paper, enteredOn);
                break;
            case MemberStep.Left:
                LastOn = on;
                break;
        }
    }
}

public sealed record MembersJoined(FormedUnitId Unit, Guid Line, DateOnly On, int People);

public sealed record MemberStepTaken(FormedUnitId Unit, MemberStep Step, DateOnly On, int People);
