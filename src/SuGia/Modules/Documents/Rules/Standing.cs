using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Whether a paper holds on a day.</summary>
public enum PaperState
{
    NotYet,
    InForce,
    Amended,
    Lapsed,
    Replaced,
    Repealed,
}

/// <param name="Kind">Amends, Replaces or Repeals.</param>
/// <param name="On">The day on which the other paper comes into force; null where it has no day.</param>
public sealed record DoneTo(RelationKind Kind, DateOnly? On);

/// <summary>How a paper stands on a day: by its own days, and by what others did to it up to then.</summary>
public static class Standing
{
    /// <param name="firstOn">The day from which it holds: in force, else signed; null where it has none.</param>
    public static PaperState Of(DateOnly? firstOn, DateOnly? lapsesOn, IEnumerable<DoneTo> done, DateOnly day)
    {
        var kinds = done.Where(d => d.On is not { } on || on <= day).Select(d => d.Kind).ToHashSet();
        return kinds.Contains(RelationKind.Repeals) ? PaperState.Repealed
            : kinds.Contains(RelationKind.Replaces) ? PaperState.Replaced
            : lapsesOn < day ? PaperState.Lapsed
            : firstOn > day ? PaperState.NotYet
            : kinds.Contains(RelationKind.Amends) ? PaperState.Amended
            : PaperState.InForce;
    }

    public static bool Holds(this PaperState state) => state is PaperState.InForce or PaperState.Amended;

    public static Words Says(this PaperState state) => state switch
    {
        PaperState.NotYet => new("Chưa có hiệu lực", "Not yet in force"),
        PaperState.InForce => new("Còn hiệu lực", "In force"),
        PaperState.Amended => new("Còn hiệu lực, đã sửa đổi", "In force, amended"),
        PaperState.Lapsed => new("Hết hiệu lực", "Lapsed"),
        PaperState.Replaced => new("Đã bị thay thế", "Replaced"),
        PaperState.Repealed => new("Đã bị bãi bỏ", "Repealed"),
    };
}
