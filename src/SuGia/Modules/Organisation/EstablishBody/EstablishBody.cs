using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /bodies/new: the body alone; its members follow with the first decision.</summary>
public static class EstablishBody
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/new", (Frame frame) => PartnerForm.MayEdit(frame.Reader)
            ? EstablishBodyPage.Show(new(new()))
            : Results.StatusCode(StatusCodes.Status403Forbidden)).Needs(Permission.EditUnits);
        app.MapPost("/bodies/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Answer([FromForm] Form form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (!PartnerForm.MayEdit(frame.Reader))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (form.Parse() is { Ok: false } refused)
        {
            return EstablishBodyPage.Refuse(new(form.Echo()) { Problems = refused.Problems });
        }

        var (body, established) = Body.Establish(form.Parse().Value!);
        db.Record(body, established, saving.Act());
        return await saving.Then(
            $"/bodies/{body.Id.Value}/versions/new", BodyWords.Established, problem => EstablishBodyPage.Refuse(new(form.Echo()) { Problems = [problem] }), cancel);
    }

    public sealed record Form
    {
        public string? Kind { get; init; }

        public string? NameVi { get; init; }

        public string? NameEn { get; init; }

        public string? Programme { get; init; }

        public Form Echo() => new()
        {
            Kind = Typed.Echo(Kind),
            NameVi = Typed.Echo(NameVi, Body.NameLimit),
            NameEn = Typed.Echo(NameEn, Body.NameLimit),
            Programme = Typed.Echo(Programme, Body.ProgrammeLimit),
        };

        internal Result<BodyDetails> Parse() => Typed.Together(
            Typed.Choice<BodyKind>(Kind, nameof(Kind)),
            Typed.Text(NameVi, nameof(NameVi), Body.NameLimit, UnitWords.NameVi),
            Typed.TextIfAny(NameEn, nameof(NameEn), Body.NameLimit, UnitWords.NameEn),
            Typed.TextIfAny(Programme, nameof(Programme), Body.ProgrammeLimit, BodyWords.Programme))
            .Into((kind, vi, en, programme) => new BodyDetails(kind, vi, en is "" ? vi : en, programme));
    }

    public sealed record View(Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
