using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a row says of one sitting of the AMS.</summary>
internal sealed record ClearanceRow(string Officer, DateOnly On, string Language, bool? IsArmed, bool Passed)
{
    public Venue? Venue { get; init; }

    public DateOnly? ClearedFrom { get; init; }

    public IReadOnlyList<AmsScore> Scores { get; init; } = [];

    public required PaperForm Paper { get; init; }

    public required ClearedCells Cleared { get; init; }

    public static Choices<Venue> Venues { get; } = Choices.Of<Venue>(venue => venue switch
    {
        Peacekeeping.Venue.AtHome => new("Trong nước", "At home"),
        Peacekeeping.Venue.InMission => new("Tại phái bộ", "In mission"),
        Peacekeeping.Venue.Regional => new("Khu vực", "Regional"),
    });

    public static Result<ClearanceRow> Of(ImportRow row) => Sat(row).Then(sat => Typed.Together(
        Venues.ReadIfAny(row["Venue"], "Venue"), Typed.DayIfAny(row["ClearedFrom"], "ClearedFrom"), ScoreCells.Of(row, sat.Passed))
        .Into((venue, from, scores) => sat with { Venue = venue, ClearedFrom = from, Scores = scores }));

    public AmsResult With(PaperId? paper) => new(On, Venue ?? Peacekeeping.Venue.AtHome, Language, IsArmed ?? false, Passed, paper, Scores, ClearedFrom);

    /// <summary>The result as this row leaves it; a part that it does not name stays.</summary>
    public AmsResult Over(AmsAttempt held, PaperId? paper) => new(
        On, Venue ?? held.Venue, Language, IsArmed ?? held.IsArmed, Passed, Cleared.Over("PaperNumber", paper, held.Paper),
        [.. Scores, .. held.Scores.Select(s => s.Says).Where(s => !Cleared.Has($"{s.Component}") && Scores.All(said => said.Component != s.Component))],
        Cleared.Over("ClearedFrom", ClearedFrom, Passed ? held.ClearedFrom : null));

    private static Result<ClearanceRow> Sat(ImportRow row) => Typed.Together(
        Typed.Text(row["Officer"], "Officer", 20, ImportedOfficers.Column.Title),
        Typed.Day(row["On"], "On"),
        Typed.Text(row["Language"], "Language", 40, new("Ngôn ngữ", "Language")),
        Choices.YesNo.ReadIfAny(row["IsArmed"], "IsArmed"),
        Choices.Passed.Read(row["Passed"], "Passed"))
        .Into((officer, on, language, armed, passed) => new ClearanceRow(officer, on, language, armed, passed) { Paper = ImportedPapers.FormOf(row), Cleared = row.Cleared });
}

/// <summary>The parts of an assessment, one column each: a score, a verdict, or both ("78 %", "không đạt", "52 % không đạt").</summary>
internal static class ScoreCells
{
    private const int Limit = 40;

    public static IReadOnlyList<ImportColumn> Columns { get; } =
        [.. Enum.GetValues<AmsComponent>().Select(part => new ImportColumn(part.ToString(), Title(part), new("78 % đạt", "78 % passed"), IsClearable: true))];

    /// <param name="passed">The verdict of the whole: a part without its own passed when the whole was.</param>
    public static Result<IReadOnlyList<AmsScore>> Of(ImportRow row, bool passed)
    {
        List<AmsScore> scores = [];
        List<Problem> problems = [];
        foreach (var part in Enum.GetValues<AmsComponent>().Where(part => row.Says(part.ToString())))
        {
            var score = Of(part, Folding.Exact(row[part.ToString()]), passed);
            scores.AddRange(score.Ok ? [score.Value] : []);
            problems.AddRange(score.Problems);
        }

        return problems is [] ? scores : new Broken(problems);
    }

    public static FieldChanges Compare(FieldChanges changes, IReadOnlyList<AmsScore> held, IReadOnlyList<AmsScore> next) =>
        Enum.GetValues<AmsComponent>().Aggregate(changes, (all, part) => all.Compare(
            $"{part}", held.FirstOrDefault(s => s.Component == part), next.FirstOrDefault(s => s.Component == part),
            s => new($"{s!.Score} · {Choices.Passed.Title(s.Passed).Vi}", $"{s.Score} · {Choices.Passed.Title(s.Passed).En}")));

    /// <param name="passed">The verdict of the whole.</param>
    public static Result<AmsScore> Of(AmsComponent part, string cell, bool passed) => (cell.Length > Limit, Verdict(cell)) switch
    {
        (true, _) => new Problem(new($"Ô dài quá {Limit} ký tự.", $"The cell is longer than {Limit} characters."), part.ToString()),
        (_, { } verdict) => new AmsScore(part, cell, verdict),
        _ when passed => new AmsScore(part, cell, Passed: true),
        _ => new Problem(new("Kết quả chung không đạt: ghi thêm phần này đạt hay không đạt.", "The whole was failed: add whether this part was passed or failed."), part.ToString()),
    };

    private static bool? Verdict(string cell)
    {
        var words = Folding.Fold(cell);
        return words.EndsWith("khong dat", StringComparison.Ordinal) || words.EndsWith("chua dat", StringComparison.Ordinal) || words.EndsWith("failed", StringComparison.Ordinal) ? false
            : words.EndsWith("dat", StringComparison.Ordinal) || words.EndsWith("passed", StringComparison.Ordinal) ? true
            : null;
    }

    private static Words Title(AmsComponent part) => part switch
    {
        AmsComponent.Reading => new("Đọc", "Reading"),
        AmsComponent.Listening => new("Nghe", "Listening"),
        AmsComponent.ReportWriting => new("Viết báo cáo", "Report writing"),
        AmsComponent.Interview => new("Phỏng vấn", "Interview"),
        AmsComponent.Computer => new("Tin học", "Computer"),
        AmsComponent.Driving => new("Lái xe", "Driving"),
        AmsComponent.Firearms => new("Bắn súng", "Firearms"),
    };
}
