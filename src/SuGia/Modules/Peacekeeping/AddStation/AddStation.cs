using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/missions/{acronym}/stations/new: a town where officers of the mission serve.</summary>
public static class AddStation
{
    private const int NameLimit = 80;

    internal static void Map(IEndpointRouteBuilder missions)
    {
        missions.Get("/{acronym}/stations/new", Ask);
        missions.Post("/{acronym}/stations/new", Answer);
    }

    private static async Task<IResult> Ask(string acronym, EditedMissions missions, CancellationToken cancel) =>
        await missions.Find(acronym, cancel) is { } edited ? AddStationPage.Show(new(edited.Head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(string acronym, [FromForm] Form form, EditedMissions missions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await missions.Find(acronym, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var act = saving.Act();
        return await pressing.Change(
            edited.Mission, form.Version, form.Parsed,
            asked => edited.Mission.AddStation(asked.Item1, asked.Item2, asked.Item3, act.EnteredOn),
            new(act, edited.Head.Url, MissionFormWords.Saved, problems => AddStationPage.Refuse(new(edited.Head, form, problems))),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Name { get; init; }

        public string? Longitude { get; init; }

        public string? Latitude { get; init; }

        internal Result<(string, double?, double?)> Parsed => Typed.Together(
            Typed.Text(Name, nameof(Name), NameLimit, MissionFormWords.StationName),
            Degrees.IfAny(Longitude, nameof(Longitude), Degrees.East),
            Degrees.IfAny(Latitude, nameof(Latitude), Degrees.North));
    }

    public sealed record View(MissionHead Head, Form Form, params IReadOnlyList<Problem> Problems);
}
