using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /units/{code}/end: the last day, the successor, the paper.</summary>
public static class EndUnit
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/units/{code}/end", Ask).Needs(Permission.EditUnits);
        app.Post("/units/{code}/end", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(string code, UnitDesk desk, CancellationToken cancel) =>
        await desk.Open(code, cancel) is { } unit ? EndUnitPage.Show(new(UnitSubject.Of(unit), new(), PaperTyped.Nothing, [])) : Results.NotFound();

    private static async Task<IResult> Answer(
        string code, [FromForm] Form form, PaperTyped paper, UnitDesk desk, IUnits units, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(code, cancel) is not { } unit)
        {
            return Results.NotFound();
        }

        var (subject, next) = (UnitSubject.Of(unit), await units.Choose(nameof(form.Successor), form.Successor, form.SuccessorPicked, frame.Today, cancel));
        return await desk.Change(
            unit, form.Version, form.Reason, paper, _ => form.Parse(next).Then(end => unit.End(end.LastOn, end.Successor)), UnitWords.WasEnded,
            problems => EndUnitPage.Refuse(new(subject, form.Echo(next.Typed), paper.Echo(), next.Found) { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? LastOn { get; init; }

        public string? Successor { get; init; }

        public string? SuccessorPicked { get; init; }

        public string? Reason { get; init; }

        public string? Version { get; init; }

        public Form Echo(string? successor) => new()
        {
            LastOn = Typed.Echo(LastOn),
            Successor = Typed.Echo(successor ?? Successor),
            Reason = Typed.Echo(Reason, UnitDesk.ReasonLimit),
        };

        internal Result<(DateOnly LastOn, UnitId? Successor, string Reason)> Parse(Pick<UnitId> successor) => Typed.Together(
            Typed.Day(LastOn, nameof(LastOn)), successor.IfAny, Typed.Text(Reason, nameof(Reason), UnitDesk.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(UnitSubject Subject, Form Form, PaperTyped Paper, IReadOnlyList<Option> Successors)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
