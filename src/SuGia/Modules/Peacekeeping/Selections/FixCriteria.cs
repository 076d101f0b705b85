using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/criteria/fixing: from that day the criteria stand.</summary>
public static class FixCriteria
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/criteria/fixing", Ask);
        selections.Post("/{id}/criteria/fixing", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection ? FixCriteriaPage.Show(ViewOf(selection, new())) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, [FromForm] Form form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        var view = ViewOf(selection, form);
        return await desk.Change(
            selection, new(form.Version), Typed.Day(form.On, nameof(form.On)), (on, _, act) => selection.FixCriteria(on, act.EnteredOn),
            problems => FixCriteriaPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static View ViewOf(Selection selection, Form form) => new(SelectionHead.Of(selection), form, selection.CriteriaInOrder);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }
    }

    public sealed record View(SelectionHead Head, Form Form, IReadOnlyList<SelectionCriterion> Criteria)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
