using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Which officers, posts, teams and sessions rest on a paper.</summary>
internal sealed class RestsOnPapers(AppDb db, IPeople people) : IRestsOnPapers
{
    private static readonly Words StageWords = new("Giai đoạn", "Stage");
    private static readonly Words AttemptWords = new("Kết quả AMS", "AMS result");
    private static readonly Words NominationWords = new("Đề cử", "Nomination");
    private static readonly Words CourseWords = new("Khóa học", "Course");
    private static readonly Words TourWords = new("Nhiệm kỳ", "Tour");
    private static readonly Words EarlyEndWords = new("Rút sớm", "Early end");
    private static readonly Words PostWords = new("Vị trí", "Post");
    private static readonly Words SessionWords = new("Lần mở khóa học", "Course session");

    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel) => reader.May(Permission.ReadPeacekeeping)
        ? [.. await Posts(paper, most, cancel), .. await Sessions(paper, most, cancel), .. await Officers(paper, reader, asOf, most, cancel)]
        : [];

    private async Task<IEnumerable<RestingRecord>> Posts(PaperId paper, int most, CancellationToken cancel)
    {
        var posts = await db.Set<Mission>().AsNoTracking().SelectMany(m => m.Posts.Where(p => p.Paper == paper), (m, p) => new { m.Acronym, p.Code })
            .OrderBy(p => p.Code).Take(most).ToListAsync(cancel);
        return posts.Select(p => new RestingRecord(p.Code, PostWords, $"/peacekeeping/missions/{p.Acronym}"));
    }

    private async Task<IEnumerable<RestingRecord>> Sessions(PaperId paper, int most, CancellationToken cancel)
    {
        var sessions = await db.Set<Course>().AsNoTracking().SelectMany(c => c.Sessions.Where(s => s.Paper == paper), (c, s) => new { c.Id, c.Code, c.TitleVi, c.TitleEn, s.Number })
            .OrderBy(s => s.Code).ThenBy(s => s.Number).Take(most).ToListAsync(cancel);
        return sessions.Select(s => new RestingRecord($"{new Words(s.TitleVi, s.TitleEn)} {s.Number}", SessionWords, $"/peacekeeping/courses/{s.Id.Value}"));
    }

    private async Task<IEnumerable<RestingRecord>> Officers(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel)
    {
        var within = people.Within(reader.ReachOf(Permission.ReadPeacekeeping));
        var officers =
            from named in Naming(paper)
            join reached in within on named.Person equals reached.Person
            join person in people.AsOf(asOf) on named.Person equals person.Id
            orderby person.SortKey, named.What
            select new { person, named.What };
        var found = await officers.Take(most).ToListAsync(cancel);
        return found.Select(f => new RestingRecord(f.person.Titled(), WordsOf(f.What), $"/peacekeeping/officers/{f.person.Id.Value}"));
    }

    private IQueryable<Named> Naming(PaperId paper) =>
        Of(db.Set<StageEvent>().Where(s => s.Paper == paper), What.Stage)
            .Concat(Of(db.Set<AmsAttempt>().Where(a => a.Paper == paper), What.Attempt))
            .Concat(Of(db.Set<Nomination>().Where(n => n.Paper == paper), What.Nomination))
            .Concat(Of(db.Set<Participation>().Where(p => p.Proposal == paper || p.Approval == paper || p.ResultPaper == paper || p.ReportPaper == paper), What.Course))
            .Concat(Of(db.Set<Certificate>().Where(c => c.Paper == paper), What.Certificate))
            .Concat(Of(db.Set<Tour>().Where(t => t.Segments.Any(s => s.Decision == paper)), What.Tour))
            .Concat(Of(db.Set<Induction>().Where(i => i.Paper == paper), What.Induction))
            .Concat(Of(db.Set<Tour>().Where(t => t.EndedEarlyBy == paper), What.EarlyEnd))
            .Concat(Of(db.Set<Tour>().Where(t => t.Homecomings.Any(h => h.EndReport == paper)), What.EndReport))
            .Concat(Of(db.Set<Tour>().Where(t => t.Homecomings.Any(h => h.MedalPaper == paper)), What.Medal));

    private static IQueryable<Named> Of<TRow>(IQueryable<TRow> rows, What what) where TRow : class, IOfPerson =>
        rows.Select(r => new Named { Person = r.Person, What = (int)what }).Distinct();

    private static Words WordsOf(int what) => (What)what switch
    {
        What.Stage => StageWords,
        What.Attempt => AttemptWords,
        What.Nomination => NominationWords,
        What.Course => CourseWords,
        What.Certificate => CertificateWords.Certificates,
        What.Tour => TourWords,
        What.EarlyEnd => EarlyEndWords,
        What.Induction => TrainingWords.Induction,
        What.EndReport => HomecomingWords.Of(HomecomingStep.Report),
        What.Medal => HomecomingWords.Of(HomecomingStep.Medal),
    };

    private enum What
    {
        Stage,
        Attempt,
        Nomination,
        Course,
        Certificate,
        Tour,
        EarlyEnd,
        Induction,
        EndReport,
        Medal,
    }

    private sealed class Named
    {
        public required PersonId Person { get; init; }

        public required int What { get; init; }
    }
}
