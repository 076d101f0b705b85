using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /bodies/{id}/edit: its kind, names and programme.</summary>
public static class CorrectBody
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/bodies/{id:guid}/edit", Ask).Needs(Permission.EditUnits);
        app.Post("/bodies/{id:guid}/edit", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(BodyId id, BodyDesk desk, CancellationToken cancel) =>
        await desk.Open(id, cancel) is { } body ? CorrectBodyPage.Show(new(BodySubject.Of(body), BodyForm.Of(body), null)) : Results.NotFound();

    private static async Task<IResult> Answer(BodyId id, [FromForm] Form form, BodyDesk desk, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } body)
        {
            return Results.NotFound();
        }

        View view = new(BodySubject.Of(body), form.Echo(), Typed.Echo(form.Reason, BodyDesk.ReasonLimit));
        return await desk.Change(
            body, form.Version, form.Reason, PaperTyped.Nothing, _ => form.WithReason.Into(body.Correct), BodyWords.WasCorrected,
            problems => CorrectBodyPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form : BodyForm
    {
        public string? Reason { get; init; }

        public string? Version { get; init; }

        internal Result<BodyDetails> WithReason =>
            Typed.Together(Parse(), Typed.Text(Reason, nameof(Reason), BodyDesk.ReasonLimit, ShellWords.Reason)).Into((details, _) => details);
    }

    public sealed record View(BodySubject Subject, BodyForm Form, string? Reason)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
