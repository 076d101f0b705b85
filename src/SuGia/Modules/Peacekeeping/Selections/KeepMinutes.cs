using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/minutes: the paper of the board's sitting.</summary>
public static class KeepMinutes
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/minutes", Ask);
        selections.Post("/{id}/minutes", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection ? KeepMinutesPage.Show(new(SelectionHead.Of(selection), new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, [FromForm] Form form, PaperForm paper, SelectionDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        View view = new(SelectionHead.Of(selection), form, paper);
        return await desk.Change(
            selection, new(form.Version) { Paper = paper, Kind = PaperKind.Minutes }, Typed.Day(form.On, nameof(form.On)),
            (on, minutes, act) => selection.KeepMinutes(on, minutes, act.EnteredOn),
            problems => KeepMinutesPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }
    }

    public sealed record View(SelectionHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
