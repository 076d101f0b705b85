using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/dossiers/new: the papers and the chain of authority come by the law of the day; with ?tour= the form begins as an extension of that tour.</summary>
public static class OpenDossier
{
    internal static void Map(IEndpointRouteBuilder dossiers)
    {
        dossiers.Get("/new", Ask);
        dossiers.Post("/new", Answer);
    }

    private static async Task<IResult> Ask(Guid? tour, MissionChoices missions, Officers officers, AppDb db, Frame frame, CancellationToken cancel)
    {
        var extended = await Extended(tour, officers, db, cancel);
        return tour is not null && extended is null
            ? Results.NotFound()
            : OpenDossierPage.Show(new(Form.Suggested(extended?.Tour, frame.Today), await missions.All(cancel), extended?.Officer.Head.Person));
    }

    private static async Task<IResult> Answer([FromForm] Form form, MissionChoices missions, Officers officers, AppDb db, Frame frame, Saving saving, CancellationToken cancel)
    {
        var extended = await Extended(Guid.TryParse(form.Tour, out var tour) ? tour : null, officers, db, cancel);
        View view = new(form, await missions.All(cancel), extended?.Officer.Head.Person);
        var act = saving.Act();
        var opened = (await Unique(form.Parsed, db, cancel)).Then(terms => Dossier.Open(terms, frame.Reader.Id, RuleFiles.Book, act.EnteredOn));
        var whole = extended is null ? opened : Typed.Together(opened, Typed.DayIfAny(form.LastOn, nameof(form.LastOn))).Then(o => With(o.Item1, extended.Value.Officer.File, o.Item2, act.EnteredOn));
        if (!whole.Ok)
        {
            return OpenDossierPage.Refuse(view with { Problems = whole.Problems });
        }

        db.Record(whole.Value.Dossier, whole.Value.Opened, act);
        return await saving.Then(DossierHead.UrlOf(whole.Value.Dossier.Id), DossierFormWords.Opened, problem => OpenDossierPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    /// <summary>The officer whose tour the dossier begins with; null where none is asked, or the reader does not reach it.</summary>
    private static async Task<(Officer Officer, Tour Tour)?> Extended(Guid? tour, Officers officers, AppDb db, CancellationToken cancel) =>
        tour is { } id && await db.Set<Tour>().Where(t => t.Id == id).Select(t => (PersonId?)t.Person).SingleOrDefaultAsync(cancel) is { } person
            ? await officers.FindTour(person, id, cancel)
            : null;

    private static Result<(Dossier Dossier, DossierOpened Opened)> With((Dossier Dossier, DossierOpened Opened) opened, OfficerFile file, DateOnly? last, DateOnly today) =>
        opened.Dossier.Add(new(null, null, last), file, today).Into(_ => opened);

    private static async Task<Result<DossierTerms>> Unique(Result<DossierTerms> typed, AppDb db, CancellationToken cancel) =>
        typed.Ok && await db.Set<Dossier>().AnyAsync(d => d.Code == typed.Value!.Code, cancel) ? DossierProblems.CodeTaken(typed.Value!.Code) : typed;

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? Kind { get; init; }

        public string? Force { get; init; }

        public string? IsUrgent { get; init; }

        public string? TourKind { get; init; }

        public string? Mission { get; init; }

        public string? OpenedOn { get; init; }

        public string? WantedOn { get; init; }

        public string? AskedBy { get; init; }

        public string? AskedOn { get; init; }

        /// <summary>The tour to be extended, from the officer's page.</summary>
        public string? Tour { get; init; }

        public string? LastOn { get; init; }

        internal Result<DossierTerms> Parsed => Typed.Together(What, On, Asked).Into((what, on, asked) =>
            new DossierTerms(what.Code, what.Kind, what.Force, IsUrgent == YesNo.Yes, what.Tours, what.Mission, on.Opened, on.Wanted, asked.By, asked.On));

        private Result<(string Code, DossierKind Kind, DossierForce Force, TourKind Tours, MissionId Mission)> What => Typed.Together(
            Typed.Text(Code, nameof(Code), Dossier.CodeLimit, DossierWords.Code),
            Typed.Choice<DossierKind>(Kind, nameof(Kind)),
            Typed.Choice<DossierForce>(Force, nameof(Force)),
            Typed.Choice<TourKind>(TourKind, nameof(TourKind)),
            Typed.IdOf<MissionId>(Mission, nameof(Mission)));

        private Result<(DateOnly Opened, DateOnly Wanted)> On => Typed.Together(Typed.Day(OpenedOn, nameof(OpenedOn)), Typed.Day(WantedOn, nameof(WantedOn)));

        private Result<(DossierAsker? By, DateOnly? On)> Asked => Typed.Together(Typed.ChoiceIfAny<DossierAsker>(AskedBy, nameof(AskedBy)), Typed.DayIfAny(AskedOn, nameof(AskedOn)));

        internal static Form Suggested(Tour? tour, DateOnly today)
        {
            Form blank = new() { Force = nameof(DossierForce.Armed), TourKind = nameof(Peacekeeping.TourKind.Individual), OpenedOn = Days.Show(today) };
            return tour is null ? blank : blank with
            {
                Kind = nameof(DossierKind.Extend),
                TourKind = tour.Kind.ToString(),
                Mission = tour.Mission.Value.ToString(),
                WantedOn = Days.Show(tour.Segments.Max(s => s.Last.Latest)),
                Tour = tour.Id.ToString(),
            };
        }
    }

    /// <param name="Extended">The officer whose tour the dossier begins with, or null.</param>
    public sealed record View(Form Form, IReadOnlyList<Option> Missions, PersonCard? Extended)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
