using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a row says of a mission; an empty cell leaves what is recorded.</summary>
internal sealed record MissionRow(string Acronym, string NameVi, string NameEn, string LeadDepartment, string Location)
{
    private static readonly Words AcronymTitle = new("Tên viết tắt", "Acronym");
    private static readonly Words NameViTitle = new("Tên tiếng Việt", "Name in Vietnamese");
    private static readonly Words NameEnTitle = new("Tên tiếng Anh", "Name in English");
    private static readonly Words LeadTitle = new("Cơ quan chủ quản LHQ", "Lead department");
    private static readonly Words LocationTitle = new("Nơi đóng", "Location");
    private static readonly Words Degrees = new("15,9833 hoặc 15.9833", "15.9833 or 15,9833");
    private static readonly Words AnyDay = new("31/12/2026 hoặc 2026-12-31", "31/12/2026 or 2026-12-31");

    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("Acronym", AcronymTitle, new("UNMISS", "UNMISS"), Required: true, Aliases: ["mission_acronym"]),
        new("NameVi", NameViTitle, default),
        new("NameEn", NameEnTitle, new("bắt buộc với phái bộ mới", "required for a new mission"), Aliases: ["mission_name", "Mission name"]),
        new("LeadDepartment", LeadTitle, new("DPO", "DPO"), IsClearable: true),
        new("IsActive", new("Còn hoạt động", "Active"), Choices.YesNo.Hint, Aliases: ["mission_isactive"]),
        new("FirstOn", new("Ngày bắt đầu", "Start date"), AnyDay),
        new("LastOn", new("Ngày kết thúc", "End date"), AnyDay),
        new("Location", LocationTitle, default, IsClearable: true, Aliases: ["mission_location"]),
        new("Longitude", new("Kinh độ", "Longitude"), Degrees, IsClearable: true, Aliases: ["mission_longitude"]),
        new("Latitude", new("Vĩ độ", "Latitude"), Degrees, IsClearable: true, Aliases: ["mission_latitude"]),
    ];

    public ClearedCells Cleared { get; init; } = ClearedCells.None;

    public bool? IsActive { get; init; }

    public DateOnly? FirstOn { get; init; }

    public DateOnly? LastOn { get; init; }

    public Coordinates? Place { get; init; }

    public static Result<MissionRow> Of(ImportRow row) => Typed.Together(
        Named(row),
        Choices.YesNo.ReadIfAny(row["IsActive"], "IsActive"),
        Typed.DayIfAny(row["FirstOn"], "FirstOn"),
        Typed.DayIfAny(row["LastOn"], "LastOn"),
        Coordinates.Of(row))
        .Into((named, active, first, last, place) => named with { Cleared = row.Cleared, IsActive = active, FirstOn = first, LastOn = last, Place = place })
        .Then(EndsAfterItBegins);

    /// <summary>The mission as this row leaves it.</summary>
    public MissionDetails Over(MissionDetails held) => held with
    {
        NameVi = Cleared.TextOver("NameVi", NameVi, held.NameVi),
        NameEn = Cleared.TextOver("NameEn", NameEn, held.NameEn),
        LeadDepartment = Cleared.TextOver("LeadDepartment", LeadDepartment, held.LeadDepartment),
        Location = Cleared.TextOver("Location", Location, held.Location),
        Longitude = Cleared.Over("Longitude", Place?.Longitude, held.Longitude),
        Latitude = Cleared.Over("Latitude", Place?.Latitude, held.Latitude),
    };

    private static Result<MissionRow> Named(ImportRow row) => Typed.Together(
        Typed.Text(row["Acronym"], "Acronym", Mission.AcronymLimit, AcronymTitle),
        Typed.TextIfAny(row["NameVi"], "NameVi", Mission.NameLimit, NameViTitle),
        Typed.TextIfAny(row["NameEn"], "NameEn", Mission.NameLimit, NameEnTitle),
        Typed.TextIfAny(row["LeadDepartment"], "LeadDepartment", 20, LeadTitle),
        Typed.TextIfAny(row["Location"], "Location", 120, LocationTitle))
        .Into((acronym, vi, en, lead, location) => new MissionRow(acronym, vi, en, lead, location));

    private static Result<MissionRow> EndsAfterItBegins(MissionRow row) =>
        row is { FirstOn: { } first, LastOn: { } last } && last < first ? MissionImportProblems.EndsBeforeItBegins : row;
}

internal static class MissionImportProblems
{
    public static Problem EndsBeforeItBegins { get; } = new(new("Ngày kết thúc trước ngày bắt đầu.", "The end is before the start."), "LastOn");

    public static Problem NeedsName { get; } = ImportProblems.NeededWhenNew(new("Tên tiếng Anh", "Name in English"), "NameEn");

    public static Problem HalfAPlace { get; } = new(new("Ghi cả kinh độ và vĩ độ, hoặc bỏ trống cả hai.", "Write both longitude and latitude, or neither."), "Latitude");

    public static Problem NotDegrees(string typed, string field) => new(new(
        $"“{Typed.Echo(typed)}” không phải số độ từ -180 đến 180: ghi như 15,9833.", $"“{Typed.Echo(typed)}” is no number of degrees from -180 to 180: write it as 15.9833."), field);

    public static Problem NoLatitude { get; } = new(new("Vĩ độ phải từ -90 đến 90.", "A latitude lies between -90 and 90."), "Latitude");
}
