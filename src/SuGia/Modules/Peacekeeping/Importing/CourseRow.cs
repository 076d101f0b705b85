using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a row says of a course and, where it names a first day, of one session.</summary>
internal sealed record CourseRow(string Code, string TitleVi, string TitleEn, CourseKind? Kind, string Provider)
{
    private static readonly Words CodeTitle = new("Mã khóa", "Course code");
    private static readonly Words TitleViTitle = new("Tên khóa", "Title in Vietnamese");
    private static readonly Words TitleEnTitle = new("Tên khóa tiếng Anh", "Title in English");
    private static readonly Words ProviderTitle = new("Đơn vị tổ chức", "Held by");
    private static readonly Words PlaceTitle = new("Nơi học", "Place");

    public static Choices<CourseKind> Kinds { get; } = Choices.Of<CourseKind>(kind => kind switch
    {
        CourseKind.Own => new("Tự tổ chức", "Own"),
        CourseKind.Partner => new("Đối tác", "Partner"),
    });

    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("Code", CodeTitle, new("CPTM-01", "CPTM-01"), Required: true),
        new("TitleVi", TitleViTitle, new("bắt buộc với khóa mới", "required for a new course")),
        new("TitleEn", TitleEnTitle, default),
        new("Kind", new("Loại khóa", "Kind"), Kinds.Hint),
        new("Provider", ProviderTitle, default, IsClearable: true),
        new("FirstOn", new("Ngày đầu", "First day"), new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026")),
        new("LastOn", new("Ngày cuối", "Last day"), new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026")),
        new("Place", PlaceTitle, default, IsClearable: true),
        .. ImportedPapers.Columns(new("Số kế hoạch", "Number of the plan")),
    ];

    public FuzzyDate? FirstOn { get; init; }

    public FuzzyDate? LastOn { get; init; }

    public string Place { get; init; } = "";

    public required PaperForm Paper { get; init; }

    public required ClearedCells Cleared { get; init; }

    /// <summary>What a new course lacks, or null.</summary>
    public Broken? Missing => Broken.Among(
        (TitleVi is not "", Otherwise: ImportProblems.NeededWhenNew(TitleViTitle, "TitleVi")),
        (Kind is not null, Otherwise: ImportProblems.NeededWhenNew(new("Loại khóa", "Kind"), "Kind")));

    public static Result<CourseRow> Of(ImportRow row) => Typed.Together(Named(row), Session(row))
        .Into((course, session) => course with { FirstOn = session.Item1, LastOn = session.Item2, Place = session.Item3 });

    /// <summary>The course as this row leaves it.</summary>
    public CourseDetails Over(CourseDetails held) => new(
        TitleVi is "" ? held.TitleVi : TitleVi, TitleEn is "" ? held.TitleEn : TitleEn, Kind ?? held.Kind, Cleared.TextOver("Provider", Provider, held.Provider));

    public static IReadOnlyList<PlannedChange> Between(CourseDetails held, CourseDetails next) => new FieldChanges()
        .Compare("TitleVi", held.TitleVi, next.TitleVi)
        .Compare("TitleEn", held.TitleEn, next.TitleEn)
        .Compare("Kind", held.Kind, next.Kind, Kinds.Title)
        .Compare("Provider", held.Provider, next.Provider)
        .All;

    private static Result<CourseRow> Named(ImportRow row) => Typed.Together(
        Typed.Text(row["Code"], "Code", 40, CodeTitle),
        Typed.TextIfAny(row["TitleVi"], "TitleVi", Course.TitleLimit, TitleViTitle),
        Typed.TextIfAny(row["TitleEn"], "TitleEn", Course.TitleLimit, TitleEnTitle),
        Kinds.ReadIfAny(row["Kind"], "Kind"),
        Typed.TextIfAny(row["Provider"], "Provider", 160, ProviderTitle))
        .Into((code, vi, en, kind, provider) => new CourseRow(code, vi, en, kind, provider) { Paper = ImportedPapers.FormOf(row), Cleared = row.Cleared });

    private static Result<(FuzzyDate?, FuzzyDate?, string)> Session(ImportRow row) => Typed.Together(
        Typed.FuzzyIfAny(row["FirstOn"], "FirstOn"),
        Typed.FuzzyIfAny(row["LastOn"], "LastOn"),
        Typed.TextIfAny(row["Place"], "Place", 120, PlaceTitle));
}
