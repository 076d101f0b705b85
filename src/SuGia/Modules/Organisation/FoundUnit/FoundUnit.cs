using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /units/new: a unit, its founding paper and its first place in the tree.</summary>
public static class FoundUnit
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/units/new", () => FoundUnitPage.Show(new(new(), PaperTyped.Nothing, [], []))).Needs(Permission.EditUnits);
        app.Post("/units/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Answer(
        [FromForm] Form form, PaperTyped paper, IUnits units, UnitDesk desk, IDecisionPapers papers, Saving saving, Frame frame, CancellationToken cancel)
    {
        var before = await units.Choose(nameof(form.Predecessor), form.Predecessor, form.PredecessorPicked, frame.Today, cancel);
        var parent = await units.Choose(nameof(form.Parent), form.Parent, form.ParentPicked, frame.Today, cancel);
        View view = new(form.Echoed(before.Typed, parent.Typed), paper.Echo(), before.Found, parent.Found);
        IResult Refuse(IReadOnlyList<Problem> problems) => FoundUnitPage.Refuse(view with { Problems = problems });
        var act = saving.Act();
        var rests = await papers.Take(paper, act, cancel);
        var typed = Typed.Together(form.Parse(before, rests.Value), parent.IfAny, rests);
        var problems = typed.Ok ? await desk.Judge(typed.Value.Item1.Code, parent.Chosen, cancel) : typed.Problems;
        return problems is []
            ? await desk.Found(typed.Value.Item1, parent.Chosen, act.On(rests.Value), Refuse, cancel)
            : Refuse(problems);
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
