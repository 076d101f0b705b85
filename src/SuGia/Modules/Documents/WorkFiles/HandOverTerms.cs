using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>The time for the hand-over as shipped: rules FILE-HANDOVER and FILE-HANDOVER-WARNING.</summary>
internal static class HandOverTerms
{
    /// <remarks>Both rows are in force since the decree; a file of before is measured by them too.</remarks>
    public static HandOverTerm Now { get; } = new(new(Row("FILE-HANDOVER").Whole), Row("FILE-HANDOVER-WARNING").Whole);

    private static RuleRow Row(string code) => RuleFiles.Book.All.Single(r => r.Code == code && r.EffectiveTo is null);
}
