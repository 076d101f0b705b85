using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/candidates/{candidate}/scores/{member}: one member's form for one candidate.</summary>
/// <remarks>
/// Several people enter the forms of one board at once. A press is therefore not stale because another form of the board was saved
/// meanwhile: it is tried again on the board as it then stands. Only the same form, entered by two, is shown before it is written over.
/// </remarks>
public static class ScoreCandidate
{
    private const int MostTries = 20;

    /// <summary>Someone else saved the board between our reading and our saving.</summary>
    private static readonly IResult Again = Results.Empty;

    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/candidates/{candidate:guid}/scores/{member:guid}", Ask);
        selections.Post("/{id}/candidates/{candidate:guid}/scores/{member:guid}", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, Guid candidate, Guid member, SelectionDesk desk, Appraisals appraisals, CancellationToken cancel)
    {
        if (await ScoreSheet.Of(id, candidate, member, desk, cancel) is not { } sheet || !(await appraisals.OpenOf([sheet.Person.Id], cancel)).Contains(sheet.Person.Id))
        {
            return Results.NotFound();
        }

        await appraisals.Note([sheet.Person.Id], cancel);
        return ScoreCandidatePage.Show(new(sheet, Form.Of(sheet)));
    }

    private static async Task<IResult> Answer(SelectionId id, Guid candidate, Guid member, [FromForm] Form form, SelectionDesk desk, Appraisals appraisals, AppDb db, Saving saving, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            if (await ScoreSheet.Of(id, candidate, member, desk, cancel) is not { } sheet || !(await appraisals.OpenOf([sheet.Person.Id], cancel)).Contains(sheet.Person.Id))
            {
                return Results.NotFound();
            }

            var answer = await Take(sheet, form, isLast: tries == MostTries, db, saving, cancel);
            if (answer != Again)
            {
                return answer;
            }
        }
    }

    private static async Task<IResult> Take(ScoreSheet sheet, Form form, bool isLast, AppDb db, Saving saving, CancellationToken cancel)
    {
        IResult Refuse(IReadOnlyList<Problem> problems) => ScoreCandidatePage.Refuse(new(sheet, form) { Problems = problems });
        if (form.Before != sheet.Before)
        {
            return Refuse([SelectionProblems.ScoredMeanwhile]);
        }

        var act = saving.Act();
        var scored = form.Parsed(sheet.Criteria).Then(points => sheet.Selection.Score(sheet.Member.Id, sheet.Candidate.Id, points, act.EnteredOn));
        if (!scored.Ok)
        {
            return Refuse(scored.Problems);
        }

        db.Record(sheet.Selection, scored.Value, act);
        return await saving.Then(SelectionHead.UrlOf(sheet.Selection.Id), SelectionFormWords.Saved, problem => isLast ? Refuse([problem]) : Again, cancel);
    }

    public sealed record Form
    {
        /// <summary>By criterion.</summary>
        public Dictionary<string, string>? Points { get; init; }

        /// <summary>What the form held when it was shown.</summary>
        public string? Before { get; init; }

        internal static Form Of(ScoreSheet sheet) => new()
        {
            Points = sheet.Given.ToDictionary(s => s.Criterion.ToString(), s => s.Points.ToString(CultureInfo.InvariantCulture)),
            Before = sheet.Before,
        };

        /// <remarks>A number above the maximum is left to the rule, which says the maximum.</remarks>
        internal Result<IReadOnlyDictionary<Guid, int>> Parsed(IReadOnlyList<SelectionCriterion> criteria)
        {
            var typed = criteria.Select(c => (c.Id, Points: Typed.Number(Points?.GetValueOrDefault(c.Id.ToString()), SelectionProblems.FieldOf(c), 0, int.MaxValue))).ToList();
            List<Problem> problems = [.. typed.SelectMany(t => t.Points.Problems)];
            return problems is [] ? typed.ToDictionary(t => t.Id, t => (int)t.Points.Value) : new Broken(problems);
        }
    }

    public sealed record View(ScoreSheet Sheet, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

/// <summary>One member's form for one candidate, as it stands.</summary>
public sealed record ScoreSheet(Selection Selection, SelectionMember Member, PersonCard MemberCard, SelectionCandidate Candidate, PersonCard Person)
{
    public IReadOnlyList<SelectionCriterion> Criteria => Selection.CriteriaInOrder;

    public IReadOnlyList<SelectionScore> Given => [.. Candidate.Scores.Where(s => s.Member == Member.Id)];

    /// <summary>What it holds, in the order of the criteria; empty while nothing was entered.</summary>
    public string Before => string.Join(',', Criteria.Select(c => Given.FirstOrDefault(s => s.Criterion == c.Id)?.Points).OfType<int>());

    /// <returns>Null where the reader may not see the candidate or the member, or where there is none.</returns>
    internal static async Task<ScoreSheet?> Of(SelectionId id, Guid candidate, Guid member, SelectionDesk desk, CancellationToken cancel) =>
        await desk.FindCandidate(id, candidate, cancel) is { } found
        && found.Selection.Members.FirstOrDefault(m => m.Id == member) is { } scoring
        && (await desk.People(found.Selection, cancel)).TryGetValue(scoring.Person, out var card)
            ? new(found.Selection, scoring, card, found.Candidate, found.Person)
            : null;
}
