using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/dossiers/{id}/steps/{step}: another day for a step, or when and by which paper it was done.</summary>
public static class SetDossierStep
{
    internal static void Map(IEndpointRouteBuilder dossiers)
    {
        dossiers.Get("/{id}/steps/{step:guid}", Ask);
        dossiers.Post("/{id}/steps/{step:guid}", Answer);
    }

    private static async Task<IResult> Ask(DossierId id, Guid step, EditedDossiers dossiers, IPapers papers, CancellationToken cancel) =>
        await dossiers.Find(id, cancel) is (var dossier, var head) && dossier.Steps.FirstOrDefault(s => s.Id == step) is { } found
            ? SetDossierStepPage.Show(new(head, found.Title, Form.Of(found), PaperForm.None with { PaperNumber = await NumberOf(found, papers, cancel) }))
            : Results.NotFound();

    private static async Task<IResult> Answer(DossierId id, Guid step, [FromForm] Form form, PaperForm paper, EditedDossiers dossiers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, var head) || dossier.Steps.FirstOrDefault(s => s.Id == step) is not { } found)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, found.Title, form, paper));
        var taken = await papers.Take(paper, PaperKind.Other, act, cancel);
        return await pressing.Change(
            dossier, form.Version, Typed.Together(Typed.Day(form.DueOn, nameof(form.DueOn)), Typed.DayIfAny(form.DoneOn, nameof(form.DoneOn)), taken),
            asked => dossier.SetStep(step, asked.Item1, asked.Item2, asked.Item3, act.EnteredOn),
            new(act.On(taken.Value?.Value), head.Url, DossierFormWords.StepSet, problems => SetDossierStepPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<string?> NumberOf(DossierStep step, IPapers papers, CancellationToken cancel) =>
        step.Paper is { } paper ? await papers.All.Where(p => p.Id == paper).Select(p => p.Number).SingleOrDefaultAsync(cancel) : null;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? DueOn { get; init; }

        public string? DoneOn { get; init; }

        internal static Form Of(DossierStep step) => new() { DueOn = Days.Show(step.DueOn), DoneOn = step.DoneOn is { } done ? Days.Show(done) : null };
    }

    public sealed record View(DossierHead Head, Words Step, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
