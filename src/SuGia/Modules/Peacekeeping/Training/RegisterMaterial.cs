using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/materials/new.</summary>
public static class RegisterMaterial
{
    internal static void Map(IEndpointRouteBuilder materials)
    {
        materials.Get("/new", Ask);
        materials.Post("/new", Answer);
    }

    private static IResult Ask() => RegisterMaterialPage.Show(new(new()));

    private static async Task<IResult> Answer([FromForm] Form form, EditedMaterials materials, AppDb db, Saving saving, CancellationToken cancel)
    {
        var typed = await Unique(form.Parsed, materials, cancel);
        if (!typed.Ok)
        {
            return RegisterMaterialPage.Refuse(new(form, typed.Problems));
        }

        var (material, registered) = Material.Register(typed.Value);
        db.Record(material, registered, saving.Act());
        return await saving.Then(MaterialHead.UrlOf(material.Id), MaterialWords.Registered, problem => RegisterMaterialPage.Refuse(new(form, problem)), cancel);
    }

    private static async Task<Result<MaterialTerms>> Unique(Result<MaterialTerms> typed, EditedMaterials materials, CancellationToken cancel) =>
        typed.Ok && await materials.Has(typed.Value.Code, cancel) ? MaterialProblems.CodeTaken(typed.Value.Code) : typed;

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? TitleVi { get; init; }

        public string? TitleEn { get; init; }

        public string? Kind { get; init; }

        public string? Owner { get; init; }

        internal Result<MaterialTerms> Parsed => Typed.Together(
            Typed.Text(Code, nameof(Code), Material.CodeLimit, MaterialWords.Code),
            Typed.Text(TitleVi, nameof(TitleVi), Material.TitleLimit, CourseWords.TitleVi),
            Typed.Text(TitleEn, nameof(TitleEn), Material.TitleLimit, CourseWords.TitleEn),
            Typed.Choice<MaterialKind>(Kind, nameof(Kind)),
            Typed.Text(Owner, nameof(Owner), Material.OwnerLimit, MaterialWords.Owner)).Into((code, vi, en, kind, owner) => new MaterialTerms(code, vi, en, kind, owner));
    }

    public sealed record View(Form Form, params IReadOnlyList<Problem> Problems);
}
