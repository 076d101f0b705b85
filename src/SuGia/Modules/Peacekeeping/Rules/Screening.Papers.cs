using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Screening
{
    private Finding?[] OfPapers =>
    [
        Passport("ELIG-PASSPORT", movement.NominatedOn),
        Fit("MED-01", movement.LeavesOn),
        StillFit("MED-04-CLEAR", movement.LeavesOn),
        Vaccinated("NOM-04", movement.NominatedOn),
        Holds("TR-02", CertificateKind.PreDeploymentTraining, movement.LeavesOn),
        Holds("TR-08-IPO", CertificateKind.Bsafe, movement.LeavesOn),
    ];

    private Finding?[] OfConduct =>
    [
        Vetted("ELIG-INTEG", VettingKind.SelfAttestation, movement.NominatedOn),
        Vetted("VET-02", VettingKind.ByTheState, movement.LeavesOn),
        Vetted("VET-01", VettingKind.ByTheUnitedNations, movement.LeavesOn),
    ];

    private Finding? Passport(string code, DateOnly on) => Judge(code, on, rule => person.PassportUntil is { } until
        ? (until >= new WholeMonths(rule.Whole).LastDay(on), ScreeningWords.Until(until))
        : (null, ScreeningWords.Missing), FieldGroup.Identity);

    /// <summary>The latest examination decides.</summary>
    private Finding? Fit(string code, DateOnly on) => Judge(code, on, _ => LastExamination is { } last
        ? (last.Outcome != Fitness.NotFit, ScreeningWords.Of(last.Outcome, last.FirstOn))
        : (null, ScreeningWords.Missing), FieldGroup.Health);

    /// <summary>How long it holds; where it names no end, as many months as the rule says.</summary>
    private Finding? StillFit(string code, DateOnly on) => LastExamination is not { } last ? null
        : Judge(code, on, rule => (EndOf(last, rule) >= on, ScreeningWords.Until(EndOf(last, rule))), FieldGroup.Health);

    private static DateOnly EndOf(FitnessCheck examination, RuleRow rule) => examination.LastOn ?? new WholeMonths(rule.Whole).LastDay(examination.FirstOn);

    private FitnessCheck? LastExamination => file.Fitness.Where(f => f.Kind == FitnessKind.Medical && f.Outcome != Fitness.Erased).MaxBy(f => f.FirstOn);

    private Finding? Vaccinated(string code, DateOnly on) => Judge(code, on, _ => file.Fitness.Where(f => f.Kind == FitnessKind.Vaccination && f.Outcome != Fitness.Erased).MaxBy(f => f.FirstOn) is { } last
        ? (last.HoldsOn(on), ScreeningWords.Vaccinated(last.FirstOn))
        : (null, ScreeningWords.Missing), FieldGroup.Health);

    private Finding? Holds(string code, CertificateKind kind, DateOnly on) => Judge(code, on, _ => file.Certificates.Where(c => c.Kind == kind).MaxBy(c => c.FirstOn) is { } last
        ? (last.HoldsOn(on), ScreeningWords.Certificate(kind, last.FirstOn, last.LastOn))
        : (null, ScreeningWords.Missing), FieldGroup.Service);

    /// <summary>A vetting for another movement does not count for this one; one that is pending is unknown.</summary>
    private Finding? Vetted(string code, VettingKind kind, DateOnly on) => Judge(code, on, _ => file.Vettings.Where(v => v.Kind == kind && IsForThis(v)).MaxBy(v => v.On) switch
    {
        null or { Outcome: VettingOutcome.Pending } => (null, ScreeningWords.Missing),
        var vetting => (vetting.Outcome == VettingOutcome.Clear, ScreeningWords.Of(vetting.Outcome, vetting.On)),
    }, FieldGroup.Vetting);

    private bool IsForThis(Vetting vetting) => vetting.Kind != VettingKind.ByTheState || vetting.MovementOn is null || vetting.MovementOn == movement.LeavesOn;
}
