using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Whose word stands on the slip of settlement. Source: Decree 30/2020, annex IV, form VII.</summary>
public enum InstructionLevel
{
    LeaderOfBody,
    LeaderOfUnit,
    Solver,
}

/// <summary>How far an arrival is on a day; worked out, never typed.</summary>
public enum ArrivalState
{
    NotPassed,
    Open,
    Overdue,
    Settled,
    SettledLate,
    Recalled,
}

/// <summary>A paper that came in: when, for whom, until when it is to be settled, and how it was.</summary>
public sealed partial class Arrival : Record<ArrivalId>
{
    public const int NameLimit = 200;
    public const int NoteLimit = 500;

    private readonly List<Instruction> instructions = [];

    private Arrival() { }

    public PaperId Paper { get; private init; }

    public SeriesId Series { get; private init; }

    public DateOnly PeriodOn { get; private init; }

    public int Number { get; private init; }

    public DateOnly ArrivedOn { get; private init; }

    /// <summary>As on the stamp, 08:30; empty where the hour does not matter.</summary>
    public string ArrivedAt { get; private init; } = "";

    /// <summary>The unit or person that it is for.</summary>
    public string For { get; private set; } = "";

    public DateOnly? PassedOn { get; private set; }

    public string ReceivedBy { get; private set; } = "";

    /// <summary>The last day on which it is settled in time; null where none is set.</summary>
    public DateOnly? DueOn { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public PaperId? Answer { get; private set; }

    public string Outcome { get; private set; } = "";

    public string Note { get; private init; } = "";

    public DateOnly EnteredOn { get; private init; }

    public IReadOnlyList<Instruction> Instructions => instructions;

    public static Result<(Arrival Arrival, PaperArrived Arrived)> Enter(PaperId paper, GivenNumber number, ArrivalTyped typed, DateOnly today)
    {
        if (Broken.Among(
            (typed.ArrivedOn <= today, Otherwise: ArrivalProblems.NotYet("ArrivedOn")),
            (!(typed.DueOn < typed.ArrivedOn), Otherwise: ArrivalProblems.DueBeforeArrival)) is { } broken)
        {
            return broken;
        }

        Arrival arrival = new()
        {
            Paper = paper,
            Series = number.Series,
            PeriodOn = number.PeriodOn,
            Number = number.Number,
            ArrivedOn = typed.ArrivedOn,
            ArrivedAt = typed.ArrivedAt,
            For = typed.For,
            DueOn = typed.DueOn,
            Note = typed.Note,
            MessageId = typed.MessageId,
            Sender = typed.Sender,
            EnteredOn = today,
        };
        return (arrival, new(arrival.Id, paper));
    }

    /// <summary>Handed on to whom it is for.</summary>
    public Result<ArrivalPassed> Pass(string to, DateOnly on, string receivedBy, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: ArrivalProblems.NotYet("On")),
            (on >= ArrivedOn, Otherwise: ArrivalProblems.BeforeArrival(ArrivedOn)),
            (RecalledOn is null, Otherwise: ArrivalProblems.Recalled),
            (SettledOn is null, Otherwise: ArrivalProblems.AlreadySettled)) is { } broken)
        {
            return broken;
        }

        (For, PassedOn, ReceivedBy) = (to, on, receivedBy);
        return new ArrivalPassed(Id, on);
    }

    /// <summary>A word on the slip of settlement; the latest deadline said is the one that holds.</summary>
    public Result<ArrivalInstructed> Instruct(InstructionTyped typed, DateOnly today)
    {
        if (Broken.Among(
            (typed.On <= today, Otherwise: ArrivalProblems.NotYet("On")),
            (typed.On >= ArrivedOn, Otherwise: ArrivalProblems.BeforeArrival(ArrivedOn)),
            (!(typed.DueOn < typed.On), Otherwise: ArrivalProblems.DueBeforeWord),
            (RecalledOn is null, Otherwise: ArrivalProblems.Recalled),
            (SettledOn is null, Otherwise: ArrivalProblems.AlreadySettled)) is { } broken)
        {
            return broken;
        }

        instructions.Add(new(typed, today));
        DueOn = typed.DueOn ?? DueOn;
        return new ArrivalInstructed(Id, typed.Level);
    }

    public Result<ArrivalSettled> Settle(DateOnly on, PaperId? answer, string outcome, DateOnly today)
    {
        if (Broken.Among(
            (RecalledOn is null, Otherwise: ArrivalProblems.Recalled),
            (SettledOn is null, Otherwise: ArrivalProblems.AlreadySettled),
            (on <= today, Otherwise: ArrivalProblems.NotYet("On")),
            (on >= ArrivedOn, Otherwise: ArrivalProblems.BeforeArrival(ArrivedOn)),
            (answer is not null || outcome is not "", Otherwise: ArrivalProblems.SayHow)) is { } broken)
        {
            return broken;
        }

        (SettledOn, Answer, Outcome) = (on, answer, outcome);
        return new ArrivalSettled(Id, on);
    }

    public static ArrivalState StateOf(DateOnly? passedOn, DateOnly? dueOn, DateOnly? settledOn, DateOnly? recalledOn, DateOnly asOf) => settledOn switch
    {
        _ when recalledOn <= asOf => ArrivalState.Recalled,
        { } settled when settled <= asOf => settled > dueOn ? ArrivalState.SettledLate : ArrivalState.Settled,
        _ when dueOn < asOf => ArrivalState.Overdue,
        _ => passedOn is { } passed && passed <= asOf ? ArrivalState.Open : ArrivalState.NotPassed,
    };

    /// <summary>The day by which it had to be handed on: the day it came or the working day after. Source: Decree 30/2020, article 22.</summary>
    public static DateOnly PassedBy(DateOnly arrivedOn, WorkingDays days) => days.Next(arrivedOn);
}

/// <summary>A word on the slip of settlement.</summary>
public sealed class Instruction : Part
{
    public const int TextLimit = 1000;

    private Instruction() { }

    internal Instruction(InstructionTyped typed, DateOnly enteredOn) =>
        (Level, By, Lead, With, Says, DueOn, On, EnteredOn) = (typed.Level, typed.By, typed.Lead, typed.With, typed.Says, typed.DueOn, typed.On, enteredOn);

    public InstructionLevel Level { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>Who settles it.</summary>
    public string Lead { get; private init; } = "";

    /// <summary>Who works with them.</summary>
    public string With { get; private init; } = "";

    public string Says { get; private init; } = "";

    public DateOnly? DueOn { get; private init; }

    public DateOnly On { get; private init; }
}

public sealed record ArrivalTyped(DateOnly ArrivedOn, string ArrivedAt, string For, DateOnly? DueOn, string Note)
{
    public string MessageId { get; init; } = "";

    public string Sender { get; init; } = "";
}

public sealed record InstructionTyped(InstructionLevel Level, string By, string Lead, string With, string Says, DateOnly? DueOn, DateOnly On);

public sealed record PaperArrived(ArrivalId Arrival, PaperId Paper);

public sealed record ArrivalPassed(ArrivalId Arrival, DateOnly On);

public sealed record ArrivalInstructed(ArrivalId Arrival, InstructionLevel Level);

public sealed record ArrivalSettled(ArrivalId Arrival, DateOnly On);
