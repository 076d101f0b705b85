using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>How far the answer to a paper that was sent is on a day; worked out, never typed.</summary>
public enum AnswerState
{
    NotAwaited,
    Awaited,
    Overdue,
    Answered,
    AnsweredLate,
    Recalled,
}

/// <content>The answer that is awaited to it.</content>
public sealed partial class Dispatch
{
    /// <summary>The last day on which an answer comes in time; null where none is awaited.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The paper that answers it.</summary>
    public PaperId? Answer { get; private set; }

    /// <summary>Sets the day by which an answer is awaited, or another one.</summary>
    public Result<AnswerAwaited> Await(DateOnly dueOn)
    {
        if (Broken.Among(
            (RecalledOn is null, Otherwise: DispatchProblems.Recalled),
            (AnsweredOn is null, Otherwise: DispatchProblems.Answered),
            (dueOn >= SignedOn, Otherwise: DispatchProblems.AnswerBeforeSigned(SignedOn))) is { } broken)
        {
            return broken;
        }

        AnswerDueOn = dueOn;
        return new AnswerAwaited(Id, dueOn);
    }

    /// <summary>The answer has come, whether or not one was awaited.</summary>
    public Result<DispatchAnswered> TakeAnswer(PaperId answer, DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (RecalledOn is null, Otherwise: DispatchProblems.Recalled),
            (AnsweredOn is null, Otherwise: DispatchProblems.Answered),
            (answer != Paper, Otherwise: DispatchProblems.AnswersItself),
            (SentOn is not null, Otherwise: DispatchProblems.NothingToAnswer),
            (on <= today, Otherwise: DispatchProblems.NotYet),
            (!(on < SentOn), Otherwise: DispatchProblems.AnsweredBeforeSent(SentOn ?? on))) is { } broken)
        {
            return broken;
        }

        (Answer, AnsweredOn) = (answer, on);
        return new DispatchAnswered(Id, answer, on);
    }

    public static AnswerState StateOf(DateOnly? dueOn, DateOnly? answeredOn, DateOnly? recalledOn, DateOnly asOf) => answeredOn switch
    {
        _ when recalledOn <= asOf => AnswerState.Recalled,
        { } answered when answered <= asOf => answered > dueOn ? AnswerState.AnsweredLate : AnswerState.Answered,
        _ when dueOn < asOf => AnswerState.Overdue,
        _ => dueOn is null ? AnswerState.NotAwaited : AnswerState.Awaited,
    };
}

public sealed record AnswerAwaited(DispatchId Dispatch, DateOnly DueOn);

public sealed record DispatchAnswered(DispatchId Dispatch, PaperId Answer, DateOnly On);
