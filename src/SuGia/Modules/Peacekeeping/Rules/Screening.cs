using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One movement to a mission: the days at which each rule is asked.</summary>
/// <param name="Language">Of the mission; a clearance counts only in it.</param>
/// <param name="IsArmed">Null where it is not known.</param>
public sealed record Movement(DateOnly NominatedOn, DateOnly LeavesOn, DateOnly EndsOn, string Language, bool? IsArmed);

public enum Verdict
{
    Pass,

    /// <summary>Not met, and a paper lets the officer off: what failed is still told.</summary>
    Waived,

    /// <summary>Not met, by a rule that only warns: advice, or a source that is not official.</summary>
    Warn,

    /// <summary>The data to judge by is missing. It is never a pass.</summary>
    Unknown,

    Fail,
}

/// <summary>What one rule says of one officer for one movement.</summary>
/// <param name="On">The day at which it was asked.</param>
/// <param name="Says">The value that was judged, in words.</param>
/// <param name="Group">Who may read the value; others read the verdict alone.</param>
/// <param name="IsAdvice">True of a recommendation or a look ahead: it never stands in the way.</param>
public sealed record Finding(RuleRow Rule, Verdict Verdict, DateOnly On, Words Says, FieldGroup Group, bool IsAdvice)
{
    /// <summary>What lets the officer off a condition that is not met, or null.</summary>
    public Waiver? Waiver { get; init; }
}

/// <summary>Judges an officer for a movement by every rule in force. Both the UN's limits and the national ones apply, each named.</summary>
/// <remarks>A rule not met fails only where an official source states it; else it warns. A rule that is not in force is not asked.</remarks>
public sealed partial class Screening(ServiceCard person, OfficerFile file, Movement movement, RuleBook book)
{
    /// <summary>In the order in which an office asks them.</summary>
    public IReadOnlyList<Finding> Findings => [.. ((Finding?[])[.. OfThePerson, .. OfSkills, .. OfClearance, .. OfPapers, .. OfConduct]).OfType<Finding>()];

    /// <summary>The worst of the verdicts; unknown weighs more than a warning.</summary>
    public Verdict Whole => Findings.Select(f => f.Verdict).DefaultIfEmpty(Verdict.Unknown).Max();

    private Finding?[] OfThePerson =>
    [
        Aged("ELIG-AGE-MIN", movement.NominatedOn, (age, limit) => age >= limit),
        Aged("ELIG-AGE-MAX", movement.EndsOn, (age, limit) => age < limit),
        Aged("ELIG-AGE-PREF", movement.LeavesOn, (age, limit) => age < limit, isAdvice: true),
        Aged("ELIG-AGE-VN-MIN", movement.NominatedOn, (age, limit) => age >= limit),
        Aged("ELIG-AGE-VN", movement.LeavesOn, (age, limit) => age < limit),
        Served("ELIG-SVC", movement.NominatedOn),
        person.LeftOn is null ? null : Retired("ELIG-RETIRED", movement.NominatedOn),
    ];

    private Finding? Aged(string code, DateOnly on, Func<int, int, bool> holds, bool isAdvice = false) =>
        Judge(code, on, rule => AgesOn(on) switch
        {
            null => (null, ScreeningWords.Missing),
            var (least, most) when holds(least, rule.Whole) == holds(most, rule.Whole) => (holds(least, rule.Whole), ScreeningWords.Age(least, most)),
            var (least, most) => (null, ScreeningWords.Age(least, most)),
        }, isAdvice: isAdvice);

    /// <summary>Years completed; two numbers where only the year of birth is known.</summary>
    private (int Least, int Most)? AgesOn(DateOnly day) => (person.BornOn, person.BirthYear) switch
    {
        ({ } born, _) => (YearsBetween(born, day), YearsBetween(born, day)),
        (null, { } year) => (day.Year - year - 1, day.Year - year),
        _ => null,
    };

    /// <remarks>Training is not recorded apart: whoever is less than the years with it is surely less without.</remarks>
    private Finding? Served(string code, DateOnly on) => Judge(code, on, rule => person.JoinedOn is { } joined
        ? (YearsBetween(joined.Latest, on) >= rule.Whole, ScreeningWords.Years(YearsBetween(joined.Latest, on)))
        : (null, ScreeningWords.Missing), FieldGroup.Service);

    private Finding? Retired(string code, DateOnly on) =>
        Judge(code, on, rule => (person.LeftOn!.Value.AddYears(rule.Whole) >= on, ScreeningWords.Left(person.LeftOn.Value)), FieldGroup.Service);

    private Finding? Judge(string code, DateOnly on, Func<RuleRow, (bool? Holds, Words Says)> ask, FieldGroup group = FieldGroup.Public, bool isAdvice = false)
    {
        if (book.Find(code, on) is not { } rule)
        {
            return null;
        }

        var (holds, says) = ask(rule);
        var waiver = holds == false && !isAdvice ? file.WaiverOf(code, movement.LeavesOn) : null;
        return new(rule, waiver is null ? VerdictOf(rule, holds, isAdvice) : Verdict.Waived, on, says, group, isAdvice) { Waiver = waiver };
    }

    private static Verdict VerdictOf(RuleRow rule, bool? holds, bool isAdvice) => holds switch
    {
        true => Verdict.Pass,
        null => Verdict.Unknown,
        false => rule.MayBlock && !isAdvice ? Verdict.Fail : Verdict.Warn,
    };

    private static int YearsBetween(DateOnly from, DateOnly to) => to.Year - from.Year - (from.AddYears(to.Year - from.Year) > to ? 1 : 0);
}
