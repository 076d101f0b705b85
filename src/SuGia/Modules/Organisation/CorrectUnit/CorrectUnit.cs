using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /units/{code}/edit.</summary>
public static class CorrectUnit
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/units/{code}/edit", Ask).Needs(Permission.EditUnits);
        app.Post("/units/{code}/edit", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(string code, UnitDesk desk, IUnits units, CancellationToken cancel)
    {
        if (await desk.Open(code, cancel) is not { } unit)
        {
            return Results.NotFound();
        }

        var before = unit.Predecessor is { } id ? await units.Find(id, cancel) : null;
        return CorrectUnitPage.Show(new(UnitSubject.Of(unit), Filled(unit, before?.Code), PaperTyped.Nothing, [], null));
    }

    private static async Task<IResult> Answer(
        string code, [FromForm] Form form, PaperTyped paper, UnitDesk desk, IUnits units, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(code, cancel) is not { } unit)
        {
            return Results.NotFound();
        }

        var (subject, before) = (UnitSubject.Of(unit), await units.Choose(nameof(form.Predecessor), form.Predecessor, form.PredecessorPicked, frame.Today, cancel));
        var taken = await desk.IsCodeTaken((form.Code ?? "").Trim().ToUpperInvariant(), unit.Id, cancel);
        return await desk.Change(
            unit, form.Version, form.Reason, paper, rests => Correct(unit, form, before, taken, rests), UnitWords.WasCorrected,
            problems => CorrectUnitPage.Refuse(new(subject, form.Echo(before.Typed), paper.Echo(), before.Found, Typed.Echo(form.Reason, UnitDesk.ReasonLimit)) { Problems = problems }),
            cancel);
    }

    private static Result<UnitCorrected> Correct(Unit unit, Form form, Pick<UnitId> before, bool isTaken, Guid? paper)
    {
        var parsed = Typed.Together(form.Parse(before, paper ?? unit.FoundedBy), Typed.Text(form.Reason, nameof(form.Reason), UnitDesk.ReasonLimit, ShellWords.Reason));
        return isTaken && parsed.Ok ? UnitProblems.CodeTaken(parsed.Value.Item1.Code) : parsed.Into((details, _) => unit.Correct(details));
    }

    private static UnitForm Filled(Unit unit, string? predecessor) => new()
    {
        Code = unit.Code,
        Kind = unit.Kind.ToString(),
        NameVi = unit.NameVi,
        NameEn = unit.NameEn,
        FirstOn = unit.FirstOn is { } first ? Days.Typeable(first) : null,
        Predecessor = predecessor,
    };

    public sealed record Form : UnitForm
    {
        public string? Reason { get; init; }

        public string? Version { get; init; }
    }

    public sealed record View(UnitSubject Subject, UnitForm Form, PaperTyped Paper, IReadOnlyList<Option> Predecessors, string? Reason)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
