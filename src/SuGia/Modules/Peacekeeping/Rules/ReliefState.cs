using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public enum ReliefState
{
    NoCandidate,
    ToChoose,
    Chosen,
    Decided,

    /// <summary>Both officers are in the mission.</summary>
    HandingOver,
    HandedOver,

    /// <summary>The outgoing officer has left, and nobody is there yet.</summary>
    Gap,

    /// <summary>As Gap, and so it was settled.</summary>
    LeftVacant,
}

/// <summary>What the state of a relief is worked out from.</summary>
/// <param name="OutgoingLastOn">The last day of the outgoing officer in the mission; the last day there is while the end is not known.</param>
/// <param name="IncomingFirstOn">The first day of the incoming officer in the mission, decided or actual; null while no tour is named.</param>
public sealed record ReliefFacts(DateOnly OutgoingLastOn, DateOnly? IncomingFirstOn, bool IsChosen, bool HasCandidates, bool IsLeftVacant)
{
    /// <summary>As far as it was known on the day.</summary>
    public static ReliefFacts Of(Relief relief, Tour outgoing, Tour? incoming, DateOnly day) => new(
        outgoing.Presences.Max(p => (DateOnly?)p.LastOn) ?? outgoing.DecidedLastOn ?? relief.StartedOn,
        relief.IncomingEnteredOn <= day ? incoming?.Presences.Min(p => (DateOnly?)p.FirstOn) : null,
        relief.ChosenOn <= day, relief.StandingOn(day) is not [], relief.LeftVacantOn <= day);

    public ReliefState StateOn(DateOnly day) => (HasCome: IncomingFirstOn <= day, HasLeft: OutgoingLastOn < day) switch
    {
        (true, true) => ReliefState.HandedOver,
        (true, false) => ReliefState.HandingOver,
        (false, true) => IsLeftVacant ? ReliefState.LeftVacant : ReliefState.Gap,
        (false, false) => Ahead,
    };

    /// <summary>Days up to this one on which nobody held the post; 0 unless there is a gap now.</summary>
    public int GapDaysOn(DateOnly day) => StateOn(day) is ReliefState.Gap or ReliefState.LeftVacant ? day.DayNumber - OutgoingLastOn.DayNumber : 0;

    private ReliefState Ahead => this switch
    {
        { IncomingFirstOn: not null } => ReliefState.Decided,
        { IsChosen: true } => ReliefState.Chosen,
        { IsLeftVacant: true } => ReliefState.LeftVacant,
        { HasCandidates: true } => ReliefState.ToChoose,
        _ => ReliefState.NoCandidate,
    };
}

/// <summary>How long both officers of a handover were in the mission.</summary>
public static class Overlap
{
    /// <summary>Days on which both were there; where there is none, the days between the two as a negative number. Null while either has no day.</summary>
    public static int? Between(Tour outgoing, Tour incoming)
    {
        if (outgoing.Presences is [] || incoming.Presences is [])
        {
            return null;
        }

        var common = outgoing.Presences.Sum(o => incoming.Presences.Sum(i => Common(o, i)));
        var between = outgoing.Presences.Max(p => p.LastOn).DayNumber + 1 - incoming.Presences.Min(p => p.FirstOn).DayNumber;
        return common > 0 ? common : Math.Min(0, between);
    }

    private static int Common(Presence one, Presence other) =>
        Math.Max(0, Math.Min(one.LastOn.DayNumber, other.LastOn.DayNumber) - Math.Max(one.FirstOn.DayNumber, other.FirstOn.DayNumber) + 1);
}

/// <summary>What is to be done by when before a tour ends, by which rule.</summary>
/// <param name="DoneOn">Null while it is not done.</param>
public sealed record ReliefClock(RuleRow Rule, DateOnly DueOn, DateOnly? DoneOn)
{
    /// <summary>Source: rules TOUR-REPL-START, CHK-01-HAND and CHK-01-OUT; none of them is official, so they only warn.</summary>
    public static IReadOnlyList<ReliefClock> Of(Tour outgoing, RuleBook book, DateOnly? startedOn, DateOnly? handoverOn) => outgoing.DecidedLastOn is not { } last ? [] :
    [
        .. At("TOUR-REPL-START", last, book, startedOn),
        .. At("CHK-01-HAND", last, book, handoverOn),
        .. At("CHK-01-OUT", last, book, outgoing.Homecoming?.CheckOutOn),
    ];

    /// <summary>The day that lies as long before the last day as the rule says.</summary>
    internal static DateOnly Before(DateOnly last, RuleRow rule) => rule.Unit == "months" ? last.AddMonths(-rule.Whole) : last.AddDays(-rule.Whole);

    private static IEnumerable<ReliefClock> At(string code, DateOnly last, RuleBook book, DateOnly? doneOn) =>
        book.Find(code, last) is { } rule ? [new(rule, Before(last, rule), doneOn)] : [];
}
