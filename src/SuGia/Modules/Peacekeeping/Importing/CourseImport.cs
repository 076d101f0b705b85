using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Courses and their sessions.</summary>
internal sealed class CourseImport(AppDb db, ImportedPapers papers) : ImportKind<CourseRow>
{
    public override string Code => "courses";

    public override Words Title { get; } = new("Khóa huấn luyện", "Courses");

    public override Words Lead { get; } = new(
        "Mỗi dòng một khóa, hoặc một đợt của khóa, nhận ra theo mã khóa và ngày đầu.",
        "One course, or one session of it, a row, known by the code and the first day.");

    public override Permission Needs => Permission.EditPeacekeeping;

    public override IReadOnlyList<ImportColumn> Columns => CourseRow.Columns;

    public override async Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(CourseId.From).ToList();
        var courses = await db.Set<Course>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Code).ToListAsync(cancel);
        return [.. courses.Select(c => new ImportLink($"{c.Code} · {c.Title}", $"/peacekeeping/courses/{c.Code}"))];
    }

    protected override Result<CourseRow> Parse(ImportRow row) => CourseRow.Of(row);

    protected override string KeyOf(CourseRow row) => row.FirstOn is { } first ? $"{row.Code} · {first.Both().Vi}" : row.Code;

    protected override string RecordOf(CourseRow row) => row.Code;

    protected override async Task Apply(ImportBatch<CourseRow> batch, CancellationToken cancel)
    {
        var codes = batch.Entries.Select(e => e.Row.Code).Distinct().ToList();
        var known = await db.Set<Course>().Where(c => codes.Contains(c.Code)).ToDictionaryAsync(c => c.Code, StringComparer.Ordinal, cancel);
        foreach (var entry in batch.Entries)
        {
            var paper = await papers.Take(entry.Row.Paper, PaperKind.Plan, batch, entry.Cells, cancel);
            if (paper.Problems.Count > 0)
            {
                batch.Refuse(entry, paper.Problems);
            }
            else if (known.GetValueOrDefault(entry.Row.Code) is { } held)
            {
                Correct(batch, entry, held, paper.Value);
            }
            else
            {
                Open(batch, entry, known, paper.Value);
            }
        }
    }

    private static void Open(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, Dictionary<string, Course> known, PaperId? paper)
    {
        var row = entry.Row;
        if (row.Missing is { } broken)
        {
            batch.Refuse(entry, broken.Problems);
            return;
        }

        var (course, opened) = Course.Open(row.Code, row.TitleVi, row.TitleEn is "" ? row.TitleVi : row.TitleEn, row.Kind!.Value, row.Provider);
        batch.Record(course, opened);
        known[row.Code] = course;
        if (row.FirstOn is { } first)
        {
            Plan(batch, entry, course, first, paper, []);
        }
        else
        {
            batch.Added(entry);
        }
    }

    /// <summary>A row of a known course may change the course, and change or add the session that it names.</summary>
    private void Correct(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, Course course, PaperId? paper)
    {
        var (row, details) = (entry.Row, entry.Row.Over(course.Details));
        var changes = CourseRow.Between(course.Details, details);
        if (changes.Count > 0 && !batch.Noted(entry, course, course.Correct(details)))
        {
            return;
        }

        if (row.FirstOn is not { } first)
        {
            batch.Changed(entry, changes);
        }
        else if (course.Sessions.FirstOrDefault(s => s.FirstOn == first) is { } held)
        {
            Correct(batch, entry, course, held, paper, changes);
        }
        else
        {
            Plan(batch, entry, course, first, paper, changes);
        }
    }

    private void Correct(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, Course course, CourseSession held, PaperId? paper, IReadOnlyList<PlannedChange> ofCourse)
    {
        var row = entry.Row;
        var (last, place, plan) = (row.LastOn ?? held.LastOn, row.Cleared.TextOver("Place", row.Place, held.Place), row.Cleared.Over("PaperNumber", paper, held.Paper));
        var changes = new FieldChanges()
            .Compare("LastOn", held.LastOn, last, day => day.Both())
            .Compare("Place", held.Place, place)
            .Compare("PaperNumber", held.Paper, plan, papers.Title).All;
        if (changes.Count == 0 || batch.Noted(entry, course, course.CorrectSession(held, last, place, plan)))
        {
            batch.Changed(entry, [.. ofCourse, .. changes]);
        }
    }

    private static void Plan(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, Course course, FuzzyDate first, PaperId? paper, IReadOnlyList<PlannedChange> ofCourse)
    {
        var row = entry.Row;
        var planned = row.LastOn is { } last
            ? course.Plan(first, last, row.Place, paper, batch.Today)
            : ImportProblems.NeededWhenNew(new("Ngày cuối", "Last day"), "LastOn");
        if (batch.Noted(entry, course, planned))
        {
            batch.Added(entry, ofCourse);
        }
    }
}
