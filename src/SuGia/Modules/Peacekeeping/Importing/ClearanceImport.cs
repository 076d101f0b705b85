using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Results of the Assessment for Mission Service.</summary>
internal sealed class ClearanceImport(ImportedOfficers officers, ImportedPapers papers, TimeProvider clock) : ImportKind<ClearanceRow>
{
    public override string Code => "clearances";

    public override Words Title { get; } = new("Kết quả SAAT/AMS", "SAAT/AMS results");

    public override Words Lead { get; } = new(
        "Mỗi dòng một lần sát hạch của một sĩ quan, nhận ra theo mã sĩ quan, ngày và ngôn ngữ.",
        "One assessment of one officer a row, known by officer, day and language.");

    public override Permission Needs => Permission.EditPeacekeeping;

    public override IReadOnlyList<ImportColumn> Columns { get; } =
    [
        ImportedOfficers.Column,
        new("On", new("Ngày sát hạch", "Day of assessment"), new("31/12/2026", "31/12/2026"), Required: true, Aliases: ["Ngày", "Day"]),
        new("Language", new("Ngôn ngữ", "Language"), new("Anh", "Anh"), Required: true),
        new("IsArmed", new("Có vũ trang", "Armed"), Choices.YesNo.Hint),
        new("Passed", new("Kết quả", "Result"), Choices.Passed.Hint, Required: true, Aliases: ["Đạt", "Passed"]),
        new("Venue", new("Nơi sát hạch", "Venue"), ClearanceRow.Venues.Hint),
        new("ClearedFrom", new("Hiệu lực từ", "Cleared from"), new("khi khác ngày sát hạch", "when not the day of assessment"), IsClearable: true),
        .. ScoreCells.Columns,
        .. ImportedPapers.Columns(new("Số bảng kết quả", "Number of the results")),
    ];

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => officers.Links(records, clock.DayInHanoi, cancel);

    protected override Result<ClearanceRow> Parse(ImportRow row) => ClearanceRow.Of(row);

    protected override string KeyOf(ClearanceRow row) => $"{row.Officer} · {Days.Iso(row.On)} · {row.Language}";

    protected override string RecordOf(ClearanceRow row) => row.Officer;

    protected override async Task Apply(ImportBatch<ClearanceRow> batch, CancellationToken cancel)
    {
        var known = await officers.Known(batch, row => row.Officer, row => row.On, cancel);
        foreach (var entry in batch.Entries)
        {
            var file = known.Find(entry.Row.Officer);
            var paper = await papers.Take(entry.Row.Paper, PaperKind.Results, batch, entry.Cells, cancel);
            if (file.Ok && paper.Problems.Count == 0)
            {
                Sit(batch, entry, file.Value, paper.Value);
            }
            else
            {
                batch.Refuse(entry, [.. file.Problems, .. paper.Problems]);
            }
        }
    }

    private void Sit(ImportBatch<ClearanceRow> batch, ImportEntry<ClearanceRow> entry, OfficerFile file, PaperId? paper)
    {
        var row = entry.Row;
        if (RuleFiles.Book.Find("AMS-VALID", row.On) is not { } rule)
        {
            batch.Refuse(entry, ClearanceImportProblems.NoRule);
            return;
        }

        WholeMonths validity = new(rule.Whole);
        if (file.Attempts.FirstOrDefault(a => a.On == row.On && a.Language == row.Language) is { } held)
        {
            var next = row.Over(held, paper);
            batch.Correct(entry, file, Between(held, next), () => file.CorrectAttempt(held, next, validity, batch.Today));
        }
        else
        {
            batch.Take(entry, file, file.RecordAttempt(row.With(paper), validity, batch.Today));
        }
    }

    private IReadOnlyList<PlannedChange> Between(AmsAttempt held, AmsResult next)
    {
        var changes = new FieldChanges()
            .Compare("Passed", held.Passed, next.Passed, Choices.Passed.Title)
            .Compare("IsArmed", held.IsArmed, next.IsArmed, Choices.YesNo.Title)
            .Compare("Venue", held.Venue, next.Venue, ClearanceRow.Venues.Title)
            .Compare("ClearedFrom", held.ClearedFrom, next.Passed ? next.ClearedFrom ?? next.On : next.ClearedFrom, day => Days.Both(day!.Value))
            .Compare("PaperNumber", held.Paper, next.Paper, papers.Title);
        return ScoreCells.Compare(changes, [.. held.Scores.Select(s => s.Says)], next.Scores).All;
    }
}

internal static class ClearanceImportProblems
{
    public static Problem NoRule { get; } = new(new(
        "Không có quy định về thời hạn kết quả vào ngày này.", "No rule says how long a result of this day holds."), "On");
}
