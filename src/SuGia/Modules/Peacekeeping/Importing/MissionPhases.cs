using System.Globalization;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Begins the phases that a row's days ask for, and tells what a row changes.</summary>
internal static class MissionPhases
{
    private static readonly Words OtherDay = new(
        "Ngày khác với ngày đã ghi của giai đoạn này: giữ ngày đã ghi.", "The day differs from the recorded first day of this phase: the recorded one stays.");

    /// <returns>The phases begun, as changes of the row.</returns>
    public static Result<IReadOnlyList<PlannedChange>> Take(ImportBatch<MissionRow> batch, ImportEntry<MissionRow> entry, Mission mission)
    {
        List<PlannedChange> begun = [];
        (MissionPhase, DateOnly?, string)[] asked = [(MissionPhase.Active, entry.Row.FirstOn, "FirstOn"), (MissionPhase.Closed, entry.Row.LastOn?.AddDays(1), "LastOn")];
        foreach (var (phase, day, column) in asked)
        {
            if (day is { } first && IsAsked(entry, mission, phase, first))
            {
                var began = mission.BeginPhase(phase, first, batch.Today);
                if (!began.Ok)
                {
                    return new Broken([.. began.Problems.Select(p => p with { Field = column })]);
                }

                batch.Record(mission, began.Value);
                begun.Add(new(column, FieldChanges.Nothing, Days.Both(phase is MissionPhase.Closed ? first.AddDays(-1) : first)));
            }
        }

        return begun;
    }

    public static MissionDetails DetailsOf(Mission mission) => new(mission.Acronym, mission.NameVi, mission.NameEn)
    {
        LeadDepartment = mission.LeadDepartment,
        Location = mission.Location,
        Longitude = mission.Longitude,
        Latitude = mission.Latitude,
        IsHeadquarters = mission.IsHeadquarters,
        IsArmed = mission.IsArmed,
        Languages = mission.Languages,
    };

    public static IReadOnlyList<PlannedChange> Between(MissionDetails held, MissionDetails next) => new FieldChanges()
        .Compare("NameVi", held.NameVi, next.NameVi)
        .Compare("NameEn", held.NameEn, next.NameEn)
        .Compare("LeadDepartment", held.LeadDepartment, next.LeadDepartment)
        .Compare("Location", held.Location, next.Location)
        .Compare("Longitude", held.Longitude, next.Longitude, Degrees)
        .Compare("Latitude", held.Latitude, next.Latitude, Degrees)
        .All;

    private static bool IsAsked(ImportEntry<MissionRow> entry, Mission mission, MissionPhase phase, DateOnly first)
    {
        var held = mission.Phases.Where(p => p.Phase == phase).ToList();
        if (held.Count > 0 && held.All(p => p.FirstOn != first))
        {
            entry.Cells.Note(OtherDay);
        }

        return held.Count == 0;
    }

    private static Words Degrees(double? value)
    {
        var written = value?.ToString(CultureInfo.InvariantCulture) ?? "";
        return new(written.Replace('.', ','), written);
    }
}
