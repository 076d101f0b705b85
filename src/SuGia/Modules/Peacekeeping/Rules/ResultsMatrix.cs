using System.Globalization;
using System.Text.RegularExpressions;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The UN's table of results as pasted: one row an officer and a language, one column a component.</summary>
public sealed partial class ResultsMatrix
{
    internal static readonly Words Code = new("Mã sĩ quan", "Officer code");
    private static readonly Words On = new("Ngày sát hạch", "Day of assessment");
    private static readonly Words Language = new("Ngôn ngữ", "Language");
    private static readonly Words Passed = new("Kết quả", "Result");

    private readonly ColumnMatch columns;
    private readonly IReadOnlyList<SheetRow> rows;

    private ResultsMatrix(ColumnMatch columns, IReadOnlyList<SheetRow> rows) => (this.columns, this.rows) = (columns, rows);

    public static IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("Code", Code, Required: true, "Mã", "Code"),
        new("On", On, Required: false, "Ngày", "Day"),
        new("Language", Language, Required: false),
        .. Enum.GetValues<AmsComponent>().Select(part => new SheetColumn($"{part}", AmsWords.Of(part), Required: false)),
        new("Passed", Passed, Required: true, "Đạt"),
    ];

    /// <summary>The codes of the officers, as typed.</summary>
    public IReadOnlyList<string> Codes => [.. rows.Select(r => CodeOf(r)).Distinct()];

    /// <summary>Headers that are not read.</summary>
    public IReadOnlyList<Problem> Warnings => columns.Warnings;

    public static Result<ResultsMatrix> Read(string? text) => PastedTable.Read(text, VisitProblems.Matrix).Then<PastedTable, ResultsMatrix>(table =>
    {
        var columns = ColumnMatch.Of(Columns, table.Headers);
        return columns.Ok ? new ResultsMatrix(columns, table.Rows) : new Broken([.. columns.Problems.Select(p => p with { Field = VisitProblems.Matrix })]);
    });

    /// <summary>All the rows, or every bad cell by its line and column.</summary>
    /// <param name="known">The officers by code.</param>
    public Result<IReadOnlyList<MatrixRow>> For(SaatVisit visit, IReadOnlyDictionary<string, PersonId> known)
    {
        var read = rows.Select(r => Row(r, visit, known)).ToList();
        List<Problem> problems = [.. read.SelectMany(r => r.Problems)];
        return problems is [] ? read.ConvertAll(r => r.Value!) : new Broken(problems);
    }

    private Result<MatrixRow> Row(SheetRow row, SaatVisit visit, IReadOnlyDictionary<string, PersonId> known) => Typed.Together(
        Person(row, visit, known), DayOf(row, visit), LanguageOf(row, visit), Verdict(row).Then(passed => Scores(row, visit, passed).Into(scores => (passed, scores))))
        .Into((person, on, language, ended) => new MatrixRow(row.Line, CodeOf(row), person, new(
            on, Venue.AtHome, language, visit.IsArmed && ended.scores.Any(s => s.Component == AmsComponent.Firearms), ended.passed, Paper: null, ended.scores)));

    private Result<PersonId> Person(SheetRow row, SaatVisit visit, IReadOnlyDictionary<string, PersonId> known) =>
        !known.TryGetValue(CodeOf(row), out var person) ? VisitProblems.At(row.Line, Code, VisitProblems.UnknownCode(CodeOf(row)))
        : visit.Standing.All(n => n.Person != person) ? VisitProblems.At(row.Line, Code, VisitProblems.NotNominated(CodeOf(row)))
        : person;

    private Result<DateOnly> DayOf(SheetRow row, SaatVisit visit) =>
        At(row, On, Typed.DayIfAny(columns.Cell(row, "On"), "On")).Then<DateOnly?, DateOnly>(typed =>
            (typed ?? visit.Day) is var on && visit.Day <= on && on <= (visit.LastOn ?? on) ? on : VisitProblems.At(row.Line, On, VisitProblems.OutsideVisit(visit.Day, visit.LastOn ?? visit.Day)));

    /// <remarks>May be left out where the visit has one language.</remarks>
    private Result<string> LanguageOf(SheetRow row, SaatVisit visit)
    {
        var typed = Folding.Exact(columns.Cell(row, "Language"));
        var language = typed is "" && visit.LanguageList is [var only] ? only : visit.LanguageList.FirstOrDefault(l => Folding.Fold(l) == Folding.Fold(typed));
        return language is null ? VisitProblems.At(row.Line, Language, VisitProblems.NoSuchLanguage(visit.Languages)) : language;
    }

    private Result<bool> Verdict(SheetRow row) => At(row, Passed, Choices.Passed.Read(columns.Cell(row, "Passed"), "Passed"));

    private Result<IReadOnlyList<AmsScore>> Scores(SheetRow row, SaatVisit visit, bool passed)
    {
        var read = Enum.GetValues<AmsComponent>().Where(p => !string.IsNullOrWhiteSpace(columns.Cell(row, $"{p}"))).Select(p => Score(row, p, visit, passed)).ToList();
        List<Problem> problems = [.. read.SelectMany(s => s.Problems)];
        return problems is [] ? read.ConvertAll(s => s.Value!) : new Broken(problems);
    }

    private Result<AmsScore> Score(SheetRow row, AmsComponent part, SaatVisit visit, bool passed)
    {
        var cell = Folding.Exact(columns.Cell(row, $"{part}"));
        return (part, visit.IsArmed) is (AmsComponent.Firearms, false) ? VisitProblems.At(row.Line, AmsWords.Of(part), VisitProblems.NotArmed)
            : IsAboveMaximum(cell) ? VisitProblems.At(row.Line, AmsWords.Of(part), VisitProblems.AboveMaximum(cell))
            : At(row, AmsWords.Of(part), ScoreCells.Of(part, cell, passed)).Then<AmsScore, AmsScore>(score =>
                passed && !score.Passed ? VisitProblems.At(row.Line, AmsWords.Of(part), ClearanceProblems.PassedWithAFailedPart.Says) : score);
    }

    private string CodeOf(SheetRow row) => Folding.Exact(columns.Cell(row, "Code")).ToUpperInvariant();

    private static Result<T> At<T>(SheetRow row, Words column, Result<T> read) =>
        read.Ok ? read : new Broken([.. read.Problems.Select(p => VisitProblems.At(row.Line, column, p.Says))]);

    private static bool IsAboveMaximum(string cell) =>
        OverMaximum.Match(cell) is { Success: true } match && Number(match.Groups["v"]) > (match.Groups["m"].Success ? Number(match.Groups["m"]) : 100);

    private static decimal Number(Group digits) => decimal.Parse(digits.Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<v>[0-9]{1,9}(?:[.,][0-9]{1,4})?)\s*(?:/\s*(?<m>[0-9]{1,9}(?:[.,][0-9]{1,4})?)|%)")]
    private static partial Regex OverMaximum { get; }
}

public sealed record MatrixRow(int Line, string Code, PersonId Person, AmsResult Result);
