using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Officers on courses, by the step that the figure counts: each step has its own day, paper and entry.</summary>
internal sealed class ProofOfParticipations(AppDb db, IPeople people, IPapers papers, TrainingStep step) : ProofOfPeople<Participation>(db, people, papers)
{
    protected override Expression<Func<Participation, Said>> Says => p => new Said
    {
        Id = p.Id,
        Person = p.Person,
        Mission = (MissionId?)null,
        Post = null,
        Since = step == TrainingStep.Passed ? p.PassedOn : step == TrainingStep.Attended ? p.AttendedOn : p.ProposedOn,
        Until = null,
        Paper = step == TrainingStep.Proposed ? p.Proposal : p.ResultPaper ?? p.Proposal,
        EnteredOn = (step == TrainingStep.Passed ? p.PassEnteredOn : step == TrainingStep.Attended ? p.AttendanceEnteredOn : p.EnteredOn) ?? p.EnteredOn,
    };

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records).Select(Says).ToListAsync(cancel)).Select(p => new Turned(p.Id, HappeningWords.Took(step), p.Since, p.Paper))];
}

/// <summary>Sessions of courses, counted from the first proposal.</summary>
internal sealed class ProofOfSessions(AppDb db, IPapers papers) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var lines = await (
            from session in db.Set<CourseSession>().Where(s => records.Contains(s.Id))
            join course in db.Set<Course>() on EF.Property<CourseId>(session, "Course") equals course.Id
            join paper in Papers.All on session.Paper equals (PaperId?)paper.Id into its
            from paper in its.DefaultIfEmpty()
            select new { session.Id, session.Number, session.Place, First = session.FirstOn.Earliest, session.EnteredOn, course.TitleVi, course.TitleEn, CourseId = course.Id, session.Paper, PaperNumber = paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(l.Id, new Words(l.TitleVi, l.TitleEn).ToString(), $"{l.Number}, {l.Place}", $"/peacekeeping/courses/{l.CourseId.Value}", l.First, Reference(l.Paper, l.PaperNumber), l.EnteredOn))];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel)
    {
        var proposals = await db.Set<Participation>().AsNoTracking().Where(p => records.Contains(p.Session))
            .OrderBy(p => p.ProposedOn).Select(p => new { p.Session, p.ProposedOn, p.Proposal }).ToListAsync(cancel);
        return [.. proposals.Select(p => new Turned(p.Session, HappeningWords.Took(TrainingStep.Proposed), p.ProposedOn, p.Proposal))];
    }
}
