using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/equipment/new: how much of one kind is pledged and there, on a day.</summary>
public static class CountEquipment
{
    private const int Most = 100_000;

    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/equipment/new", Ask);
        units.Post("/{unit}/equipment/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? CountEquipmentPage.Show(new(UnitHead.Of(found), new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Report), form.Parsed,
            (asked, by, today) => found.Count(asked.Kind, (int)asked.Pledged, (int)asked.Held, asked.On, by, today),
            problems => CountEquipmentPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Kind { get; init; }

        public string? Pledged { get; init; }

        public string? Held { get; init; }

        public string? On { get; init; }

        internal static Form Of(EquipmentCount held) => new()
        {
            Kind = held.Kind.ToString(),
            Pledged = held.Pledged.ToString(CultureInfo.InvariantCulture),
            Held = held.Held.ToString(CultureInfo.InvariantCulture),
            On = Days.Show(held.On),
        };

        internal Result<(EquipmentKind Kind, long Pledged, long Held, DateOnly On)> Parsed => Typed.Together(
            Typed.Choice<EquipmentKind>(Kind, nameof(Kind)),
            Typed.Number(Pledged, nameof(Pledged), 0, Most),
            Typed.Number(Held, nameof(Held), 0, Most),
            Typed.Day(On, nameof(On)));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}
