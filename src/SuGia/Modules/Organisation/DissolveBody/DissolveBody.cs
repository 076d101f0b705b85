using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /bodies/{id}/end: the last day and the decision; every membership ends with it.</summary>
public static class DissolveBody
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/bodies/{id:guid}/end", Ask).Needs(Permission.EditUnits);
        app.Post("/bodies/{id:guid}/end", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(BodyId id, BodyDesk desk, CancellationToken cancel) =>
        await desk.Open(id, cancel) is { } body ? DissolveBodyPage.Show(new(BodySubject.Of(body), new(), PaperTyped.Nothing)) : Results.NotFound();

    private static async Task<IResult> Answer(BodyId id, [FromForm] Form form, PaperTyped paper, BodyDesk desk, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } body)
        {
            return Results.NotFound();
        }

        View view = new(BodySubject.Of(body), form.Echo(), paper.Echo());
        return await desk.Change(
            body, form.Version, form.Reason, paper, rests => form.Parse().Then(end => body.Dissolve(end.LastOn, rests)), BodyWords.WasDissolved,
            problems => DissolveBodyPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? LastOn { get; init; }

        public string? Reason { get; init; }

        public string? Version { get; init; }

        public Form Echo() => new() { LastOn = Typed.Echo(LastOn), Reason = Typed.Echo(Reason, BodyDesk.ReasonLimit) };

        internal Result<(DateOnly LastOn, string Reason)> Parse() => Typed.Together(
            Typed.Day(LastOn, nameof(LastOn)), Typed.Text(Reason, nameof(Reason), BodyDesk.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(BodySubject Subject, Form Form, PaperTyped Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
