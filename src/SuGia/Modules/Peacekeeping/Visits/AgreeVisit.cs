using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/days: the days that the UN agrees to.</summary>
public static class AgreeVisit
{
    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/days", Ask);
        visits.Post("/{id}/days", Answer);
    }

    private static async Task<IResult> Ask(VisitId id, EditedVisits visits, CancellationToken cancel) =>
        await visits.Find(id, cancel) is (_, var head) ? AgreeVisitPage.Show(new(head, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, [FromForm] Form form, PaperForm paper, EditedVisits visits, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form, paper));
        var letter = await papers.Take(paper, PaperKind.NoteVerbale, act, cancel);
        return await pressing.Change(
            visit, form.Version, Typed.Together(form.Parsed, letter),
            asked => visit.Agree(asked.Item1.On, asked.Item1.First, asked.Item1.Last, asked.Item2, act.EnteredOn),
            new(act.On(letter.Value?.Value), head.Url, VisitWords.Agreed, problems => AgreeVisitPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        internal Result<(DateOnly On, DateOnly First, DateOnly Last)> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Day(FirstOn, nameof(FirstOn)),
            Typed.Day(LastOn, nameof(LastOn)));
    }

    public sealed record View(VisitHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
