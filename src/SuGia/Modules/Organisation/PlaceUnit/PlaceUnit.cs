using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /units/{code}/places/new: under which unit, and in whose house, from a day.</summary>
public static class PlaceUnit
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/units/{code}/places/new", Ask).Needs(Permission.EditUnits);
        app.Post("/units/{code}/places/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(string code, UnitDesk desk, CancellationToken cancel) =>
        await desk.Open(code, cancel) is { } unit
            ? PlaceUnitPage.Show(new(UnitSubject.Of(unit), new(), PaperTyped.Nothing, [], []))
            : Results.NotFound();

    private static async Task<IResult> Answer(
        string code, [FromForm] Form form, PaperTyped paper, UnitDesk desk, IUnits units, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(code, cancel) is not { } unit)
        {
            return Results.NotFound();
        }

        var parent = await units.Choose(nameof(form.Parent), form.Parent, form.ParentPicked, frame.Today, cancel);
        var host = await units.Choose(nameof(form.HostedBy), form.HostedBy, form.HostedByPicked, frame.Today, cancel);
        if (!await desk.MayChange(parent.Chosen, cancel))
        {
            parent = parent with { Problem = parent.Problem ?? UnitProblems.OutsideScope(nameof(form.Parent)) };
        }

        var (subject, lineage) = (UnitSubject.Of(unit), await desk.LineageOf(parent.Chosen, cancel));
        return await desk.Change(
            unit, form.Version, form.Reason, paper,
            rests => form.Parse(parent, host).Then(p => unit.Place(p.Parent, p.Host, p.FirstOn, rests, lineage, frame.Today)),
            UnitWords.WasPlaced,
            problems => PlaceUnitPage.Refuse(new(subject, form.Echo(parent.Typed, host.Typed), paper.Echo(), parent.Found, host.Found) { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Parent { get; init; }

        public string? ParentPicked { get; init; }

        public string? HostedBy { get; init; }

        public string? HostedByPicked { get; init; }

        public string? FirstOn { get; init; }

        public string? Reason { get; init; }

        public string? Version { get; init; }

        public Form Echo(string? parent, string? host) => new()
        {
            Parent = Typed.Echo(parent ?? Parent),
            HostedBy = Typed.Echo(host ?? HostedBy),
            FirstOn = Typed.Echo(FirstOn),
            Reason = Typed.Echo(Reason, UnitDesk.ReasonLimit),
        };

        internal Result<(UnitId? Parent, UnitId? Host, DateOnly FirstOn, string Reason)> Parse(Pick<UnitId> parent, Pick<UnitId> host) => Typed.Together(
            parent.IfAny, host.IfAny, Typed.Day(FirstOn, nameof(FirstOn)), Typed.Text(Reason, nameof(Reason), UnitDesk.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(UnitSubject Subject, Form Form, PaperTyped Paper, IReadOnlyList<Option> Parents, IReadOnlyList<Option> Hosts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
