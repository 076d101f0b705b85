using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum ProgrammePurpose
{
    PreDeployment,
    MissionSpecific,
    Induction,
    Refresher,
    Instructor,
}

/// <summary>What is taught for one purpose. Its editions follow one another; each has its own lessons.</summary>
public sealed partial class Programme : Record<ProgrammeId>
{
    public const int CodeLimit = 30;
    public const int TitleLimit = 200;

    private readonly List<ProgrammeEdition> editions = [];

    private Programme() { }

    /// <summary>Unique; as the office writes it: CT-IPO.</summary>
    public string Code { get; private init; } = "";

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public ProgrammePurpose Purpose { get; private set; }

    public string Folded { get; private set; } = "";

    public Words Title => new(TitleVi, TitleEn);

    /// <summary>The paper that its certificate is. Source of what is asked before deployment: rule TR-02.</summary>
    internal CertificateKind? Proves => Purpose is ProgrammePurpose.PreDeployment ? CertificateKind.PreDeploymentTraining : null;

    /// <summary>Never two in force on one day.</summary>
    public IReadOnlyList<ProgrammeEdition> Editions => editions;

    public static Result<(Programme Programme, ProgrammeOpened Opened)> Open(ProgrammeTerms terms, EditionTerms first, DateOnly today)
    {
        if (first.LastOn < first.FirstOn)
        {
            return ProgrammeProblems.EndsBeforeItBegins(first.FirstOn);
        }

        Programme programme = new() { Code = terms.Code };
        programme.Take(terms);
        programme.editions.Add(new(first, today));
        return (programme, new(programme.Id, terms.Code));
    }

    /// <summary>Another title or purpose; the code stays.</summary>
    public Result<ProgrammeCorrected> Correct(ProgrammeTerms terms)
    {
        Take(terms);
        return new ProgrammeCorrected(Id, Code);
    }

    /// <summary>A new edition succeeds the latest, which ends on the day before unless it ended earlier.</summary>
    /// <param name="withLessons">True where it begins with the lessons of the edition that it succeeds.</param>
    public Result<ProgrammeRenewed> Renew(EditionTerms next, bool withLessons, DateOnly today)
    {
        var latest = editions.MaxBy(e => e.FirstOn)!;
        if (Broken.Among(
            (editions.All(e => e.Label != next.Label), Otherwise: ProgrammeProblems.LabelTaken(next.Label)),
            (next.FirstOn > latest.FirstOn, Otherwise: ProgrammeProblems.BeforeLatest(latest.Label, latest.FirstOn)),
            (latest.LastOn is not { } last || last < next.FirstOn || next.FirstOn <= latest.FirstOn, Otherwise: ProgrammeProblems.Overlaps(latest.Label, latest.LastOn)),
            (next.LastOn is null || next.LastOn >= next.FirstOn, Otherwise: ProgrammeProblems.EndsBeforeItBegins(next.FirstOn))) is { } broken)
        {
            return broken;
        }

        latest.EndOn(latest.LastOn ?? next.FirstOn.AddDays(-1));
        ProgrammeEdition edition = new(next, today);
        edition.Copy(withLessons ? latest.Lessons : [], today);
        editions.Add(edition);
        return new ProgrammeRenewed(Id, edition.Id, next.Label);
    }

    public ProgrammeEdition? EditionOn(DateOnly day) => editions.Find(e => e.IsInForceOn(day));

    /// <summary>The edition of the day; before the first one, the first.</summary>
    public ProgrammeEdition ShownOn(DateOnly day) => EditionOn(day) ?? editions.Where(e => e.FirstOn <= day).MaxBy(e => e.FirstOn) ?? editions.MinBy(e => e.FirstOn)!;

    private void Take(ProgrammeTerms terms)
    {
        (TitleVi, TitleEn, Purpose) = (terms.TitleVi, terms.TitleEn, terms.Purpose);
        Folded = Folding.Fold($"{Code} {TitleVi} {TitleEn}");
    }
}

public sealed record ProgrammeTerms(string Code, string TitleVi, string TitleEn, ProgrammePurpose Purpose);

/// <param name="Label">As the office names it: 2024, 2024.2.</param>
/// <param name="LastOn">Null while no end is known.</param>
/// <param name="Paper">The paper that approves it.</param>
public sealed record EditionTerms(string Label, DateOnly FirstOn, DateOnly? LastOn, PaperId? Paper);

public sealed class ProgrammeEdition : Part
{
    public const int LabelLimit = 30;

    private readonly List<Lesson> lessons = [];

    private ProgrammeEdition() { }

    internal ProgrammeEdition(EditionTerms terms, DateOnly enteredOn) =>
        (Label, FirstOn, LastOn, Paper, EnteredOn) = (terms.Label, terms.FirstOn, terms.LastOn, terms.Paper, enteredOn);

    public string Label { get; private init; } = "";

    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; private set; }

    public PaperId? Paper { get; private init; }

    public IReadOnlyList<Lesson> Lessons => lessons;

    public IReadOnlyList<Lesson> InOrder => [.. lessons.OrderBy(l => l.Order)];

    public bool IsInForceOn(DateOnly day) => FirstOn <= day && (LastOn is not { } last || day <= last);

    internal void EndOn(DateOnly day) => LastOn = day;

    internal void Add(Lesson lesson) => lessons.Add(lesson);

    internal void Remove(Lesson lesson)
    {
        lessons.Remove(lesson);
        foreach (var (at, left) in lessons.OrderBy(l => l.Order).Index())
        {
            left.StandAt(at + 1);
        }
    }

    /// <summary>The lesson takes the place; those between its old and its new place move by one.</summary>
    internal void Move(Lesson moved, int place)
    {
        List<Lesson> inOrder = [.. InOrder.Where(l => l != moved)];
        inOrder.Insert(place - 1, moved);
        foreach (var (at, lesson) in inOrder.Index())
        {
            lesson.StandAt(at + 1);
        }
    }

    internal void Copy(IReadOnlyList<Lesson> from, DateOnly today) => lessons.AddRange(from.Select(l => new Lesson(l.Terms, l.Order, today)));
}

public sealed record ProgrammeOpened(ProgrammeId Programme, string Code);

public sealed record ProgrammeCorrected(ProgrammeId Programme, string Code);

public sealed record ProgrammeRenewed(ProgrammeId Programme, Guid Edition, string Label);
