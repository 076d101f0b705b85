using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a row says of one line of a unit's strength table; an empty cell leaves what is recorded.</summary>
internal sealed record StrengthLineRow(string Unit, string TitleVi, string TitleEn, UnitRole? Role, int? Needed, int? WomenWanted)
{
    private const int Most = 1000;

    private static readonly Words NeededTitle = new("Cần", "Needed");
    private static readonly Words RoleTitle = new("Nhiệm vụ", "Role");
    private static readonly Words FirstTitle = new("Ngày đầu", "First day");

    public static Choices<UnitRole> Roles { get; } = Choices.Of<UnitRole>(FormedUnitWords.Of);

    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        ImportedUnits.Column,
        new("TitleVi", FormedUnitWords.Line, new("Đội nghiệp vụ số 1", "as recorded, in Vietnamese"), Required: true, Aliases: ["Tên dòng", "Line", "Tên tiếng Việt", "Name in Vietnamese"]),
        new("TitleEn", new("Tên tiếng Anh", "Name in English"), default),
        new("Role", RoleTitle, Roles.Hint),
        new("Needed", NeededTitle, new("số người; bắt buộc với dòng mới", "people; required for a new line")),
        new("WomenWanted", new("Nữ cần có", "Women wanted"), default),
        new("FirstOn", FirstTitle, new("31/12/2026; bắt buộc với dòng mới", "31/12/2026; required for a new line")),
        new("LastOn", new("Ngày cuối", "Last day"), new("bỏ trống khi dòng chưa kết thúc", "empty while the line has no end"), IsClearable: true),
    ];

    public DateOnly? FirstOn { get; init; }

    public DateOnly? LastOn { get; init; }

    public required ClearedCells Cleared { get; init; }

    /// <summary>What a new line lacks, or null.</summary>
    public Broken? Missing => Broken.Among(
        (Role is not null, Otherwise: ImportProblems.NeededWhenNew(RoleTitle, "Role")),
        (Needed is not null, Otherwise: ImportProblems.NeededWhenNew(NeededTitle, "Needed")),
        (FirstOn is not null, Otherwise: ImportProblems.NeededWhenNew(FirstTitle, "FirstOn")));

    public static Result<StrengthLineRow> Of(ImportRow row) => Typed.Together(Named(row), Counted(row), Lasting(row))
        .Into((named, counted, lasting) => named with { Needed = counted.Item1, WomenWanted = counted.Item2, FirstOn = lasting.Item1, LastOn = lasting.Item2 });

    /// <summary>The line that this row makes, where it lacks nothing.</summary>
    public StrengthLineDetails New => new(TitleVi, TitleEn is "" ? TitleVi : TitleEn, Role!.Value, Needed!.Value, WomenWanted ?? 0, FirstOn!.Value, LastOn);

    /// <summary>The line as this row leaves it.</summary>
    public StrengthLineDetails Over(StrengthLineDetails held) => new(
        TitleVi, TitleEn is "" ? held.TitleEn : TitleEn, Role ?? held.Role, Needed ?? held.Needed, WomenWanted ?? held.WomenWanted,
        FirstOn ?? held.FirstOn, Cleared.Over("LastOn", LastOn, held.LastOn));

    public static IReadOnlyList<PlannedChange> Between(StrengthLineDetails held, StrengthLineDetails next) => new FieldChanges()
        .Compare("TitleVi", held.TitleVi, next.TitleVi)
        .Compare("TitleEn", held.TitleEn, next.TitleEn)
        .Compare("Role", held.Role, next.Role, FormedUnitWords.Of)
        .Compare("Needed", held.Needed, next.Needed, number => Counts.Both(number))
        .Compare("WomenWanted", held.WomenWanted, next.WomenWanted, number => Counts.Both(number))
        .Compare("FirstOn", held.FirstOn, next.FirstOn, Days.Both)
        .Compare("LastOn", held.LastOn, next.LastOn, day => Days.Both(day!.Value))
        .All;

    private static Result<StrengthLineRow> Named(ImportRow row) => Typed.Together(
        Typed.Text(row["Unit"], "Unit", FormedUnit.CodeLimit, ImportedUnits.Column.Title),
        Typed.Text(row["TitleVi"], "TitleVi", StrengthLine.TitleLimit, FormedUnitWords.Line),
        Typed.TextIfAny(row["TitleEn"], "TitleEn", StrengthLine.TitleLimit, FormedUnitFormWords.NameEn),
        Roles.ReadIfAny(row["Role"], "Role"))
        .Into((unit, vi, en, role) => new StrengthLineRow(unit, vi, en, role, null, null) { Cleared = row.Cleared });

    private static Result<(int?, int?)> Counted(ImportRow row) => Typed.Together(
        Typed.NumberIfAny(row["Needed"], "Needed", 1, Most), Typed.NumberIfAny(row["WomenWanted"], "WomenWanted", 0, Most))
        .Into((needed, women) => ((int?)needed, (int?)women));

    private static Result<(DateOnly?, DateOnly?)> Lasting(ImportRow row) => Typed.Together(
        Typed.DayIfAny(row["FirstOn"], "FirstOn"), Typed.DayIfAny(row["LastOn"], "LastOn"));
}
