using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /units/new: a unit, its founding paper and its first place in the tree.</summary>
public static class FoundUnit
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/units/new", () => FoundUnitPage.Show(new(new(), PaperTyped.Nothing, [], []))).Needs(Permission.EditUnits);
        app.MapPost("/units/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Answer(
        [FromForm] Form form, PaperTyped paper, AppDb db, IUnits units, UnitDesk desk, IDecisionPapers papers, Saving saving, Frame frame, CancellationToken cancel)
    {
        var before = await units.Choose(nameof(form.Predecessor), form.Predecessor, form.PredecessorPicked, frame.Today, cancel);
        var parent = await units.Choose(nameof(form.Parent), form.Parent, form.ParentPicked, frame.Today, cancel);
        IResult Refuse(IReadOnlyList<Problem> problems) =>
            FoundUnitPage.Refuse(new(form.Echoed(before.Typed, parent.Typed), paper.Echo(), before.Found, parent.Found) { Problems = problems });
        var act = saving.Act();
        var rests = await papers.Take(paper, act, cancel);
        var details = form.Parse(before, rests.Value);
        if ((IReadOnlyList<Problem>)[.. details.Problems, .. parent.Problems, .. rests.Problems] is { Count: > 0 } problems)
        {
            return Refuse(problems);
        }

        if (await desk.IsCodeTaken(details.Value!.Code, but: null, cancel))
        {
            return Refuse([UnitProblems.CodeTaken(details.Value.Code)]);
        }

        if (!await desk.MayChange(parent.Chosen, cancel))
        {
            return Refuse([UnitProblems.OutsideScope(nameof(form.Parent))]);
        }

        var (unit, founded) = Unit.Found(details.Value);
        db.Record(unit, founded, act.On(rests.Value));
        if (parent.Chosen is { } above)
        {
            var placed = unit.Place(above, hostedBy: null, details.Value.FirstOn ?? frame.Today, rests.Value, await desk.LineageOf(above, cancel), frame.Today);
            db.Record(unit, placed.Value!, act.On(rests.Value));
        }

        return await desk.Save(unit, UnitWords.WasFounded, Refuse, cancel);
    }

    public sealed record Form : UnitForm
    {
        public string? Parent { get; init; }

        public string? ParentPicked { get; init; }

        public Form Echoed(string? predecessor, string? parent) => (Form)Echo(predecessor) with { Parent = Typed.Echo(parent ?? Parent), ParentPicked = null };
    }

    public sealed record View(Form Form, PaperTyped Paper, IReadOnlyList<Option> Predecessors, IReadOnlyList<Option> Parents)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
