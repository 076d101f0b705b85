using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/visits/new: a visit of the UN that is to come.</summary>
public static class PlanUnitVisit
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/visits/new", Ask);
        units.Post("/{unit}/visits/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? PlanUnitVisitPage.Show(new(UnitHead.Of(found), new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), form, paper);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.NoteVerbale), form.Parsed, (asked, by, today) => found.PlanVisit(asked.Kind, asked.On, by, today),
            problems => PlanUnitVisitPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Kind { get; init; }

        public string? On { get; init; }

        internal Result<(UnitVisitKind Kind, DateOnly On)> Parsed => Typed.Together(Typed.Choice<UnitVisitKind>(Kind, nameof(Kind)), Typed.Day(On, nameof(On)));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, params IReadOnlyList<Problem> Problems);
}
