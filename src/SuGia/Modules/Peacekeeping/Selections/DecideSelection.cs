using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/decision: everyone's result by one paper; whoever is chosen is selected in their own file.</summary>
public static class DecideSelection
{
    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/decision", Ask);
        selections.Post("/{id}/decision", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, SelectionDesk desk, Appraisals appraisals, Frame frame, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        var view = await ViewOf(selection, desk, appraisals, new(), PaperForm.None, frame.Today, cancel);
        await appraisals.Note([.. view.Rows.Select(r => r.Person.Id)], cancel);
        return DecideSelectionPage.Show(view with { Form = Form.Proposed(selection, view.Rows) });
    }

    private static async Task<IResult> Answer(
        SelectionId id, [FromForm] Form form, PaperForm paper, SelectionDesk desk, Appraisals appraisals, AppDb db, IPeople people, Frame frame, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        var view = await ViewOf(selection, desk, appraisals, form, paper, frame.Today, cancel);
        var files = await ChosenFiles.Of(selection, db, people, frame.Today, cancel);
        return await desk.Change(
            selection, new(form.Version) { Paper = paper }, Typed.Together(Typed.Day(form.On, nameof(form.On)), form.Parsed(selection)),
            (asked, by, act) => selection.Decide(asked.Item1, by, asked.Item2, act.EnteredOn).Then(told => files.Follow(told.Chosen, told, told.On, by!.Value, db, act)),
            problems => DecideSelectionPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static async Task<View> ViewOf(Selection selection, SelectionDesk desk, Appraisals appraisals, Form form, PaperForm paper, DateOnly today, CancellationToken cancel)
    {
        var people = await desk.People(selection, cancel);
        var open = await appraisals.OpenOf([.. people.Keys], cancel);
        return new(
            SelectionHead.Of(selection), form, paper, selection.Places,
            [.. selection.RankedOn(today).Where(r => r.Candidate.WithdrawnOn is null && open.Contains(r.Candidate.Person)).Select(r => new Row(r, people[r.Candidate.Person]))]);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        /// <summary>By candidate, as all that follow.</summary>
        public Dictionary<string, string>? Outcomes { get; init; }

        public Dictionary<string, string>? Orders { get; init; }

        public Dictionary<string, string>? Codes { get; init; }

        public Dictionary<string, string>? Texts { get; init; }

        /// <summary>As the scores stand: so many as there are places are chosen, unless a tie reaches over the last place.</summary>
        internal static Form Proposed(Selection selection, IReadOnlyList<Row> rows) => new()
        {
            Outcomes = rows.Where(r => r.Rank.Place is { } place && place + rows.Count(o => o.Rank.Place == place) - 1 <= selection.Places)
                .ToDictionary(r => r.Key, _ => nameof(CandidateOutcome.Chosen)),
        };

        internal Result<IReadOnlyDictionary<Guid, ResultTyped>> Parsed(Selection selection)
        {
            var typed = selection.Candidates.Where(c => !string.IsNullOrEmpty(Outcomes?.GetValueOrDefault(c.Id.ToString()))).Select(c => (c.Id, Result: Of(c.Id.ToString()))).ToList();
            List<Problem> problems = [.. typed.SelectMany(t => t.Result.Problems)];
            return problems is [] ? typed.ToDictionary(t => t.Id, t => t.Result.Value!) : new Broken(problems);
        }

        private Result<ResultTyped> Of(string candidate) => ResultForm.Parse(
            Outcomes?.GetValueOrDefault(candidate), Orders?.GetValueOrDefault(candidate), Codes?.GetValueOrDefault(candidate), Texts?.GetValueOrDefault(candidate),
            field => $"{field}s[{candidate}]");
    }

    public sealed record Row(CandidateRank Rank, PersonCard Person)
    {
        public string Key => Rank.Candidate.Id.ToString();
    }

    public sealed record View(SelectionHead Head, Form Form, PaperForm Paper, int Places, IReadOnlyList<Row> Rows)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

/// <summary>One candidate's result as typed.</summary>
internal static class ResultForm
{
    private const int MostReserves = 300;

    /// <param name="named">What a field is called in the form.</param>
    public static Result<ResultTyped> Parse(string? outcome, string? order, string? code, string? text, Func<string, string> named) => Typed.Together(
        Typed.Choice<CandidateOutcome>(outcome, named("Outcome")),
        Typed.NumberIfAny(order, named("Order"), 1, MostReserves),
        Typed.ChoiceIfAny<NotChosenReason>(code, named("Code")),
        Typed.TextIfAny(text, named("Text"), SelectionResult.TextLimit, SelectionWords.Reason)).Into(Made);

    /// <summary>An order is a reserve's, a reason is of whoever is not chosen: what was typed beside is left out.</summary>
    private static ResultTyped Made(CandidateOutcome outcome, long? order, NotChosenReason? code, string text) => new(
        outcome, outcome == CandidateOutcome.Reserve ? (int?)order : null, outcome == CandidateOutcome.NotChosen ? code : null, outcome == CandidateOutcome.NotChosen ? text : "");
}
