using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/rotations/new: the unit as a whole leaves, or comes home and is relieved.</summary>
public static class RotateUnit
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/rotations/new", Ask);
        units.Post("/{unit}/rotations/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, AppDb db, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found
            ? RotateUnitPage.Show(new(UnitHead.Of(found), new(), PaperForm.None, await Missions(db, cancel), await desk.Units(cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, AppDb db, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper, await Missions(db, cancel), await desk.Units(cancel));
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Decision), form.Parsed(view.Missions, view.Units), found.Rotate,
            problems => RotateUnitPage.Refuse(view with { Problems = problems }), cancel);
    }

    internal static async Task<IReadOnlyList<Option>> Missions(AppDb db, CancellationToken cancel)
    {
        var missions = await db.Set<Mission>().Where(m => !m.IsHeadquarters).OrderBy(m => m.Acronym).Select(m => new { m.Id, m.Acronym, m.NameVi, m.NameEn }).ToListAsync(cancel);
        return [.. missions.Select(m => new Option(m.Id.Value.ToString(), $"{m.Acronym}, {new Words(m.NameVi, m.NameEn)}"))];
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Kind { get; init; }

        public string? On { get; init; }

        public string? Mission { get; init; }

        public string? RelievedBy { get; init; }

        internal static Form Of(Rotation held) => new()
        {
            Kind = held.Kind.ToString(),
            On = Days.Show(held.On),
            Mission = held.Mission?.Value.ToString(),
            RelievedBy = held.RelievedBy?.Value.ToString(),
        };

        internal Result<UnitMovement> Parsed(IReadOnlyList<Option> missions, IReadOnlyList<Option> units) => Typed.Together(
            Typed.Choice<RotationKind>(Kind, nameof(Kind)),
            Typed.Day(On, nameof(On)),
            Chosen.IfAny<MissionId>(Mission, nameof(Mission), missions),
            Chosen.IfAny<FormedUnitId>(RelievedBy, nameof(RelievedBy), units)).Into((kind, on, mission, relief) => new UnitMovement(kind, on, mission, relief));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, IReadOnlyList<Option> Missions, IReadOnlyList<Option> Units)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
