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
        new("Post", PostTitle, new("UNMISS-01", "UNMISS-01"), IsClearable: true, Aliases: ["Mã vị trí", "Post code"]),
        new("Team", new("Tổ công tác số", "Team"), new("8", "8"), IsClearable: true, Aliases: ["Tổ công tác", "Tổ"]),
        new("First", new("Ngày đầu", "First day"), new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026"), Required: true),
        new("Last", new("Ngày cuối", "Last day"), new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026"), Required: true),
        .. ImportedPapers.Columns(new("Số quyết định", "Decision number"), isClearable: false),
        new("UnReference", ReferenceTitle, default, IsClearable: true, Aliases: ["Tham chiếu LHQ"]),
        .. JourneyCells.Columns,
    ];

    public string Post { get; init; } = "";

    public int? Team { get; init; }

    /// <summary>The day of signature; only asked for with a decision.</summary>
    public DateOnly? DecidedOn { get; init; }

    public string UnReference { get; init; } = "";

    public Journey Journey { get; init; } = JourneyCells.Empty;

    public required PaperForm Paper { get; init; }

    public required ClearedCells Cleared { get; init; }

    /// <summary>The first day of all that the row names.</summary>
    public DateOnly Earliest => Journey.Known.Select(d => d.Day.Earliest).Append(First.Earliest).Append(DecidedOn ?? First.Earliest).Min();

    public static Result<DeploymentRow> Of(ImportRow row) => Typed.Together(
        Served(row),
        Typed.TextIfAny(row["Post"], "Post", 40, PostTitle),
        Typed.NumberIfAny(row["Team"], "Team", 0, 9999),
        Typed.DayIfAny(row["PaperSignedOn"], "PaperSignedOn"),
        Typed.TextIfAny(row["UnReference"], "UnReference", 120, ReferenceTitle),
        JourneyCells.Of(row))
        .Into((served, post, team, decided, reference, journey) => served with { Post = post, Team = (int?)team, DecidedOn = decided, UnReference = reference, Journey = journey });

    public SegmentTyped With(PaperId? paper, DateOnly? registeredOn) => new(First, Last, paper, DecidedOn ?? registeredOn, UnReference);

    /// <summary>The part of a tour as this row leaves it.</summary>
    /// <param name="registeredOn">The day of the paper in the register, for a row that names none.</param>
    public SegmentTyped Over(Segment held, PaperId? paper, DateOnly? registeredOn) => new(
        First, Last, paper ?? held.Decision,
        DecidedOn ?? (paper is null || paper == held.Decision ? held.DecidedOn : registeredOn),
        Cleared.TextOver("UnReference", UnReference, held.UnReference));

    private static Result<DeploymentRow> Served(ImportRow row) => Typed.Together(
        Typed.Text(row["Officer"], "Officer", 20, ImportedOfficers.Column.Title),
        Typed.Text(row["Mission"], "Mission", Peacekeeping.Mission.AcronymLimit, MissionTitle),
        Typed.Fuzzy(row["First"], "First"),
        Typed.Fuzzy(row["Last"], "Last"))
        .Into((officer, mission, first, last) => new DeploymentRow(officer, mission, first, last) { Paper = ImportedPapers.FormOf(row), Cleared = row.Cleared });
}
