using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <content>What an electronic message says of it.</content>
public sealed partial class Arrival
{
    public const int MessageIdLimit = 120;

    /// <summary>The identifier of the message that brought it: sender, day, number; empty where it came otherwise.</summary>
    public string MessageId { get; private init; } = "";

    /// <summary>The identifier of the body that sent the message.</summary>
    public string Sender { get; private init; } = "";

    /// <summary>The day on which the sender called it back.</summary>
    public DateOnly? RecalledOn { get; private set; }

    public string RecallReason { get; private set; } = "";

    /// <summary>The sender calls it back; the row stays. Source: Decree 30/2020, article 18.</summary>
    public Result<ArrivalRecalled> Recall(DateOnly on, string reason, DateOnly today)
    {
        if (Broken.Among(
            (RecalledOn is null, Otherwise: ArrivalProblems.Recalled),
            (on <= today, Otherwise: ArrivalProblems.NotYet("ArrivedOn")),
            (on >= ArrivedOn, Otherwise: ArrivalProblems.BeforeArrival(ArrivedOn) with { Field = "ArrivedOn" })) is { } broken)
        {
            return broken;
        }

        (RecalledOn, RecallReason) = (on, reason);
        return new ArrivalRecalled(Id, on);
    }
}

public sealed record ArrivalRecalled(ArrivalId Arrival, DateOnly On);
