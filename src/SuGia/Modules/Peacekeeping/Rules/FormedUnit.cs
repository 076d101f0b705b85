using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum FormedUnitKind
{
    FormedUnit,
    SpecializedTeam,
}

/// <summary>A formed police unit or a specialised team: what it should be, what it is, how ready it is, where it stands as a whole.</summary>
/// <remarks>Strength is declared: the latest report on or before a day is the one truth of it. Members are those already known by
/// name, and need not be as many.</remarks>
public sealed partial class FormedUnit : Record<FormedUnitId>
{
    public const int CodeLimit = 30;
    public const int NameLimit = 200;

    private FormedUnit() { }

    /// <summary>Unique, as printed: VNFPU1.</summary>
    public string Code { get; private init; } = "";

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public FormedUnitKind Kind { get; private set; }

    public DateOnly FirstOn { get; private set; }

    public DateOnly? LastOn { get; private set; }

    /// <summary>The paper that founded the unit, and the one that ended it.</summary>
    public PaperId Paper { get; private init; }

    public PaperId? EndedBy { get; private set; }

    /// <summary>The unit that this one is trained to relieve.</summary>
    public FormedUnitId? Follows { get; private set; }

    public Words Name => new(NameVi, NameEn);

    public static Result<(FormedUnit Unit, FormedUnitFounded Founded)> Found(FormedUnitDetails details, PaperId? paper)
    {
        if (paper is not { } founding)
        {
            return FormedUnitProblems.FoundingNeedsPaper;
        }

        FormedUnit unit = new() { Code = details.Code, Kind = details.Kind, FirstOn = details.FirstOn, Paper = founding };
        unit.Take(details.Names);
        return (unit, new FormedUnitFounded(unit.Id, unit.Code, unit.FirstOn));
    }

    /// <summary>Puts right what was recorded when the unit was founded; its code stays, for papers and files name it.</summary>
    public Result<FormedUnitCorrected> Correct(FormedUnitNames names, FormedUnitKind kind, DateOnly firstOn)
    {
        var earliest = RecordedOn(m => m.FirstOn).Where(d => d >= FirstOn).DefaultIfEmpty(DateOnly.MaxValue).Min();
        if (Broken.Among(
            (names.Follows != Id, Otherwise: FormedUnitProblems.FollowsItself),
            (firstOn <= earliest && firstOn <= (LastOn ?? firstOn), Otherwise: FormedUnitProblems.BeginsAfter(LastOn < earliest ? LastOn.Value : earliest))) is { } broken)
        {
            return broken;
        }

        Take(names);
        (Kind, FirstOn) = (kind, firstOn);
        return new FormedUnitCorrected(Id);
    }

    /// <summary>The last day of whatever has no end of its own.</summary>
    private DateOnly Beyond => LastOn ?? DateOnly.MaxValue;

    public bool StandsOn(DateOnly day) => FirstOn <= day && (LastOn is null || day <= LastOn);

    /// <summary>Ends the unit with all that runs in it: its level, its lines, its members.</summary>
    public Result<FormedUnitEnded> End(DateOnly lastOn, PaperId? paper)
    {
        if (Broken.Among(
            (LastOn is null, Otherwise: FormedUnitProblems.EndedAlready),
            (lastOn >= LatestOn, Otherwise: FormedUnitProblems.EndsBefore(LatestOn)),
            (!IsAwayOn(lastOn), Otherwise: FormedUnitProblems.EndsAway),
            (paper is not null, Otherwise: FormedUnitProblems.EndNeedsPaper)) is { } broken)
        {
            return broken;
        }

        (LastOn, EndedBy) = (lastOn, paper);
        levels.ForEach(l => l.LastOn = Earlier(l.LastOn, lastOn));
        lines.ForEach(l => l.LastOn = Earlier(l.LastOn, lastOn));
        members.ForEach(m => m.LastOn = Earlier(m.LastOn, lastOn));
        return new FormedUnitEnded(Id, lastOn);
    }

    /// <summary>The latest day of which anything is recorded.</summary>
    private DateOnly LatestOn => RecordedOn(m => m.LatestOn).Append(FirstOn).Max();

    /// <summary>The days of all that is recorded of the unit.</summary>
    private IReadOnlyList<DateOnly> RecordedOn(Func<UnitMember, DateOnly> member) =>
    [
        .. levels.Select(l => l.FirstOn), .. lines.Select(l => l.FirstOn), .. members.Select(member),
        .. reports.Select(r => r.On), .. equipment.Select(e => e.On), .. renewals.Select(r => r.On), .. rotations.Select(r => r.On),
        .. visits.Select(v => v.HeldOn).OfType<DateOnly>(),
    ];

    private void Take(FormedUnitNames names)
    {
        (NameVi, NameEn, Follows) = (names.Vi, names.En, names.Follows);
        Folded = Folding.Fold($"{Code} {NameVi} {NameEn}");
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}

public sealed record FormedUnitNames(string Vi, string En, FormedUnitId? Follows);

public sealed record FormedUnitDetails(string Code, FormedUnitNames Names, FormedUnitKind Kind, DateOnly FirstOn);

public sealed record FormedUnitFounded(FormedUnitId Unit, string Code, DateOnly FirstOn);

public sealed record FormedUnitCorrected(FormedUnitId Unit);

public sealed record FormedUnitEnded(FormedUnitId Unit, DateOnly LastOn);
