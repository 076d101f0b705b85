namespace SuGia.Modules.Reading;

public enum FigureStatus
{
    Asserted,
    Proposed,
    Planned,
}

/// <summary>A count or quantity that the article claims.</summary>
/// <param name="Unit">As printed; "cuộc, lượt" is one unit.</param>
/// <param name="Counts">What is counted, as printed.</param>
/// <param name="AsOf">One day, or the days from first to last that it covers; null where no day is known.</param>
public sealed record ReadFigure(decimal Value, string Unit, string Counts, ReadDay? AsOf, FigureStatus Status, Quote Quote)
{
    public bool IsInWords { get; init; }

    /// <summary>A running total, not an addition.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>"hơn", "khoảng": the number is not exact.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>An earlier figure of the same thing.</summary>
    public ReadFigure? Restates { get; init; }

    /// <summary>The number itself, without what stands around it.</summary>
    public Quote Number { get; init; }
}
