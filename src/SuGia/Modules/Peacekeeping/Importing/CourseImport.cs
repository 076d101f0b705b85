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
            var isNew = !known.ContainsKey(entry.Row.Code);
            var (course, paper) = (Found(batch, entry, known), await papers.Take(entry.Row.Paper, PaperKind.Plan, batch, entry.Cells, cancel));
            if (course.Ok && paper.Problems.Count == 0)
            {
                Plan(batch, entry, course.Value, paper.Value, isNew);
            }
            else
            {
                batch.Refuse(entry, [.. course.Problems, .. paper.Problems]);
            }
        }
    }

    private static Result<Course> Found(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, Dictionary<string, Course> known)
    {
        var row = entry.Row;
        if (known.GetValueOrDefault(row.Code) is { } held)
        {
            return row.Contradicts(held) is { } problem ? problem : held;
        }

        if (row.Missing is { } broken)
        {
            return broken;
        }

        var (course, opened) = Course.Open(row.Code, row.TitleVi, row.TitleEn, row.Kind!.Value, row.Provider);
        batch.Record(course, opened);
        return known[row.Code] = course;
    }

    private static void Plan(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, Course course, PaperId? paper, bool isNew)
    {
        var row = entry.Row;
        if (row.FirstOn is not { } first || row.LastOn is not { } last)
        {
            Finish(batch, entry, isNew);
        }
        else if (course.Sessions.FirstOrDefault(s => s.FirstOn == first) is { } held)
        {
            Compare(batch, entry, held, last);
        }
        else
        {
            batch.Take(entry, course, course.Plan(first, last, row.Place, paper, batch.Today));
        }
    }

    private static void Compare(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, CourseSession held, FuzzyDate last)
    {
        if (held.LastOn == last)
        {
            batch.Same(entry);
        }
        else
        {
            batch.Refuse(entry, ImportProblems.Differs(new("ngày cuối", "last day"), held.LastOn.Both(), "LastOn"));
        }
    }

    private static void Finish(ImportBatch<CourseRow> batch, ImportEntry<CourseRow> entry, bool isNew)
    {
        if (isNew)
        {
            batch.Added(entry);
        }
        else
        {
            batch.Same(entry);
        }
    }
}
