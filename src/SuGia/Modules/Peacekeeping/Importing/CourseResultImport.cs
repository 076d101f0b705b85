using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who was proposed to a session, approved, attended, passed or failed: one step a row.</summary>
internal sealed class CourseResultImport(AppDb db, ImportedOfficers officers, ImportedPapers papers, TimeProvider clock) : ImportKind<CourseResultRow>
{
    private static readonly Words SessionTitle = new("Đợt", "Session");

    private static readonly Choices<TrainingStep> Steps = Choices.Of<TrainingStep>(step => step switch
    {
        TrainingStep.Proposed => new("Đề xuất", "Proposed"),
        TrainingStep.Approved => new("Duyệt", "Approved"),
        TrainingStep.Attended => new("Tham dự", "Attended"),
        TrainingStep.Passed => new("Đạt", "Passed"),
        TrainingStep.Failed => new("Không đạt", "Failed"),
    });

    public override string Code => "course-results";

    public override Words Title { get; } = new("Kết quả khóa huấn luyện", "Course results");

    public override Words Lead { get; } = new(
        "Mỗi dòng một bước của một sĩ quan trong một đợt: đề xuất, duyệt, tham dự, đạt hoặc không đạt.",
        "One step of one officer on one session a row: proposed, approved, attended, passed or failed.");

    public override Permission Needs => Permission.EditPeacekeeping;

    public override IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("Session", SessionTitle, new("mã khóa/số đợt: CPTM-01/2", "course code/number: CPTM-01/2"), Required: true),
        ImportedOfficers.Column,
        new("Step", new("Bước", "Step"), Steps.Hint, Required: true),
        new("On", new("Ngày", "Day"), new("31/12/2026", "31/12/2026"), Required: true),
        .. ImportedPapers.Columns(new("Số văn bản", "Paper number")),
    ];

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => officers.Links(records, clock.DayInHanoi, cancel);

    protected override Result<CourseResultRow> Parse(ImportRow row) => Typed.Together(
        Typed.Text(row["Session"], "Session", 60, SessionTitle),
        Typed.Text(row["Officer"], "Officer", 20, ImportedOfficers.Column.Title),
        Steps.Read(row["Step"], "Step"),
        Typed.Day(row["On"], "On"))
        .Into((session, officer, step, on) => new CourseResultRow(session, officer, step, on, ImportedPapers.FormOf(row), row.Cleared));

    /// <remarks>A pass and a failure are one outcome: a file may say only one of them.</remarks>
    protected override string KeyOf(CourseResultRow row) =>
        $"{row.Officer} · {row.Session} · {(row.Step >= TrainingStep.Passed ? "Result" : row.Step.ToString())}";

    protected override string RecordOf(CourseResultRow row) => row.Officer;

    protected override async Task Apply(ImportBatch<CourseResultRow> batch, CancellationToken cancel)
    {
        var known = await officers.Known(batch, row => row.Officer, row => row.On, cancel);
        var sessions = await Sessions(batch, cancel);
        foreach (var entry in batch.Entries.OrderBy(e => e.Row.Step))
        {
            var (file, session) = (known.Find(entry.Row.Officer), Find(sessions, entry.Row.Session));
            var paper = await papers.Take(entry.Row.Paper, PaperKind.Results, batch, entry.Cells, cancel);
            if (file.Ok && session.Ok && paper.Problems.Count == 0)
            {
                Step(batch, entry, file.Value, session.Value, paper.Value);
            }
            else
            {
                batch.Refuse(entry, [.. file.Problems, .. session.Problems, .. paper.Problems]);
            }
        }
    }

    private void Step(ImportBatch<CourseResultRow> batch, ImportEntry<CourseResultRow> entry, OfficerFile file, CourseSession session, PaperId? paper)
    {
        var row = entry.Row;
        if (file.Participations.FirstOrDefault(p => p.Session == session.Id) is { } held && held.Has(row.Step))
        {
            Correct(batch, entry, file, held, paper);
        }
        else
        {
            batch.Take(entry, file, row.Step is TrainingStep.Proposed
                ? file.Propose(session.Id, session.Kind, row.On, paper, batch.Today)
                : file.Take(row.Step, session.Id, row.On, paper, batch.Today, session.LastOn));
        }
    }

    private void Correct(ImportBatch<CourseResultRow> batch, ImportEntry<CourseResultRow> entry, OfficerFile file, Participation held, PaperId? paper)
    {
        var (row, recorded) = (entry.Row, held.Recorded(entry.Row.Step));
        var next = row.Step is TrainingStep.Attended ? null : row.Cleared.Over("PaperNumber", paper, held.PaperOf(recorded));
        var changes = new FieldChanges()
            .Compare("Step", recorded, row.Step, Steps.Title)
            .Compare("On", held.DayOf(recorded), row.On, day => Days.Both(day!.Value))
            .Compare("PaperNumber", held.PaperOf(recorded), next, papers.Title);
        batch.Correct(entry, file, changes.All, () => file.CorrectStep(held, row.Step, row.On, next, batch.Today));
    }

    private static Result<CourseSession> Find(Dictionary<string, CourseSession> sessions, string typed) =>
        sessions.GetValueOrDefault(typed) is { } session ? session : ImportProblems.Unknown(new("đợt học", "session"), typed, "Session");

    private async Task<Dictionary<string, CourseSession>> Sessions(ImportBatch<CourseResultRow> batch, CancellationToken cancel)
    {
        var codes = batch.Entries.Select(e => e.Row.Session.Split('/')[0]).Distinct().ToList();
        var courses = await db.Set<Course>().AsNoTracking().Where(c => codes.Contains(c.Code)).ToListAsync(cancel);
        return courses.SelectMany(c => c.Sessions.Select(s => (Name: $"{c.Code}/{s.Number}", s))).ToDictionary(s => s.Name, s => s.s, StringComparer.Ordinal);
    }
}

internal sealed record CourseResultRow(string Session, string Officer, TrainingStep Step, DateOnly On, PaperForm Paper, ClearedCells Cleared);
