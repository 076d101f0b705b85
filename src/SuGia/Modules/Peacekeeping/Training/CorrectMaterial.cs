using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/materials/{id}/edit: another title, kind or issuer, with a reason.</summary>
public static class CorrectMaterial
{
    private const int ReasonLimit = 500;

    internal static void Map(IEndpointRouteBuilder materials)
    {
        materials.Get("/{id}/edit", Ask);
        materials.Post("/{id}/edit", Answer);
    }

    private static async Task<IResult> Ask(MaterialId id, EditedMaterials materials, CancellationToken cancel) =>
        await materials.Find(id, cancel) is (var material, var head)
            ? CorrectMaterialPage.Show(new(head, new() { TitleVi = material.TitleVi, TitleEn = material.TitleEn, Kind = $"{material.Kind}", Owner = material.Owner }))
            : Results.NotFound();

    private static async Task<IResult> Answer(MaterialId id, [FromForm] Form form, EditedMaterials materials, Pressing pressing, Saving saving, CancellationToken cancel) =>
        await materials.Find(id, cancel) is (var material, var head)
            ? await pressing.Change(
                material, form.Version, form.Parsed(material.Code), material.Correct,
                new(saving.Act(form.Reason), head.Url, MaterialWords.Corrected, problems => CorrectMaterialPage.Refuse(new(head, form) { Problems = problems })), cancel)
            : Results.NotFound();

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? TitleVi { get; init; }

        public string? TitleEn { get; init; }

        public string? Kind { get; init; }

        public string? Owner { get; init; }

        public string? Reason { get; init; }

        internal Result<MaterialTerms> Parsed(string code) => Typed.Together(
            new RegisterMaterial.Form { Code = code, TitleVi = TitleVi, TitleEn = TitleEn, Kind = Kind, Owner = Owner }.Parsed,
            Typed.Text(Reason, nameof(Reason), ReasonLimit, ShellWords.Reason)).Into((terms, _) => terms);
    }

    public sealed record View(MaterialHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
