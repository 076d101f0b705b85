using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>The times for the hand-over as shipped: rules FILE-HANDOVER, FILE-HANDOVER-CONSTRUCTION and FILE-HANDOVER-WARNING.</summary>
/// <remarks>The rows are in force since the decree; a file of before is measured by them too.</remarks>
internal static class HandOverTerms
{
    public static HandOverTerm OfWork { get; } = new(new(Row("FILE-HANDOVER").Whole), Row("FILE-HANDOVER-WARNING").Whole);

    public static HandOverTerm OfConstruction { get; } = new(new(Row("FILE-HANDOVER-CONSTRUCTION").Whole), Row("FILE-HANDOVER-WARNING").Whole);

    public static HandOverTerm Of(WorkFileKind kind) => kind switch
    {
        WorkFileKind.Work => OfWork,
        WorkFileKind.Construction => OfConstruction,
    };

    private static RuleRow Row(string code) => RuleFiles.Book.All.Single(r => r.Code == code && r.EffectiveTo is null);
}
