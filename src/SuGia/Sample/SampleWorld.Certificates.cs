using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>Licences, training, BSAFE, fitness and vetting of the pool: most have all, some lack one, so that screenings differ.</summary>
    private void HoldCertificates()
    {
        foreach (var (at, person) in people[43..76].Index())
        {
            var (file, on) = (files[person], Day(5 + (at % 20), 1 + (at % 9), 2026));
            Hold(file, CertificateKind.DrivingLicence, new(on.AddYears(-9 - (at % 3)), on.AddYears(1 + (at % 4))), at % 6 == 5 ? "A1" : "B", on);
            Hold(file, CertificateKind.PreDeploymentTraining, new(on.AddDays(-40), at % 17 == 8 ? Day(26, 2, 2027) : null), "CPTM, STM", on, unless: at % 4 == 3);
            Hold(file, CertificateKind.Bsafe, new(on.AddDays(-20), at % 17 == 7 ? Day(31, 1, 2027) : null), "", on, unless: at % 5 == 4);
            Check(file, FitnessKind.Medical, new(on, on.AddMonths(12)), at % 11 == 10 ? Fitness.NotFit : Fitness.Fit, on);
            Check(file, FitnessKind.Vaccination, new(on, on.AddYears(3)), Fitness.Fit, on);
            Hold(file, CertificateKind.Visa, new(on, Day(28, 2 + (at % 3), 2027)), "", on, unless: at % 8 != 7);
            db.Record(file, Must(file.RecordVetting(VettingKind.SelfAttestation, on, null, VettingOutcome.Clear, null, on)), Entered(on));
            db.Record(file, Must(file.RecordVetting(VettingKind.ByTheState, on, null, at % 13 == 12 ? VettingOutcome.NotClear : VettingOutcome.Clear, null, on)), Entered(on));
            if (at % 17 == 6)
            {
                db.Record(file, Must(file.RecordVetting(VettingKind.ByTheUnitedNations, on, Day(15, 1, 2027), VettingOutcome.Clear, null, on)), Entered(on));
            }
        }
    }

    /// <summary>A vetting of years ago that nothing asks for any more.</summary>
    private void KeepTooLong()
    {
        var (file, on) = (files[people[50]], Day(15, 9, 2026));
        db.Record(file, Must(file.RecordVetting(VettingKind.ByTheState, Day(4, 3, 2019), Day(20, 3, 2019), VettingOutcome.Clear, null, on)), Entered(on));
    }

    private void Hold(OfficerFile file, CertificateKind kind, Term term, string reference, DateOnly on, bool unless = false)
    {
        if (!unless)
        {
            db.Record(file, Must(file.RecordCertificate(kind, term, reference, null, null, on)), Entered(on));
        }
    }

    private void Check(OfficerFile file, FitnessKind kind, Term term, Fitness outcome, DateOnly on) =>
        db.Record(file, Must(file.RecordFitness(kind, term, outcome, null, on)), Entered(on));
}
