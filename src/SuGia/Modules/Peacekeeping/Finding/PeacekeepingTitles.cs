using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Names officer files, missions, courses, teams, posts, sessions, calls, visits and dossiers in histories.</summary>
internal sealed class PeacekeepingTitles(AppDb db, IPeople people) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        List<Guid> ids = [.. records];
        return
        [
            .. await Files(ids, reader, through, cancel), .. await Missions(ids, cancel), .. await Courses(ids, cancel), .. await Teams(ids, cancel),
            .. await Coded(ids, cancel),
        ];
    }

    private async Task<IEnumerable<RecordTitle>> Files(List<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var ids = records.ConvertAll(OfficerFileId.From);
        var (read, also) = (people.Within(reader.ReachOf(Permission.ReadPeacekeeping)), people.Within(reader.ReachOf(through)));
        var found = await db.Set<OfficerFile>()
            .Where(f => ids.Contains(f.Id) && read.Any(r => r.Person == f.Person) && also.Any(r => r.Person == f.Person))
            .Select(f => new { f.Id, f.Person, f.Version }).ToListAsync(cancel);
        var persons = found.ConvertAll(f => f.Person);
        var names = found.Count == 0 ? [] : await people.AsOf(DateOnly.MaxValue).Where(p => persons.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
        return found.Select(f => new RecordTitle(f.Id.Value, names.GetValueOrDefault(f.Person, "?"), $"/peacekeeping/officers/{f.Person.Value}", f.Version));
    }

    /// <remarks>One question for missions, their posts and their duty stations.</remarks>
    private async Task<IEnumerable<RecordTitle>> Missions(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(MissionId.From);
        var found = await db.Set<Mission>().AsSingleQuery()
            .Where(m => ids.Contains(m.Id) || m.Posts.Any(p => records.Contains(p.Id)) || m.Stations.Any(s => records.Contains(s.Id)))
            .Select(m => new
            {
                m.Id,
                m.Acronym,
                m.Version,
                Posts = m.Posts.Where(p => records.Contains(p.Id)).Select(p => new { p.Id, Title = p.Code }).ToList(),
                Stations = m.Stations.Where(s => records.Contains(s.Id)).Select(s => new { s.Id, Title = s.Name }).ToList(),
            }).ToListAsync(cancel);
        return
        [
            .. found.Where(m => ids.Contains(m.Id)).Select(m => new RecordTitle(m.Id.Value, m.Acronym, Url(m.Acronym), m.Version)),
            .. found.SelectMany(m => m.Posts.Concat(m.Stations), (m, part) => new RecordTitle(part.Id, part.Title, Url(m.Acronym))),
        ];
    }

    /// <remarks>One question for courses and their sessions.</remarks>
    private async Task<IEnumerable<RecordTitle>> Courses(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(CourseId.From);
        var found = await db.Set<Course>().AsSingleQuery()
            .Where(c => ids.Contains(c.Id) || c.Sessions.Any(s => records.Contains(s.Id)))
            .Select(c => new { c.Id, c.Code, c.TitleVi, c.TitleEn, c.Version, Sessions = c.Sessions.Where(s => records.Contains(s.Id)).Select(s => new { s.Id, s.Number }).ToList() })
            .ToListAsync(cancel);
        return
        [
            .. found.Where(c => ids.Contains(c.Id)).Select(c => new RecordTitle(c.Id.Value, new Words(c.TitleVi, c.TitleEn).ToString(), $"/peacekeeping/courses/{c.Id.Value}", c.Version)),
            .. found.SelectMany(c => c.Sessions, (c, s) => new RecordTitle(s.Id, $"{c.Code} / {s.Number}", $"/peacekeeping/courses/{c.Id.Value}")),
        ];
    }

    private async Task<IEnumerable<RecordTitle>> Teams(List<Guid> records, CancellationToken cancel)
    {
        var ids = records.ConvertAll(TeamId.From);
        var found = await db.Set<Team>().Where(t => ids.Contains(t.Id)).ToListAsync(cancel);
        return found.Select(t => new RecordTitle(t.Id.Value, t.Name.ToString(), "/peacekeeping/missions", t.Version));
    }

    /// <remarks>One question for calls, visits and dossiers: each is named by its code.</remarks>
    private async Task<IEnumerable<RecordTitle>> Coded(List<Guid> records, CancellationToken cancel)
    {
        var (calls, visits, dossiers) = (records.ConvertAll(CallId.From), records.ConvertAll(VisitId.From), records.ConvertAll(DossierId.From));
        var found = await db.Set<Call>().Where(c => calls.Contains(c.Id)).Select(c => new { Id = (Guid)(object)c.Id, c.Code, c.Version, Folder = "calls" })
            .Concat(db.Set<SaatVisit>().Where(v => visits.Contains(v.Id)).Select(v => new { Id = (Guid)(object)v.Id, v.Code, v.Version, Folder = "visits" }))
            .Concat(db.Set<Dossier>().Where(d => dossiers.Contains(d.Id)).Select(d => new { Id = (Guid)(object)d.Id, d.Code, d.Version, Folder = "dossiers" }))
            .ToListAsync(cancel);
        return found.Select(c => new RecordTitle(c.Id, c.Code, $"/peacekeeping/{c.Folder}/{c.Id}", c.Version));
    }

    private static string Url(string acronym) => $"/peacekeeping/missions/{acronym}";
}
