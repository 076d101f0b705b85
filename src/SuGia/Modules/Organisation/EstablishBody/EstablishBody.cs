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
        app.Get("/bodies/new", (Frame frame) => PartnerForm.MayEdit(frame.Reader)
            ? EstablishBodyPage.Show(new(new()))
            : Results.StatusCode(StatusCodes.Status403Forbidden)).Needs(Permission.EditUnits);
        app.Post("/bodies/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Answer([FromForm] BodyForm form, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
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

    public sealed record View(BodyForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
