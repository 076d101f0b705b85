using SuGia.Kernel;

namespace SuGia.Modules.Figures.Contract;

/// <summary>How a claim stands, in words.</summary>
public static class ClaimStanding
{
    /// <summary>"Thiếu 4", "Đủ minh chứng".</summary>
    public static Words Says(ClaimJudgement judgement) => ClaimWriting.Says(judgement);

    /// <summary>The class with which a page marks it.</summary>
    public static string Mark(ClaimState state) => ClaimWriting.Mark(state);
}
