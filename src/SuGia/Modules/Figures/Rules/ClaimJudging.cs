using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>How a stated number stands against what the records give.</summary>
internal static class ClaimJudging
{
    /// <summary>"Hơn 30", "khoảng 30": what lies within this part of the number bears it.</summary>
    public const decimal Approximation = 0.1m;

    /// <param name="value">What the records give; null where the figure, its scope or its day is not known.</param>
    public static ClaimJudgement Of(decimal stated, bool isApproximate, ClaimMatch match, FigureValue? value) => value switch
    {
        null => new(match.Figure is null ? ClaimState.NotOurs : ClaimState.Unknown, null),
        { Value: null } => new(ClaimState.Unknown, value),
        _ => Compare(stated, isApproximate, value, InSaidUnits(value)),
    };

    /// <summary>A share is said as "25 %" and computed as 0.25.</summary>
    private static decimal InSaidUnits(FigureValue value) => value.IsRatio ? value.Value!.Value * 100 : value.Value!.Value;

    private static ClaimJudgement Compare(decimal stated, bool isApproximate, FigureValue value, decimal given)
    {
        var difference = value.IsRatio || value.Is.IsMean ? Rounded(stated, given) : given - stated;
        return Math.Abs(difference) <= (isApproximate ? stated * Approximation : 0)
            ? new(ClaimState.Proven, value)
            : new(difference < 0 ? ClaimState.Lacking : ClaimState.Exceeded, value) { Difference = Math.Abs(difference) };
    }

    /// <summary>A share or mean is held to as many decimals as it is said with.</summary>
    private static decimal Rounded(decimal stated, decimal given) => Math.Round(given, WithoutZeros(stated).Scale, MidpointRounding.AwayFromZero) - stated;

    /// <summary>A database gives 25.0000 for 25.</summary>
    private static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;
}
