using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Screening
{
    private static readonly string[] Levels = ["A1", "A2", "B1", "B2", "C1", "C2"];

    private Finding?[] OfSkills =>
    [
        Speaks("ELIG-LANG-VN", movement.NominatedOn),
        Licensed("ELIG-DRV", movement.NominatedOn),
        OfClass("ELIG-DRV-VN", movement.NominatedOn),
        movement.IsArmed == false ? null : Shoots("ELIG-GUN", movement.LeavesOn),
    ];

    private Finding?[] OfClearance => [Cleared("AMS-VALID", movement.LeavesOn), StaysCleared("AMS-VALID", movement.EndsOn)];

    /// <remarks>The national rule asks for English, whatever the mission speaks.</remarks>
    private Finding? Speaks(string code, DateOnly on) => Judge(code, on, rule => person.Languages.Where(l => l.Language == MissionLanguages.English).Select(l => l.Level).Max(StringComparer.Ordinal) switch
    {
        null => (null, ScreeningWords.Missing),
        var level => (Array.IndexOf(Levels, level) >= Array.IndexOf(Levels, rule.Value.GetString()), ScreeningWords.Level(MissionLanguages.English, level)),
    }, FieldGroup.Service);

    private Finding? Licensed(string code, DateOnly on) => Judge(code, on, rule => Licences.MinBy(c => c.FirstOn) is { } first
        ? (first.FirstOn.AddYears(rule.Whole) <= on && Licences.Any(c => c.HoldsOn(on)), ScreeningWords.Since(first.FirstOn))
        : (null, ScreeningWords.Missing), FieldGroup.Service);

    private Finding? OfClass(string code, DateOnly on) => Judge(code, on, rule => Licences.Where(c => c.HoldsOn(on)).Select(c => c.Reference).ToList() is [_, ..] classes
        ? (classes.Any(c => c.StartsWith(rule.Value.GetString()!, StringComparison.OrdinalIgnoreCase)), new(string.Join(", ", classes), string.Join(", ", classes)))
        : (null, ScreeningWords.Missing), FieldGroup.Service);

    /// <summary>Where it is not known whether the mission is armed, a missing test is not known to be one.</summary>
    private Finding? Shoots(string code, DateOnly on) => Judge(code, on, _ => Clearances.Any(a => a.IsArmed)
        ? (true, ScreeningWords.ArmedClearance)
        : (movement.IsArmed is null ? null : false, ScreeningWords.NoArmedClearance));

    private Finding? Cleared(string code, DateOnly on) => Judge(code, on, _ => Clearances.MaxBy(a => a.ClearedUntil) is { } last
        ? (last.ClearedUntil >= on, ScreeningWords.Until(last.ClearedUntil!.Value))
        : (false, ScreeningWords.NeverCleared(movement.Language)));

    /// <summary>A look ahead: a clearance that lapses within the tour is told, and stops nobody.</summary>
    private Finding? StaysCleared(string code, DateOnly on) => Clearances.MaxBy(a => a.ClearedUntil) is not { } last || last.ClearedUntil < movement.LeavesOn ? null
        : Judge(code, on, _ => (last.ClearedUntil >= on, ScreeningWords.LapsesInMonth(last.ClearedUntil!.Value, MonthOfTour(last.ClearedUntil.Value))), isAdvice: true);

    private IEnumerable<AmsAttempt> Clearances => file.Attempts.Where(a => a is { Passed: true, ClearedUntil: not null } && a.Language == movement.Language);

    private IEnumerable<Certificate> Licences => file.Certificates.Where(c => c.Kind == CertificateKind.DrivingLicence);

    /// <summary>1 in the first month of the tour.</summary>
    private int MonthOfTour(DateOnly day)
    {
        var months = ((day.Year - movement.LeavesOn.Year) * 12) + day.Month - movement.LeavesOn.Month;
        return months + (movement.LeavesOn.AddMonths(months) <= day ? 1 : 0);
    }
}
