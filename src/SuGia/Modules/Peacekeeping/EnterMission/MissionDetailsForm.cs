using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a mission is, as typed.</summary>
public record MissionDetailsForm
{
    public string? Version { get; init; }

    public string? Acronym { get; init; }

    public string? NameVi { get; init; }

    public string? NameEn { get; init; }

    public string? LeadDepartment { get; init; }

    public string? Location { get; init; }

    public string? Longitude { get; init; }

    public string? Latitude { get; init; }

    public string? IsHeadquarters { get; init; }

    /// <summary>Yes, no, or blank where not known.</summary>
    public string? IsArmed { get; init; }

    public string? Languages { get; init; }

    internal Result<MissionDetails> Parsed => Typed.Together(Names, Place, Kind).Into((names, place, kind) => names with
    {
        Location = place.Location,
        Longitude = place.Longitude,
        Latitude = place.Latitude,
        LeadDepartment = kind.LeadDepartment,
        IsHeadquarters = kind.IsHeadquarters,
        IsArmed = kind.IsArmed,
        Languages = kind.Languages,
    });

    private Result<MissionDetails> Names => Typed.Together(
        Typed.Text(Acronym, nameof(Acronym), Mission.AcronymLimit, MissionFormWords.Acronym),
        Typed.Text(NameVi, nameof(NameVi), Mission.NameLimit, MissionFormWords.NameVi),
        Typed.Text(NameEn, nameof(NameEn), Mission.NameLimit, MissionFormWords.NameEn)).Into((acronym, vi, en) => new MissionDetails(acronym, vi, en));

    private Result<(string Location, double? Longitude, double? Latitude)> Place => Typed.Together(
        Typed.TextIfAny(Location, nameof(Location), 120, MissionFormWords.Location),
        Degrees.IfAny(Longitude, nameof(Longitude), Degrees.East),
        Degrees.IfAny(Latitude, nameof(Latitude), Degrees.North));

    private Result<(string LeadDepartment, bool IsHeadquarters, bool? IsArmed, string Languages)> Kind => Typed.Together(
        Typed.TextIfAny(LeadDepartment, nameof(LeadDepartment), 20, MissionFormWords.LeadDepartment),
        Typed.TextIfAny(Languages, nameof(Languages), 80, MissionFormWords.Languages)).Into((department, languages) => (department, IsYes(IsHeadquarters), IsArmed is "" or null ? (bool?)null : IsYes(IsArmed), languages));

    internal static MissionDetailsForm Of(Mission mission) => new()
    {
        Acronym = mission.Acronym,
        NameVi = mission.NameVi,
        NameEn = mission.NameEn,
        LeadDepartment = mission.LeadDepartment,
        Location = mission.Location,
        Longitude = Degrees.Written(mission.Longitude),
        Latitude = Degrees.Written(mission.Latitude),
        IsHeadquarters = mission.IsHeadquarters ? YesNo.Yes : YesNo.No,
        IsArmed = mission.IsArmed switch { true => YesNo.Yes, false => YesNo.No, null => "" },
        Languages = mission.Languages,
    };

    private static bool IsYes(string? typed) => typed == YesNo.Yes;
}
