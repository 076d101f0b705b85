namespace SuGia.Modules.Documents.Contract;

/// <summary>A kind of paper by its code. The kinds are rows of Rules/paper-kinds.json; named here are those that code speaks of.</summary>
/// <remarks>A code that no row holds is kept and shown as it is: rows come and go, papers stay.</remarks>
public readonly record struct PaperKind(string Code)
{
    public const int CodeLimit = 40;

    public static PaperKind Resolution { get; } = new("Resolution");

    public static PaperKind Decision { get; } = new("Decision");

    public static PaperKind Plan { get; } = new("Plan");

    public static PaperKind Submission { get; } = new("Submission");

    public static PaperKind OfficialLetter { get; } = new("OfficialLetter");

    public static PaperKind NoteVerbale { get; } = new("NoteVerbale");

    public static PaperKind Report { get; } = new("Report");

    public static PaperKind Minutes { get; } = new("Minutes");

    public static PaperKind Results { get; } = new("Results");

    public static PaperKind Law { get; } = new("Law");

    public static PaperKind Other { get; } = new("Other");

    public override string ToString() => Code;
}
