using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/new: opens a board, for a call, for a mission, or for the pool.</summary>
public static class OpenSelection
{
    private const int MostPlaces = 300;

    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/new", Ask);
        selections.Post("/new", Answer);
    }

    private static async Task<IResult> Ask(MissionChoices missions, AppDb db, CancellationToken cancel) =>
        OpenSelectionPage.Show(new(new(), await missions.All(cancel), await Calls(db, cancel)));

    private static async Task<IResult> Answer([FromForm] Form form, MissionChoices missions, AppDb db, Frame frame, Saving saving, CancellationToken cancel)
    {
        var (view, act) = (new View(form, await missions.All(cancel), await Calls(db, cancel)), saving.Act());
        var opened = (await Checked(form.Parsed, db, cancel)).Then(terms => Selection.Open(terms, frame.Reader.Id, act.EnteredOn));
        if (!opened.Ok)
        {
            return OpenSelectionPage.Refuse(view with { Problems = opened.Problems });
        }

        db.Record(opened.Value.Selection, opened.Value.Opened, act);
        return await saving.Then(
            SelectionHead.UrlOf(opened.Value.Selection.Id), SelectionFormWords.Opened, problem => OpenSelectionPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    /// <summary>No second board of one code; where a call is named, its mission is the board's.</summary>
    private static async Task<Result<SelectionTerms>> Checked(Result<SelectionTerms> typed, AppDb db, CancellationToken cancel)
    {
        if (typed is not { Ok: true, Value: { } terms })
        {
            return typed;
        }

        if (await db.Set<Selection>().AnyAsync(s => s.Code == terms.Code, cancel))
        {
            return SelectionProblems.CodeTaken(terms.Code);
        }

        var called = await db.Set<Call>().Where(c => c.Id == terms.Call).Select(c => (MissionId?)c.Mission).SingleOrDefaultAsync(cancel);
        return terms.Call is not null ? terms with { Mission = called, Call = called is null ? null : terms.Call } : terms;
    }

    private static async Task<IReadOnlyList<Option>> Calls(AppDb db, CancellationToken cancel)
    {
        var calls = await db.Set<Call>().AsNoTracking().OrderByDescending(c => c.OpenedOn).Take(50).Select(c => new { c.Id, c.Code, c.Title }).ToListAsync(cancel);
        return [.. calls.Select(c => new Option(c.Id.Value.ToString(), $"{c.Code}, {c.Title}"))];
    }

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? Title { get; init; }

        public string? Call { get; init; }

        public string? Mission { get; init; }

        public string? Places { get; init; }

        public string? OpenedOn { get; init; }

        internal Result<SelectionTerms> Parsed => Typed.Together(
            Typed.Text(Code, nameof(Code), Selection.CodeLimit, SelectionWords.Code),
            Typed.Text(Title, nameof(Title), Selection.TitleLimit, SelectionWords.Title),
            Typed.IdIfAny<CallId>(Call, nameof(Call)),
            Typed.IdIfAny<MissionId>(Mission, nameof(Mission)),
            Typed.Number(Places, nameof(Places), 1, MostPlaces),
            Typed.Day(OpenedOn, nameof(OpenedOn))).Into((code, title, call, mission, places, opened) => new SelectionTerms(code, title, call, mission, (int)places, opened));
    }

    public sealed record View(Form Form, IReadOnlyList<Option> Missions, IReadOnlyList<Option> Calls)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
