using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

public enum NumberState
{
    Given,
    Reserved,
    Cancelled,
}

/// <summary>One number of a series: no number is ever taken twice, and none is missing.</summary>
public sealed class GivenNumber : Record<GivenNumberId>
{
    public const int ReasonLimit = 300;

    private GivenNumber() { }

    public SeriesId Series { get; private init; }

    /// <summary>The first day of the year or term in which it runs.</summary>
    public DateOnly PeriodOn { get; private init; }

    public int Number { get; private init; }

    /// <summary>As printed: 15/KH-VPTT.</summary>
    public string Text { get; private set; } = "";

    public NumberState State { get; private set; }

    public PaperId? Paper { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Why it is reserved or cancelled; empty for a number simply given.</summary>
    public string Reason { get; private set; } = "";

    public DateOnly EnteredOn { get; private init; }

    internal static GivenNumber Of(Series series, string text, NumberState state, DateOnly on, string reason, DateOnly today) => new()
    {
        Series = series.Id,
        PeriodOn = series.PeriodOn,
        Number = series.Last,
        Text = text,
        State = state,
        On = on,
        Reason = reason,
        EnteredOn = today,
    };

    /// <summary>Names the paper of a number that is given in the same press.</summary>
    public void For(PaperId paper) => Paper = paper;

    /// <summary>The same for a copy of the paper, whose kind stands in the number.</summary>
    internal void ForCopyOf(PaperId paper, string text) => (Paper, Text) = (paper, text);

    /// <summary>Takes a reserved number for a paper of the day.</summary>
    public Result<NumberUsed> Use(DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (State == NumberState.Reserved, Otherwise: SeriesProblems.NotReserved(Text)),
            (on >= On, Otherwise: SeriesProblems.BeforeReserved(On)),
            (on <= today, Otherwise: SeriesProblems.NotYet)) is { } broken)
        {
            return broken;
        }

        (State, On) = (NumberState.Given, on);
        return new NumberUsed(Id, Series);
    }

    /// <summary>The number stays in the register, with its reason; it is never given again.</summary>
    public Result<NumberCancelled> Cancel(string reason)
    {
        if (Broken.Among((State != NumberState.Cancelled, Otherwise: SeriesProblems.AlreadyCancelled(Text))) is { } broken)
        {
            return broken;
        }

        (State, Reason) = (NumberState.Cancelled, reason);
        return new NumberCancelled(Id);
    }
}

public sealed record NumberGiven(GivenNumberId Number, SeriesId Series, int Given);

public sealed record NumberReserved(GivenNumberId Number, SeriesId Series);

public sealed record NumberUsed(GivenNumberId Number, SeriesId Series);

public sealed record NumberCancelled(GivenNumberId Number);
