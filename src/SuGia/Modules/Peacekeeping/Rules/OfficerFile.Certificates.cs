using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile
{
    private readonly List<Certificate> certificates = [];
    private readonly List<FitnessCheck> fitness = [];
    private readonly List<Vetting> vettings = [];

    /// <summary>What a movement needs and a term limits, other than the clearance and the passport.</summary>
    public IReadOnlyList<Certificate> Certificates => certificates;

    /// <summary>Medical clearances and vaccinations. Health data: read with its own permission, and each reading is journalled.</summary>
    public IReadOnlyList<FitnessCheck> Fitness => fitness;

    /// <summary>Outcomes of vetting, and nothing of why. Read with its own permission, and each reading is journalled.</summary>
    public IReadOnlyList<Vetting> Vettings => vettings;

    public Result<CertificateRecorded> RecordCertificate(CertificateKind kind, Term term, string reference, MissionId? mission, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (term.From <= today, Otherwise: CertificateProblems.DayNotCome),
            (certificates.All(c => c.Kind != kind || c.FirstOn != term.From || c.Mission != mission), Otherwise: CertificateProblems.AlreadyRecorded(term.From))) is { } broken)
        {
            return broken;
        }

        certificates.Add(new(Person, kind, term, reference, mission, paper, today));
        return new CertificateRecorded(Id, kind, term.From);
    }

    public Result<FitnessRecorded> RecordFitness(FitnessKind kind, Term term, Fitness outcome, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (outcome != Peacekeeping.Fitness.Erased, Otherwise: CertificateProblems.ErasedIsNoOutcome),
            (term.From <= today, Otherwise: CertificateProblems.DayNotCome),
            (fitness.All(f => f.Kind != kind || f.FirstOn != term.From), Otherwise: CertificateProblems.AlreadyRecorded(term.From))) is { } broken)
        {
            return broken;
        }

        fitness.Add(new(Person, kind, term, outcome, paper, today));
        return new FitnessRecorded(Id, kind);
    }

    /// <param name="movement">The day of leaving that the vetting is for; it is asked anew for each movement. Source: rule VET-02.</param>
    public Result<VettingRecorded> RecordVetting(VettingKind kind, DateOnly on, DateOnly? movement, VettingOutcome outcome, PaperId? paper, DateOnly today)
    {
        if (Broken.Among(
            (on <= today, Otherwise: CertificateProblems.DayNotCome),
            (movement is null || movement >= on, Otherwise: CertificateProblems.MovementBefore(on)),
            (vettings.All(v => v.Kind != kind || v.On != on), Otherwise: CertificateProblems.AlreadyRecorded(on))) is { } broken)
        {
            return broken;
        }

        vettings.Add(new(Person, kind, on, movement, outcome, paper, today));
        return new VettingRecorded(Id, kind);
    }
}

/// <summary>From a day, to a day or without an end.</summary>
public sealed record Term(DateOnly From, DateOnly? Until)
{
    public static Result<Term> Of(DateOnly from, DateOnly? until) =>
        until < from ? CertificateProblems.EndsBeforeItBegins(from) : new Term(from, until);
}

public enum CertificateKind
{
    Visa,
    DrivingLicence,
    PreDeploymentTraining,
    Bsafe,
    Attestation,
    Easp,
}

/// <summary>A paper with a term.</summary>
public sealed class Certificate : Part, IOfPerson, IClock
{
    public const int ReferenceLimit = 60;

    private Certificate() { }

    internal Certificate(PersonId person, CertificateKind kind, Term term, string reference, MissionId? mission, PaperId? paper, DateOnly enteredOn)
    {
        (Person, Kind, FirstOn, LastOn) = (person, kind, term.From, term.Until);
        (Reference, Mission, Paper, EnteredOn) = (reference, mission, paper, enteredOn);
    }

    public PersonId Person { get; private init; }

    public CertificateKind Kind { get; private init; }

    public DateOnly FirstOn { get; private init; }

    /// <summary>Null where it does not end.</summary>
    public DateOnly? LastOn { get; private init; }

    /// <summary>Class of a licence, number of a visa, edition of a course.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>Where it matters; null where it holds for every mission.</summary>
    public MissionId? Mission { get; private init; }

    public PaperId? Paper { get; private init; }
}

public enum FitnessKind
{
    Medical,
    Vaccination,
}

public enum Fitness
{
    Fit,
    FitWithLimits,
    NotFit,

    /// <summary>Was past its term of retention: only that it counted, and on which days, is left.</summary>
    Erased,
}

/// <summary>A medical clearance or vaccination: an outcome with a term, no finding.</summary>
public sealed class FitnessCheck : Part, IOfPerson, IClock
{
    private FitnessCheck() { }

    internal FitnessCheck(PersonId person, FitnessKind kind, Term term, Fitness outcome, PaperId? paper, DateOnly enteredOn)
    {
        (Person, Kind, FirstOn, LastOn) = (person, kind, term.From, term.Until);
        (Outcome, Paper, EnteredOn) = (outcome, paper, enteredOn);
    }

    public PersonId Person { get; private init; }

    public FitnessKind Kind { get; private init; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; private init; }

    public Fitness Outcome { get; private set; }

    public PaperId? Paper { get; private set; }

    /// <summary>The last day on which figures count it, where a later check that is erased took its place; else null.</summary>
    public DateOnly? CountedUntil { get; private set; }

    /// <summary>True of what the figures of lapsing terms count.</summary>
    internal bool IsCounted => LastOn is not null && Outcome != Fitness.NotFit;

    /// <summary>True where the other no longer counts once this one is there: it ends later, or not at all.</summary>
    internal bool Replaces(FitnessCheck other) =>
        other.Kind == Kind && other.LastOn is not null && (LastOn is null || LastOn > other.LastOn || (LastOn == other.LastOn && Id.CompareTo(other.Id) > 0));

    internal void CountUntil(DateOnly day) => CountedUntil = day < (CountedUntil ?? DateOnly.MaxValue) ? day : CountedUntil;

    internal void Erase() => (Outcome, Paper) = (Fitness.Erased, null);
}

public enum VettingKind
{
    /// <summary>The State certifies; asked for each movement.</summary>
    ByTheState,

    /// <summary>The UN looks into its own records before deployment.</summary>
    ByTheUnitedNations,

    /// <summary>The officer attests for themselves.</summary>
    SelfAttestation,
}

public enum VettingOutcome
{
    Clear,
    Pending,
    NotClear,
}

public sealed class Vetting : Part, IOfPerson
{
    private Vetting() { }

    internal Vetting(PersonId person, VettingKind kind, DateOnly on, DateOnly? movement, VettingOutcome outcome, PaperId? paper, DateOnly enteredOn)
    {
        (Person, Kind, On, MovementOn) = (person, kind, on, movement);
        (Outcome, Paper, EnteredOn) = (outcome, paper, enteredOn);
    }

    public PersonId Person { get; private init; }

    public VettingKind Kind { get; private init; }

    public DateOnly On { get; private init; }

    public DateOnly? MovementOn { get; private init; }

    public VettingOutcome Outcome { get; private init; }

    public PaperId? Paper { get; private init; }
}

/// <summary>Something that holds from a day, and mostly to a day.</summary>
internal interface IClock
{
    DateOnly FirstOn { get; }

    DateOnly? LastOn { get; }
}

internal static class Clocks
{
    public static bool HoldsOn(this IClock clock, DateOnly day) => clock.FirstOn <= day && (clock.LastOn is not { } last || day <= last);
}

public sealed record CertificateRecorded(OfficerFileId File, CertificateKind Kind, DateOnly FirstOn);

/// <remarks>Names no outcome: an event is read by whoever reads history.</remarks>
public sealed record FitnessRecorded(OfficerFileId File, FitnessKind Kind);

public sealed record VettingRecorded(OfficerFileId File, VettingKind Kind);
