using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a row says of one person's joining of a unit.</summary>
internal sealed record UnitMemberRow(string Unit, string Officer, string Line, DateOnly FirstOn, PaperForm Paper, ClearedCells Cleared)
{
    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        ImportedUnits.Column,
        ImportedOfficers.Column,
        new("Line", FormedUnitWords.Line, new("như trong bảng biên chế", "as in the strength table"), Required: true, Aliases: ["Dòng biên chế"]),
        new("FirstOn", FormedUnitWords.JoinedOn, new("31/12/2026", "31/12/2026"), Required: true, Aliases: ["Ngày vào", "Ngày đầu", "First day"]),
        .. ImportedPapers.Columns(new("Số văn bản", "Paper number")),
    ];

    public static Result<UnitMemberRow> Of(ImportRow row) => Typed.Together(
        Typed.Text(row["Unit"], "Unit", FormedUnit.CodeLimit, ImportedUnits.Column.Title),
        Typed.Text(row["Officer"], "Officer", 20, ImportedOfficers.Column.Title),
        Typed.Text(row["Line"], "Line", StrengthLine.TitleLimit, FormedUnitWords.Line),
        Typed.Day(row["FirstOn"], "FirstOn"))
        .Into((unit, officer, line, first) => new UnitMemberRow(unit, officer, line, first, ImportedPapers.FormOf(row), row.Cleared));

    /// <summary>A problem of the form, named by the column of the file.</summary>
    public static Problem AtColumn(Problem problem) => problem with
    {
        Field = problem.Field switch
        {
            "Officers" => "Officer",
            "On" => "FirstOn",
            var field => field,
        },
    };
}
