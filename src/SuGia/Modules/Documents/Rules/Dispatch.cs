using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

public enum DeliveryWay
{
    ByHand,
    Post,
    Electronic,
}

/// <summary>A paper of the house that goes out: copies, to whom and how, the copy kept, and whether it was called back.</summary>
public sealed partial class Dispatch : Record<DispatchId>
{
    public const int NameLimit = 200;
    public const int NoteLimit = 500;
    public const int SaidLimit = 1000;
    public const int MostCopies = 10_000;

    private readonly List<Delivery> deliveries = [];
    private readonly List<KeptUse> keptUses = [];

    private Dispatch() { }

    public PaperId Paper { get; private init; }

    public SeriesId Series { get; private init; }

    public DateOnly PeriodOn { get; private init; }

    public int Number { get; private init; }

    public DateOnly SignedOn { get; private init; }

    /// <summary>Who keeps the copy of the file.</summary>
    public string KeptBy { get; private init; } = "";

    public int Copies { get; private init; }

    /// <summary>Who signed, as the register prints it.</summary>
    public string Signatories { get; private init; } = "";

    /// <summary>To whom it goes, as the register prints it.</summary>
    public string To { get; private init; } = "";

    public string Note { get; private init; } = "";

    /// <summary>The day on which it first went out.</summary>
    public DateOnly? SentOn { get; private set; }

    public DateOnly? RecalledOn { get; private set; }

    public string RecallReason { get; private set; } = "";

    public DateOnly EnteredOn { get; private init; }

    public IReadOnlyList<Delivery> Deliveries => deliveries;

    public IReadOnlyList<KeptUse> KeptUses => keptUses;

    public static Result<(Dispatch Dispatch, PaperNumbered Numbered)> Enter(Paper paper, GivenNumber number, DispatchTyped typed, DateOnly today)
    {
        if (Broken.Among((!(typed.AnswerDueOn < number.On), Otherwise: DispatchProblems.AnswerBeforeSigned(number.On))) is { } broken)
        {
            return broken;
        }

        Dispatch dispatch = new()
        {
            Paper = paper.Id,
            Series = number.Series,
            PeriodOn = number.PeriodOn,
            Number = number.Number,
            SignedOn = number.On,
            KeptBy = typed.KeptBy,
            Copies = typed.Copies,
            Signatories = Said(paper.Signers.Select(s => s.FullName)),
            To = Said(paper.Addressees.Select(a => a.Name)),
            Note = typed.Note,
            AnswerDueOn = typed.AnswerDueOn,
            EnteredOn = today,
        };
        return (dispatch, new(dispatch.Id, paper.Id));
    }

    public Result<PaperDelivered> Deliver(DeliveryTyped typed, DateOnly today)
    {
        if (Broken.Among(
            (typed.On <= today, Otherwise: DispatchProblems.NotYet),
            (typed.On >= SignedOn, Otherwise: DispatchProblems.BeforeSigned(SignedOn)),
            (RecalledOn is null, Otherwise: DispatchProblems.Recalled)) is { } broken)
        {
            return broken;
        }

        deliveries.Add(new(typed, today));
        SentOn = SentOn is { } first && first <= typed.On ? first : typed.On;
        return new PaperDelivered(Id, typed.On);
    }

    /// <summary>Sent to the wrong place: it is called back, the row stays. Source: Decree 30/2020, article 18.</summary>
    public Result<PaperRecalled> Recall(DateOnly on, string reason, DateOnly today)
    {
        if (Broken.Among(
            (SentOn is not null, Otherwise: DispatchProblems.NotSent),
            (RecalledOn is null, Otherwise: DispatchProblems.Recalled),
            (on <= today, Otherwise: DispatchProblems.NotYet),
            (!(on < SentOn), Otherwise: DispatchProblems.BeforeSigned(SentOn ?? on))) is { } broken)
        {
            return broken;
        }

        (RecalledOn, RecallReason) = (on, reason);
        return new PaperRecalled(Id, on);
    }

    /// <summary>Somebody takes the kept copy.</summary>
    public Result<KeptCopyTaken> TakeKept(KeptUseTyped typed, DateOnly today)
    {
        if (Broken.Among(
            (typed.On <= today, Otherwise: DispatchProblems.NotYet),
            (typed.On >= SignedOn, Otherwise: DispatchProblems.BeforeSigned(SignedOn)),
            (keptUses.All(u => u.ReturnedOn is not null), Otherwise: DispatchProblems.CopyIsOut)) is { } broken)
        {
            return broken;
        }

        keptUses.Add(new(typed, today));
        return new KeptCopyTaken(Id, typed.On);
    }

    public Result<KeptCopyReturned> ReturnKept(Guid use, DateOnly on, DateOnly today)
    {
        if (keptUses.Find(u => u.Id == use) is not { ReturnedOn: null } taken)
        {
            return DispatchProblems.CopyIsIn;
        }

        if (Broken.Among(
            (on <= today, Otherwise: DispatchProblems.NotYet),
            (on >= taken.On, Otherwise: DispatchProblems.ReturnedBefore(taken.On))) is { } broken)
        {
            return broken;
        }

        taken.Return(on);
        return new KeptCopyReturned(Id, on);
    }

    private static string Said(IEnumerable<string> names) => Typed.Echo(string.Join("; ", names), SaidLimit);
}

/// <summary>One sending: a line of the post book where it goes by post.</summary>
public sealed class Delivery : Part
{
    private Delivery() { }

    internal Delivery(DeliveryTyped typed, DateOnly enteredOn) =>
        (To, Way, Envelopes, On, SignedBy, Note, EnteredOn) = (typed.To, typed.Way, typed.Envelopes, typed.On, typed.SignedBy, typed.Note, enteredOn);

    public string To { get; private init; } = "";

    public DeliveryWay Way { get; private init; }

    public int Envelopes { get; private init; }

    public DateOnly On { get; private init; }

    public string SignedBy { get; private init; } = "";

    public string Note { get; private init; } = "";
}

/// <summary>One use of the kept copy.</summary>
public sealed class KeptUse : Part
{
    private KeptUse() { }

    internal KeptUse(KeptUseTyped typed, DateOnly enteredOn) =>
        (On, TakenBy, PermittedBy, Note, EnteredOn) = (typed.On, typed.TakenBy, typed.PermittedBy, typed.Note, enteredOn);

    public DateOnly On { get; private init; }

    public string TakenBy { get; private init; } = "";

    public string PermittedBy { get; private init; } = "";

    public string Note { get; private init; } = "";

    public DateOnly? ReturnedOn { get; private set; }

    internal void Return(DateOnly on) => ReturnedOn = on;
}

public sealed record DispatchTyped(string KeptBy, int Copies, string Note)
{
    /// <summary>Until when an answer is awaited; null where none is.</summary>
    public DateOnly? AnswerDueOn { get; init; }
}

public sealed record DeliveryTyped(string To, DeliveryWay Way, int Envelopes, DateOnly On, string SignedBy, string Note);

public sealed record KeptUseTyped(DateOnly On, string TakenBy, string PermittedBy, string Note);

public sealed record PaperNumbered(DispatchId Dispatch, PaperId Paper);

public sealed record PaperDelivered(DispatchId Dispatch, DateOnly On);

public sealed record PaperRecalled(DispatchId Dispatch, DateOnly On);

public sealed record KeptCopyTaken(DispatchId Dispatch, DateOnly On);

public sealed record KeptCopyReturned(DispatchId Dispatch, DateOnly On);
