using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Names programmes, their editions and lessons, materials and taught lessons in histories.</summary>
internal sealed class TrainingTitles(AppDb db) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        List<Guid> ids = [.. records];
        return [.. await Programmes(ids, cancel), .. await Materials(ids, cancel), .. await Taught(ids, cancel)];
    }

    /// <remarks>One question for programmes, their editions and lessons.</remarks>
    private async Task<IEnumerable<RecordTitle>> Programmes(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(ProgrammeId.From);
        var found = await db.Set<Programme>().AsSingleQuery()
            .Where(p => ids.Contains(p.Id) || p.Editions.Any(e => records.Contains(e.Id) || e.Lessons.Any(l => records.Contains(l.Id))))
            .Select(p => new
            {
                p.Id,
                p.Code,
                p.Version,
                Editions = p.Editions.Select(e => new { e.Id, e.Label, Lessons = e.Lessons.Where(l => records.Contains(l.Id)).Select(l => new { l.Id, l.Number }).ToList() }).ToList(),
            }).ToListAsync(cancel);
        return
        [
            .. found.Where(p => ids.Contains(p.Id)).Select(p => new RecordTitle(p.Id.Value, p.Code, ProgrammeHead.UrlOf(p.Id), p.Version)),
            .. found.SelectMany(p => p.Editions.Where(e => records.Contains(e.Id)), (p, e) => new RecordTitle(e.Id, $"{p.Code}, {ProgrammeWords.EditionOf(e.Label)}", ProgrammeHead.UrlOf(p.Id, e.Id))),
            .. found.SelectMany(p => p.Editions.SelectMany(e => e.Lessons, (e, l) => new RecordTitle(l.Id, $"{p.Code}: {l.Number}", ProgrammeHead.UrlOf(p.Id, e.Id)))),
        ];
    }

    /// <remarks>One question for materials and their editions.</remarks>
    private async Task<IEnumerable<RecordTitle>> Materials(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(MaterialId.From);
        var found = await db.Set<Material>().AsSingleQuery()
            .Where(m => ids.Contains(m.Id) || m.Editions.Any(e => records.Contains(e.Id)))
            .Select(m => new { m.Id, m.Code, m.Version, Editions = m.Editions.Where(e => records.Contains(e.Id)).Select(e => new { e.Id, e.Label, e.Language }).ToList() }).ToListAsync(cancel);
        return
        [
            .. found.Where(m => ids.Contains(m.Id)).Select(m => new RecordTitle(m.Id.Value, m.Code, MaterialHead.UrlOf(m.Id), m.Version)),
            .. found.SelectMany(m => m.Editions, (m, e) => new RecordTitle(e.Id, $"{m.Code}, {e.Label} ({e.Language})", MaterialHead.UrlOf(m.Id))),
        ];
    }

    private async Task<IEnumerable<RecordTitle>> Taught(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(TaughtLessonId.From);
        var found = await (
            from taught in db.Set<TaughtLesson>().AsNoTracking()
            join course in db.Set<Course>() on taught.Course equals course.Id
            join lesson in db.Set<Lesson>() on taught.Lesson equals lesson.Id
            where ids.Contains(taught.Id)
            select new { taught.Id, course.Code, Course = course.Id, taught.Session, lesson.Number, taught.Version }).ToListAsync(cancel);
        return found.Select(t => new RecordTitle(t.Id.Value, $"{t.Code}: {t.Number}", $"{HeldSession.UrlOf(t.Course, t.Session)}/lessons", t.Version));
    }
}
