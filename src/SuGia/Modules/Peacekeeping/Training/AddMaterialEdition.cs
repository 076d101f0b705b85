using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/materials/{id}/editions/new.</summary>
public static class AddMaterialEdition
{
    internal static void Map(IEndpointRouteBuilder materials)
    {
        materials.Get("/{id}/editions/new", Ask);
        materials.Post("/{id}/editions/new", Answer);
    }

    private static async Task<IResult> Ask(MaterialId id, EditedMaterials materials, CancellationToken cancel) =>
        await materials.Find(id, cancel) is (var material, var head) ? AddMaterialEditionPage.Show(new(head, new(), PaperForm.None, Options(material))) : Results.NotFound();

    private static async Task<IResult> Answer(MaterialId id, [FromForm] Form form, PaperForm paper, EditedMaterials materials, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await materials.Find(id, cancel) is not (var material, var head))
        {
            return Results.NotFound();
        }

        View view = new(head, form, paper, Options(material));
        var act = saving.Act();
        var approval = await papers.Take(paper, PaperKind.Decision, act, cancel);
        return await pressing.Change(
            material, form.Version, Typed.Together(form.Parsed, approval), asked => material.AddEdition(asked.Item1 with { Paper = asked.Item2 }, act.EnteredOn),
            new(act.On(approval.Value?.Value), head.Url, MaterialWords.EditionAdded, problems => AddMaterialEditionPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static IReadOnlyList<Option> Options(Material material) =>
        [.. material.Editions.OrderByDescending(e => e.IssuedOn).Select(e => new Option(e.Id.ToString(), $"{e.Label} ({e.Language}), {Days.Show(e.IssuedOn)}"))];

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Label { get; init; }

        public string? Language { get; init; }

        public string? IssuedOn { get; init; }

        public string? Origin { get; init; }

        public string? Supersedes { get; init; }

        internal Result<MaterialEditionTerms> Parsed => Typed.Together(
            Typed.Text(Label, nameof(Label), MaterialEdition.LabelLimit, MaterialWords.Edition),
            Typed.Text(Language, nameof(Language), MaterialEdition.LanguageLimit, MaterialWords.Language),
            Typed.Day(IssuedOn, nameof(IssuedOn)),
            Typed.Choice<MaterialOrigin>(Origin, nameof(Origin)),
            Superseded).Into((label, language, issued, origin, old) => new MaterialEditionTerms(label, language, issued, origin, null, old));

        private Result<Guid?> Superseded => string.IsNullOrWhiteSpace(Supersedes) ? (Guid?)null
            : Guid.TryParse(Supersedes, out var id) ? id : MaterialProblems.NoSuchEdition;
    }

    public sealed record View(MaterialHead Head, Form Form, PaperForm Paper, IReadOnlyList<Option> Editions)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
