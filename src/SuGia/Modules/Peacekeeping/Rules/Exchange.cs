using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum ExchangeChannel
{
    Letter,
    Email,
    Telephone,
    Meeting,
    Other,
}

public enum ExchangeDirection
{
    Received,
    Sent,
}

/// <summary>Information exchanged with the Permanent Mission, a partner or a unit: what, by which way, and whether it was answered.</summary>
public sealed class Exchange : Record<ExchangeId>
{
    public const int PartyLimit = 160;
    public const int TopicLimit = 200;
    public const int SummaryLimit = 2000;
    public const int AnswerLimit = 1000;

    private Exchange() { }

    public DateOnly On { get; private init; }

    /// <summary>The partner or unit on the other side.</summary>
    public string Party { get; private init; } = "";

    public ExchangeChannel Channel { get; private init; }

    public ExchangeDirection Direction { get; private init; }

    public string Topic { get; private init; } = "";

    /// <summary>Unclassified.</summary>
    public string Summary { get; private init; } = "";

    public PaperId? Paper { get; private init; }

    /// <summary>Null where no answer is expected.</summary>
    public DateOnly? AnswerDueOn { get; private init; }

    public DateOnly? AnsweredOn { get; private set; }

    public string Answer { get; private set; } = "";

    public PaperId? AnswerPaper { get; private set; }

    public DateOnly EnteredOn { get; private init; }

    public static Result<(Exchange Exchange, InformationExchanged Exchanged)> Enter(ExchangeTyped typed, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (typed.On <= today, Otherwise: ExchangeProblems.DayNotCome),
            (typed.AnswerDueOn is not { } due || due >= typed.On, Otherwise: ExchangeProblems.DueBefore(typed.On))) is { } broken)
        {
            return broken;
        }

        Exchange exchange = new()
        {
            On = typed.On,
            Party = typed.Party,
            Channel = typed.Channel,
            Direction = typed.Direction,
            Topic = typed.Topic,
            Summary = typed.Summary,
            AnswerDueOn = typed.AnswerDueOn,
            Paper = paper,
            EnteredOn = today,
        };
        return (exchange, new(exchange.Id, typed.On));
    }

    public Result<ExchangeAnswered> AnswerOn(DateOnly on, string answer, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (AnsweredOn is null, Otherwise: ExchangeProblems.AlreadyAnswered),
            (on <= today, Otherwise: ExchangeProblems.DayNotCome),
            (on >= On, Otherwise: ExchangeProblems.AnsweredBefore(On))) is { } broken)
        {
            return broken;
        }

        (AnsweredOn, Answer, AnswerPaper) = (on, answer, paper);
        return new ExchangeAnswered(Id, on);
    }
}

/// <summary>An exchange as a form gives it.</summary>
public sealed record ExchangeTyped(DateOnly On, string Party, ExchangeChannel Channel, ExchangeDirection Direction, string Topic, string Summary, DateOnly? AnswerDueOn);

public sealed record InformationExchanged(ExchangeId Exchange, DateOnly On);

public sealed record ExchangeAnswered(ExchangeId Exchange, DateOnly On);

public static class ExchangeProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem AlreadyAnswered { get; } = new(new("Lần trao đổi này đã được trả lời.", "This has been answered."), "On");

    public static Problem DueBefore(DateOnly on) => new(new(
        $"Hạn trả lời trước ngày trao đổi {Days.Both(on).Vi}.", $"The answer would be due before the exchange on {Days.Both(on).En}."), "AnswerDueOn");

    public static Problem AnsweredBefore(DateOnly on) => new(new(
        $"Ngày trả lời trước ngày trao đổi {Days.Both(on).Vi}.", $"Answered before the exchange on {Days.Both(on).En}."), "On");
}
