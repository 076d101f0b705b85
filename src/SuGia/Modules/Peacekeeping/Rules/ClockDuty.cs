using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What lapses.</summary>
/// <remarks>Health and vetting stand last: from <see cref="Medical"/> on, a reading is journalled.</remarks>
public enum ClockKind
{
    Clearance,
    Passport,
    Visa,
    DrivingLicence,
    PreDeploymentTraining,
    Bsafe,
    Attestation,
    Easp,
    Medical,
    Vaccination,
    Vetting,
}

/// <summary>Who acts before a term lapses.</summary>
public enum ClockActor
{
    Officer,
    HomeUnit,
    StandingOffice,
    VettingBody,
    UnitedNations,
}

/// <summary>What the term is needed for.</summary>
public enum ClockUse
{
    Deployment,
    Mission,
    Driving,
}

/// <summary>Who does what, how many days before a kind of term lapses: one row of rules for each kind.</summary>
public sealed record ClockDuty(ClockKind Kind, ClockActor Who, ClockUse For, int BeforeDays, RuleRow Rule)
{
    private const string Prefix = "CLOCK-";

    /// <summary>The last day on which it can be begun without the term lapsing first.</summary>
    public DateOnly BeginBy(DateOnly until) => until.AddDays(-BeforeDays);

    /// <summary>Those in force on the day, by kind; a kind without a row has no duty.</summary>
    internal static IReadOnlyDictionary<ClockKind, ClockDuty> On(RuleBook book, DateOnly day) => book.All
        .Where(r => r.Code.StartsWith(Prefix, StringComparison.Ordinal) && r.IsInForceOn(day)).Select(Read).ToDictionary(d => d.Kind);

    private static ClockDuty Read(RuleRow row) => new(
        Choice<ClockKind>(row, "kind"), Choice<ClockActor>(row, "who"), Choice<ClockUse>(row, "for"), row.Value.GetProperty("before").GetInt32(), row);

    private static TEnum Choice<TEnum>(RuleRow row, string name) where TEnum : struct, Enum => Enum.Parse<TEnum>(row.Value.GetProperty(name).GetString()!);
}
