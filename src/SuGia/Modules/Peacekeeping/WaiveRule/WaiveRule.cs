using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/waivers: lets an officer off a national condition by a paper; and POST …/{waiver}/taking-back.</summary>
public static class WaiveRule
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/waivers", Ask);
        officers.Post("/{person}/waivers", Answer);
        officers.Get("/{person}/waivers/{waiver:guid}/taking-back", TakeBackWaiver.Ask);
        officers.Post("/{person}/waivers/{waiver:guid}/taking-back", TakeBackWaiver.Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, IPapers papers, Frame frame, CancellationToken cancel) =>
        await officers.Find(person, cancel) is { } officer ? WaiveRulePage.Show(await ViewOf(officer, new(), PaperForm.None, papers, frame.Today, cancel)) : Results.NotFound();

    private static async Task<IResult> Answer(
        PersonId person, [FromForm] Form form, PaperForm paper, Officers officers, IPapers papers, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await officers.Find(person, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), await ViewOf(officer, form, paper, papers, frame.Today, cancel));
        var evidence = await papers.Take(paper, PaperKind.Decision, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, evidence),
            asked => officer.File.Waive(asked.Item1.Rule, asked.Item1.Departures, asked.Item2, asked.Item1.Reason, act.EnteredOn),
            new(act.On(evidence.Value?.Value), officer.Head.Url, WaiverWords.Waived, problems => WaiveRulePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<View> ViewOf(Officer officer, Form form, PaperForm paper, IPapers papers, DateOnly today, CancellationToken cancel)
    {
        var named = officer.File.Waivers.Select(w => w.Paper).ToList();
        return new(
            officer.Head, form, paper, [.. RuleFiles.Book.All.Where(r => r.IsNational && r.Code.StartsWith("ELIG-", StringComparison.Ordinal) && r.IsInForceOn(today)).Select(r => new Option(r.Code, $"{r.Code}, {r.Title}"))],
            [.. officer.File.Waivers.OrderByDescending(w => w.FirstOn)],
            named is [] ? new Dictionary<PaperId, string>() : await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel));
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Rule { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        public string? Reason { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Together(Typed.Day(FirstOn, nameof(FirstOn)), Typed.DayIfAny(LastOn, nameof(LastOn))).Then(days => Span(days.Item1, days.Item2 ?? days.Item1)),
            Typed.Text(Reason, nameof(Reason), Waiver.ReasonLimit, WaiverWords.Reason)).Then(typed =>
                RuleFiles.Book.Find(Rule ?? "", typed.Item1.First) is { } rule ? (Result<Asked>)new Asked(rule, typed.Item1, typed.Item2) : WaiverProblems.NoSuchRule);

        private static Result<DateSpan> Span(DateOnly first, DateOnly last) => last < first ? WaiverProblems.EndsBeforeItBegins : new DateSpan(first, last);
    }

    internal sealed record Asked(RuleRow Rule, DateSpan Departures, string Reason);

    /// <param name="Rules">The national conditions; what the UN asks is not offered.</param>
    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<Option> Rules, IReadOnlyList<Waiver> Held, IReadOnlyDictionary<PaperId, string> Papers)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
