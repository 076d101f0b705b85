using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /bodies/{id}/restoration: takes back a dissolution that was recorded by mistake.</summary>
public static class RestoreBody
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/bodies/{id:guid}/restoration", Ask).Needs(Permission.EditUnits);
        app.Post("/bodies/{id:guid}/restoration", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(BodyId id, BodyDesk desk, CancellationToken cancel) =>
        await desk.Open(id, cancel) is { } body ? RestoreBodyPage.Show(new(BodySubject.Of(body), new())) : Results.NotFound();

    private static async Task<IResult> Answer(BodyId id, [FromForm] Form form, BodyDesk desk, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } body)
        {
            return Results.NotFound();
        }

        View view = new(BodySubject.Of(body), form.Echo());
        return await desk.Change(
            body, form.Version, form.Reason, PaperTyped.Nothing, _ => form.Parse().Then(_ => body.Restore()), BodyWords.WasRestored,
            problems => RestoreBodyPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Reason { get; init; }

        public string? Version { get; init; }

        public Form Echo() => new() { Reason = Typed.Echo(Reason, BodyDesk.ReasonLimit) };

        internal Result<string> Parse() => Typed.Text(Reason, nameof(Reason), BodyDesk.ReasonLimit, ShellWords.Reason);
    }

    public sealed record View(BodySubject Subject, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
