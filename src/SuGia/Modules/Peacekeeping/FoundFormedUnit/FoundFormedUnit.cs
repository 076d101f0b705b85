using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/new: a unit with the paper that founded it.</summary>
public static class FoundFormedUnit
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/new", Ask);
        units.Post("/new", Answer);
    }

    private static async Task<IResult> Ask(UnitDesk desk, CancellationToken cancel) =>
        FoundFormedUnitPage.Show(new(new(), PaperForm.None, await desk.Units(cancel)));

    private static async Task<IResult> Answer([FromForm] Form form, PaperForm paper, AppDb db, UnitDesk desk, IPapers papers, Saving saving, CancellationToken cancel)
    {
        View view = new(form, paper, await desk.Units(cancel));
        IResult Refuse(params IReadOnlyList<Problem> problems) => FoundFormedUnitPage.Refuse(view with { Problems = problems });
        var act = saving.Act();
        var asked = Typed.Together(await Unique(form.Parsed(view.Units), db, cancel), await papers.Take(paper, PaperKind.Decision, act, cancel)).Then(a => FormedUnit.Found(a.Item1, a.Item2));
        if (!asked.Ok)
        {
            return Refuse(asked.Problems);
        }

        var (unit, founded) = asked.Value;
        db.Record(unit, founded, act.On(unit.Paper.Value));
        return await saving.Then(UnitHead.UrlOf(unit.Code), FormedUnitFormWords.Founded, problem => Refuse(problem), cancel);
    }

    private static async Task<Result<FormedUnitDetails>> Unique(Result<FormedUnitDetails> typed, AppDb db, CancellationToken cancel) =>
        typed.Ok && await db.Set<FormedUnit>().AnyAsync(u => u.Code == typed.Value.Code, cancel) ? FormedUnitProblems.CodeTaken(typed.Value.Code) : typed;

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? NameVi { get; init; }

        public string? NameEn { get; init; }

        public string? Kind { get; init; }

        public string? FirstOn { get; init; }

        public string? Follows { get; init; }

        internal Result<FormedUnitDetails> Parsed(IReadOnlyList<Option> units) => Typed.Together(
            Typed.Text(Code, nameof(Code), FormedUnit.CodeLimit, FormedUnitFormWords.Code),
            Typed.Text(NameVi, nameof(NameVi), FormedUnit.NameLimit, FormedUnitFormWords.NameVi),
            Typed.Text(NameEn, nameof(NameEn), FormedUnit.NameLimit, FormedUnitFormWords.NameEn),
            Typed.Choice<FormedUnitKind>(Kind, nameof(Kind)),
            Typed.Day(FirstOn, nameof(FirstOn)),
            Chosen.IfAny<FormedUnitId>(Follows, nameof(Follows), units)).Into((code, vi, en, kind, first, follows) => new FormedUnitDetails(code, new(vi, en, follows), kind, first));
    }

    public sealed record View(Form Form, PaperForm Paper, IReadOnlyList<Option> Units)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
