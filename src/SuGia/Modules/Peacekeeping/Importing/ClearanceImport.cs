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
        new("ClearedFrom", new("Hiệu lực từ", "Cleared from"), new("khi khác ngày sát hạch", "when not the day of assessment")),
        .. ScoreCells.Columns,
        .. ImportedPapers.Columns(new("Số bảng kết quả", "Number of the results")),
    ];

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => officers.Links(records, clock.DayInHanoi, cancel);

    protected override Result<ClearanceRow> Parse(ImportRow row) => ClearanceRow.Of(row);

    protected override string KeyOf(ClearanceRow row) => $"{row.Officer} · {Days.Iso(row.On)} · {row.Language}";

    protected override string RecordOf(ClearanceRow row) => row.Officer;

    protected override async Task Apply(ImportBatch<ClearanceRow> batch, CancellationToken cancel)
    {
        var known = await officers.Known(batch, row => row.Officer, cancel);
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

    private static void Sit(ImportBatch<ClearanceRow> batch, ImportEntry<ClearanceRow> entry, OfficerFile file, PaperId? paper)
    {
        var result = entry.Row.With(paper);
        if (file.Attempts.Any(a => IsSame(a, result)))
        {
            batch.Same(entry);
        }
        else if (RuleFiles.Book.Find("AMS-VALID", result.On) is not { } validity)
        {
            batch.Refuse(entry, ClearanceImportProblems.NoRule);
        }
        else
        {
            batch.Take(entry, file, file.RecordAttempt(result, new(validity.Whole), batch.Today));
        }
    }

    private static bool IsSame(AmsAttempt held, AmsResult result) =>
        (held.On, held.Language, held.Passed, held.IsArmed) == (result.On, result.Language, result.Passed, result.IsArmed)
        && result.Scores.All(s => held.Scores.Any(h => (h.Component, h.Score, h.Passed) == (s.Component, s.Score, s.Passed)));
}

internal static class ClearanceImportProblems
{
    public static Problem NoRule { get; } = new(new(
        "Không có quy định về thời hạn kết quả vào ngày này.", "No rule says how long a result of this day holds."), "On");
}
