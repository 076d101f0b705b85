using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a row says of one tour.</summary>
internal sealed record DeploymentRow(string Officer, string Mission, FuzzyDate First, FuzzyDate Last)
{
    private static readonly Words MissionTitle = new("Phái bộ", "Mission");
    private static readonly Words PostTitle = new("Vị trí", "Post");
    private static readonly Words ReferenceTitle = new("Công hàm LHQ", "UN reference");

    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        ImportedOfficers.Column,
        new("Mission", MissionTitle, new("UNMISS", "UNMISS"), Required: true),
        new("Post", PostTitle, new("UNMISS-01", "UNMISS-01"), Aliases: ["Mã vị trí", "Post code"]),
        new("Team", new("Tổ công tác số", "Team"), new("8", "8"), Aliases: ["Tổ công tác", "Tổ"]),
        new("First", new("Ngày đầu", "First day"), new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026"), Required: true),
        new("Last", new("Ngày cuối", "Last day"), new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026"), Required: true),
        .. ImportedPapers.Columns(new("Số quyết định", "Decision number")),
        new("UnReference", ReferenceTitle, default, Aliases: ["Tham chiếu LHQ"]),
    ];

    public string Post { get; init; } = "";

    public int? Team { get; init; }

    /// <summary>The day of signature; only asked for with a decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    public string UnReference { get; init; } = "";

    public required PaperForm Paper { get; init; }

    public static Result<DeploymentRow> Of(ImportRow row) => Typed.Together(
        Served(row),
        Typed.TextIfAny(row["Post"], "Post", 40, PostTitle),
        Typed.NumberIfAny(row["Team"], "Team", 0, 9999),
        Typed.DayIfAny(row["PaperSignedOn"], "PaperSignedOn"),
        Typed.TextIfAny(row["UnReference"], "UnReference", 120, ReferenceTitle))
        .Into((served, post, team, decided, reference) => served with { Post = post, Team = (int?)team, DecidedOn = decided, UnReference = reference });

    private static Result<DeploymentRow> Served(ImportRow row) => Typed.Together(
        Typed.Text(row["Officer"], "Officer", 20, ImportedOfficers.Column.Title),
        Typed.Text(row["Mission"], "Mission", Peacekeeping.Mission.AcronymLimit, MissionTitle),
        Typed.Fuzzy(row["First"], "First"),
        Typed.Fuzzy(row["Last"], "Last"))
        .Into((officer, mission, first, last) => new DeploymentRow(officer, mission, first, last) { Paper = ImportedPapers.FormOf(row) });
}
