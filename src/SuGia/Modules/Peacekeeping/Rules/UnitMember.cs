using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A member known by name, with the assessment of operational capability that certifies them.</summary>
public sealed class UnitMember : Part, IOfPerson
{
    private readonly List<MemberMove> moves = [];

    private UnitMember() { }

    internal UnitMember(PersonId person, Guid line, DateOnly firstOn, PaperId? paper, DateOnly enteredOn) =>
        (Person, Line, FirstOn, Paper, EnteredOn) = (person, line, firstOn, paper, enteredOn);

    public PersonId Person { get; private init; }

    /// <summary>The line of the strength table that the member joined.</summary>
    public Guid Line { get; private set; }

    /// <summary>Lines taken over since, by day.</summary>
    public IReadOnlyList<MemberMove> Moves => moves;

    public DateOnly FirstOn { get; private set; }

    /// <summary>The last day in the unit; the last day there is while the member is in it.</summary>
    public DateOnly LastOn { get; internal set; } = DateOnly.MaxValue;

    public PaperId? Paper { get; private set; }

    /// <summary>The day on which the member first stood before the assessors.</summary>
    public DateOnly? PresentedOn { get; private set; }

    public DateOnly? PassedOn { get; private set; }

    /// <summary>The paper that says so.</summary>
    public PaperId? PassedBy { get; private set; }

    /// <summary>The day the pass was entered; null while there is none.</summary>
    public DateOnly? PassEnteredOn { get; private set; }

    internal DateOnly LatestOn => ((DateOnly[])[PassedOn ?? PresentedOn ?? FirstOn, .. moves.Select(m => m.On)]).Max();

    /// <summary>The days in each line, one after the other.</summary>
    internal IEnumerable<MemberStay> Stays
    {
        get
        {
            MemberStay[] begun = [new(Line, FirstOn, LastOn), .. moves.OrderBy(m => m.On).Select(m => new MemberStay(m.Line, m.On, LastOn))];
            return begun.Select((stay, at) => at + 1 < begun.Length ? stay with { LastOn = begun[at + 1].FirstOn.AddDays(-1) } : stay);
        }
    }

    public Guid LineOn(DateOnly day) => moves.Where(m => m.On <= day).MaxBy(m => m.On)?.Line ?? Line;

    public bool IsMemberOn(DateOnly day) => FirstOn <= day && day <= LastOn;

    public bool IsCertifiedOn(DateOnly day) => IsMemberOn(day) && PassedOn <= day;

    internal bool MayTake(MemberStep step, DateOnly on) => step switch
    {
        MemberStep.Presented => PresentedOn is null,
        MemberStep.Passed => PassedOn is null && PresentedOn <= on,
        MemberStep.Left => LastOn == DateOnly.MaxValue && on >= LatestOn,
    };

    internal bool Has(MemberStep step) => step switch
    {
        MemberStep.Presented => PresentedOn is not null,
        MemberStep.Passed => PassedOn is not null,
        MemberStep.Left => LastOn < DateOnly.MaxValue,
    };

    internal DateOnly? DayOf(MemberStep step) => step switch
    {
        MemberStep.Presented => PresentedOn,
        MemberStep.Passed => PassedOn,
        MemberStep.Left => LastOn == DateOnly.MaxValue ? null : LastOn,
    };

    /// <summary>The first day, after joining, of which anything is recorded.</summary>
    internal DateOnly EarliestOn => ((DateOnly[])[PresentedOn ?? LastOn, .. moves.Select(m => m.On), LastOn]).Min();

    /// <summary>True where the days of all steps, with this one changed, do not go backwards.</summary>
    internal bool IsInOrderWith(MemberStep step, DateOnly on)
    {
        var (presented, passed, left) = (step is MemberStep.Presented ? on : PresentedOn, step is MemberStep.Passed ? on : PassedOn, step is MemberStep.Left ? on : LastOn);
        List<DateOnly> days = [FirstOn, .. ((DateOnly?[])[presented, passed]).OfType<DateOnly>(), left];
        return days.Zip(days.Skip(1)).All(pair => pair.First <= pair.Second) && moves.TrueForAll(m => m.On <= left);
    }

    /// <remarks>The day on which a pass was entered stays.</remarks>
    internal void Correct(MemberStep step, DateOnly on, PaperId? paper) => Take(step, on, paper, PassEnteredOn ?? EnteredOn);

    /// <param name="last">The last day of whoever has not left.</param>
    internal void TakeBack(MemberStep step, DateOnly last)
    {
        switch (step)
        {
            case MemberStep.Presented:
                PresentedOn = null;
                break;
            case MemberStep.Passed:
                (PassedOn, PassedBy, PassEnteredOn) = (null, null, null);
                break;
            case MemberStep.Left:
                LastOn = last;
                break;
        }
    }

    internal void Set(Guid line, DateOnly firstOn, PaperId? paper) => (Line, FirstOn, Paper) = (line, firstOn, paper);

    internal void Move(MemberMove move) => moves.Add(move);

    internal void TakeBack(MemberMove move) => moves.Remove(move);

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
