using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/officers/{person}: stage, clocks, tours, training and the way so far, as of the day.</summary>
public static class ShowOfficer
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/officers/{person}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(PersonId person, AppDb db, IPeople people, IPapers papers, IPersonalData personal, IAccounts accounts, NotesOn notes, Frame frame, CancellationToken cancel)
    {
        if (await people.Find(person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel) is not { } card)
        {
            return Results.NotFound();
        }

        var file = await db.Set<OfficerFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Person == person, cancel);
        if (file is null)
        {
            return OfficerPage.Show(View.WithoutFile(card));
        }

        View view = new(card, file, await Papers(papers, file, cancel), await Missions(db, file, cancel), await Courses(db, file, cancel), await Open(personal, file, cancel));
        var answering = file.Tours.Select(t => t.CaseOfficer).OfType<Guid>().Distinct().ToList();
        view = view with { CaseOfficers = answering is [] ? view.CaseOfficers : await accounts.Names(answering, cancel) };
        return OfficerPage.Show(view with { Notes = await notes.Of(file.Id.Value, cancel), Boards = await Boards(db, person, frame.AsOf, cancel) });
    }

    private static async Task<IReadOnlyList<BoardLine>> Boards(AppDb db, PersonId person, DateOnly asOf, CancellationToken cancel) =>
        await db.Set<Selection>().AsNoTracking()
            .Where(s => s.OpenedOn <= asOf && s.Candidates.Any(c => c.Person == person && c.EnteredOn <= asOf))
            .OrderByDescending(s => s.OpenedOn).ThenBy(s => s.Code)
            .Select(s => new BoardLine(s.Id, s.Code, s.Title, s.OpenedOn, s.Candidates.Where(c => c.Person == person)
                .SelectMany(c => c.Results.Where(r => r.FirstOn <= asOf && asOf <= r.LastOn).Select(r => (CandidateOutcome?)r.Outcome)).FirstOrDefault()))
            .ToListAsync(cancel);

    /// <summary>What of the officer's personal data is shown; each reading of what there is stands in the journal.</summary>
    private static async Task<IReadOnlySet<FieldGroup>> Open(IPersonalData personal, OfficerFile file, CancellationToken cancel)
    {
        var open = await personal.OpenFor(file.Person, cancel);
        HashSet<FieldGroup> shown = [.. (file.Fitness.Count > 0 ? [FieldGroup.Health] : (FieldGroup[])[]), .. file.Vettings.Count > 0 ? [FieldGroup.Vetting] : (FieldGroup[])[], .. file.Appraisals.Count > 0 ? [FieldGroup.Appraisal] : (FieldGroup[])[], .. file.Tours.Any(t => t.Absences.Count > 0) ? [FieldGroup.AbsenceReasons] : (FieldGroup[])[]];
        shown.IntersectWith(open);
        await personal.NoteReading(file.Person, shown, cancel);
        return open;
    }

    private static async Task<IReadOnlyDictionary<PaperId, PaperCard>> Papers(IPapers papers, OfficerFile file, CancellationToken cancel)
    {
        var ids = PapersOfFile.Of(file);
        return await papers.All.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
    }

    private static async Task<IReadOnlyDictionary<MissionId, MissionName>> Missions(AppDb db, OfficerFile file, CancellationToken cancel)
    {
        var ids = file.Tours.Select(t => t.Mission).Concat(file.Nominations.Select(n => n.Mission)).Distinct().ToList();
        var missions = await db.Set<Mission>().AsNoTracking().Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Acronym, m.Location, Posts = m.Posts.Select(p => new { p.Id, p.Code }).ToList() }).ToListAsync(cancel);
        return missions.ToDictionary(m => m.Id, m => new MissionName(m.Acronym, m.Location, m.Posts.ToDictionary(p => p.Id, p => p.Code)));
    }

    private static async Task<IReadOnlyDictionary<Guid, Words>> Courses(AppDb db, OfficerFile file, CancellationToken cancel)
    {
        var ids = file.Participations.Select(p => p.Session).ToList();
        var sessions = await (
            from session in db.Set<CourseSession>().AsNoTracking()
            join course in db.Set<Course>() on EF.Property<CourseId>(session, "Course") equals course.Id
            where ids.Contains(session.Id)
            select new { session.Id, course.TitleVi, course.TitleEn }).ToListAsync(cancel);
        return sessions.ToDictionary(s => s.Id, s => new Words(s.TitleVi, s.TitleEn));
    }

    public sealed record MissionName(string Acronym, string Location, IReadOnlyDictionary<Guid, string> Posts)
    {
        public string Of(Guid? post) => post is { } one && Posts.TryGetValue(one, out var code) ? $"{code}, {Location}" : $"{Acronym}, {Location}";
    }

    /// <param name="Outcome">As of the day; null while the board has not decided.</param>
    public sealed record BoardLine(SelectionId Id, string Code, string Title, DateOnly OpenedOn, CandidateOutcome? Outcome);

    /// <param name="File">Null where the person has no peacekeeping file.</param>
    public sealed record View(PersonCard Officer, OfficerFile? File, IReadOnlyDictionary<PaperId, PaperCard> Papers, IReadOnlyDictionary<MissionId, MissionName> Missions, IReadOnlyDictionary<Guid, Words> Courses, IReadOnlySet<FieldGroup> Open)
    {
        public static View WithoutFile(PersonCard officer) =>
            new(officer, null, new Dictionary<PaperId, PaperCard>(), new Dictionary<MissionId, MissionName>(), new Dictionary<Guid, Words>(), new HashSet<FieldGroup>());

        /// <summary>Selection boards before which the officer stood, the newest first.</summary>
        public IReadOnlyList<BoardLine> Boards { get; init; } = [];

        /// <summary>Who answers for tours, by account.</summary>
        public IReadOnlyDictionary<Guid, string> CaseOfficers { get; init; } = new Dictionary<Guid, string>();

        /// <summary>Null where there is no file to keep notes on.</summary>
        public NotesShown? Notes { get; init; }

        public string Base => $"/peacekeeping/officers/{Officer.Id.Value}";
    }
}
