using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Dossier
{
    /// <summary>What the UN answered to the request for an extension; null before it did.</summary>
    public bool? UnAgrees { get; private set; }

    public DateOnly? UnAnsweredOn { get; private set; }

    public PaperId? UnAnsweredBy { get; private set; }

    /// <summary>Takes an officer into the dossier. Whoever is extended, moved or withdrawn has a tour in the mission; in a rotation, who has one goes home and who has none comes.</summary>
    /// <param name="file">The officer's own.</param>
    public Result<SubjectAdded> Add(SubjectTyped typed, OfficerFile file, DateOnly today)
    {
        var tour = OpensTours ? null : TourOf(file);
        var opens = OpensTours || (Kind is DossierKind.Rotate && tour is null);
        if (Broken.Among(
            (IsOpen, Otherwise: DossierProblems.AlreadyDecided),
            (subjects.All(s => s.Person != file.Person), Otherwise: DossierProblems.AlreadyInIt),
            (opens || tour is not null, Otherwise: DossierProblems.NoTour),
            (!(opens || Kind is DossierKind.Adjust) || typed.FirstOn is not null, Otherwise: DossierProblems.FirstNeeded),
            (!(opens || EndsTours || Kind is DossierKind.Extend) || typed.LastOn is not null, Otherwise: DossierProblems.LastNeeded),
            (Kind is not DossierKind.Adjust || typed.LastOn is null, Otherwise: DossierProblems.LastIsKept),
            (typed.FirstOn is null || typed.LastOn is null || typed.LastOn >= typed.FirstOn, Otherwise: DossierProblems.EndsBeforeItBegins),
            (Kind is not DossierKind.Extend || tour is null || EndOf(tour) >= WantedOn, Otherwise: DossierProblems.TourEndsBeforeWanted(tour is null ? default : EndOf(tour)))) is { } broken)
        {
            return broken;
        }

        subjects.Add(new(file.Person, tour?.Id, Completed(typed, tour), today));
        return new SubjectAdded(Id, file.Person);
    }

    public Result<SubjectDropped> Drop(Guid subject)
    {
        if (!IsOpen)
        {
            return DossierProblems.AlreadyDecided;
        }

        if (subjects.Find(s => s.Id == subject) is not { } dropped)
        {
            return DossierProblems.NoSuchSubject;
        }

        subjects.Remove(dropped);
        return new SubjectDropped(Id, dropped.Person);
    }

    /// <summary>What the officer and the home unit say of an extension.</summary>
    public Result<OpinionsRecorded> RecordOpinions(Guid subject, Opinions opinions, DateOnly today)
    {
        if (subjects.Find(s => s.Id == subject) is not { } asked)
        {
            return DossierProblems.NoSuchSubject;
        }

        if (Broken.Among(
            (Kind is DossierKind.Extend, Otherwise: DossierProblems.OnlyExtensions),
            ((opinions.Consents is null) == (opinions.ConsentOn is null), Otherwise: DossierProblems.AnswerWithDay("ConsentOn")),
            ((opinions.HomeAgrees is null) == (opinions.HomeOn is null), Otherwise: DossierProblems.AnswerWithDay("HomeOn")),
            (opinions.ConsentOn is null || opinions.ConsentOn <= today, Otherwise: DossierProblems.DayNotCome("ConsentOn")),
            (opinions.HomeOn is null || opinions.HomeOn <= today, Otherwise: DossierProblems.DayNotCome("HomeOn"))) is { } broken)
        {
            return broken;
        }

        asked.Take(opinions);
        return new OpinionsRecorded(Id, asked.Person);
    }

    public Result<ExtensionAnswered> AnswerExtension(bool agrees, DateOnly on, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (Kind is DossierKind.Extend, Otherwise: DossierProblems.OnlyExtensions),
            (on <= today, Otherwise: DossierProblems.DayNotCome("On")),
            (AskedOn is null || on >= AskedOn, Otherwise: DossierProblems.AnsweredBeforeAsked(AskedOn ?? default))) is { } broken)
        {
            return broken;
        }

        (UnAgrees, UnAnsweredOn, UnAnsweredBy) = (agrees, on, paper);
        return new ExtensionAnswered(Id, agrees, on);
    }

    /// <summary>The tour that the action is about: the last in the mission that had not ended when the dossier was opened.</summary>
    private Tour? TourOf(OfficerFile file) =>
        file.Tours.Where(t => t.Mission == Mission && t.EndedEarlyOn is null && EndOf(t) >= OpenedOn).MaxBy(EndOf);

    private SubjectTyped Completed(SubjectTyped typed, Tour? tour) =>
        Kind is DossierKind.Extend && tour is not null ? typed with { FirstOn = typed.FirstOn ?? EndOf(tour).AddDays(1), Post = tour.Post } : typed with { Post = typed.Post ?? tour?.Post };

    private static DateOnly EndOf(Tour tour) => tour.Segments.Max(s => s.Last.Latest);
}

/// <summary>What is asked for one officer.</summary>
/// <param name="Post">Null where the mission is asked without a post.</param>
public sealed record SubjectTyped(Guid? Post, DateOnly? FirstOn, DateOnly? LastOn);

public sealed record Opinions(bool? Consents, DateOnly? ConsentOn, bool? HomeAgrees, DateOnly? HomeOn, PaperId? HomePaper);

/// <summary>An officer whom the action is about.</summary>
public sealed class DossierSubject : Part, IOfPerson
{
    private DossierSubject() { }

    internal DossierSubject(PersonId person, Guid? tour, SubjectTyped typed, DateOnly enteredOn) =>
        (Person, Tour, Post, FirstOn, LastOn, EnteredOn) = (person, tour, typed.Post, typed.FirstOn, typed.LastOn, enteredOn);

    public PersonId Person { get; private init; }

    /// <summary>Null where the action opens one.</summary>
    public Guid? Tour { get; private init; }

    public Guid? Post { get; private init; }

    public DateOnly? FirstOn { get; private init; }

    public DateOnly? LastOn { get; private init; }

    public bool? Consents { get; private set; }

    public DateOnly? ConsentOn { get; private set; }

    public bool? HomeAgrees { get; private set; }

    public DateOnly? HomeOn { get; private set; }

    public PaperId? HomePaper { get; private set; }

    internal void Take(Opinions opinions) =>
        (Consents, ConsentOn, HomeAgrees, HomeOn, HomePaper) = (opinions.Consents, opinions.ConsentOn, opinions.HomeAgrees, opinions.HomeOn, opinions.HomePaper);
}

public sealed record SubjectAdded(DossierId Dossier, PersonId Person);

public sealed record SubjectDropped(DossierId Dossier, PersonId Person);

public sealed record OpinionsRecorded(DossierId Dossier, PersonId Person);

public sealed record ExtensionAnswered(DossierId Dossier, bool Agrees, DateOnly On);
