using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/materials/{id}/editions/{edition}, and POST …/removal: an edition entered wrongly is taken out, with a reason.</summary>
public static class RemoveEdition
{
    internal static void Map(IEndpointRouteBuilder materials)
    {
        materials.Get("/{id}/editions/{edition:guid}", Ask);
        materials.Post("/{id}/editions/{edition:guid}/removal", Answer);
    }

    private static async Task<IResult> Ask(MaterialId id, Guid edition, EditedMaterials materials, CancellationToken cancel) =>
        await Find(id, edition, materials, cancel) is (_, var view) ? RemoveEditionPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(MaterialId id, Guid edition, [FromForm] RemovalForm form, EditedMaterials materials, Pressing pressing, Saving saving, CancellationToken cancel) =>
        await Find(id, edition, materials, cancel) is (var material, var view)
            ? await pressing.Change(
                material, form.Version, form.Parsed, _ => material.RemoveEdition(edition),
                new(saving.Act(form.Reason), view.Head.Url, MaterialWords.EditionRemoved, problems => RemoveEditionPage.Refuse(view with { Form = form, Problems = problems })), cancel)
            : Results.NotFound();

    private static async Task<(Material Material, View View)?> Find(MaterialId id, Guid edition, EditedMaterials materials, CancellationToken cancel) =>
        await materials.Find(id, cancel) is (var material, var head) && material.Editions.FirstOrDefault(e => e.Id == edition) is { } found ? (material, new(head, found, new())) : null;

    public sealed record View(MaterialHead Head, MaterialEdition Edition, RemovalForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
