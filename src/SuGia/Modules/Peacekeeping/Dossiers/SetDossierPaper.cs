using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/dossiers/{id}/papers/{item}: a paper is there, is not needed, or is missing after all.</summary>
public static class SetDossierPaper
{
    internal static void Map(IEndpointRouteBuilder dossiers)
    {
        dossiers.Get("/{id}/papers/{item:guid}", Ask);
        dossiers.Post("/{id}/papers/{item:guid}", Answer);
    }

    private static async Task<IResult> Ask(DossierId id, Guid item, EditedDossiers dossiers, IPapers papers, CancellationToken cancel) =>
        await dossiers.Find(id, cancel) is (var dossier, var head) && dossier.Items.FirstOrDefault(i => i.Id == item) is { } found
            ? SetDossierPaperPage.Show(new(head, found.Title, new() { NotNeeded = found.NotNeeded }, PaperForm.None with { PaperNumber = await NumberOf(found, papers, cancel) }))
            : Results.NotFound();

    private static async Task<IResult> Answer(DossierId id, Guid item, [FromForm] Form form, PaperForm paper, EditedDossiers dossiers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, var head) || dossier.Items.FirstOrDefault(i => i.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, found.Title, form, paper));
        var taken = await papers.Take(paper, PaperKind.Other, act, cancel);
        return await pressing.Change(
            dossier, form.Version, Typed.Together(Typed.TextIfAny(form.NotNeeded, nameof(form.NotNeeded), Dossier.ReasonLimit, DossierWords.WhyNotNeeded), taken),
            asked => dossier.SetPaper(item, asked.Item2, asked.Item1, act.EnteredOn),
            new(act.On(taken.Value?.Value), head.Url, DossierFormWords.PaperSet, problems => SetDossierPaperPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<string?> NumberOf(DossierItem item, IPapers papers, CancellationToken cancel) =>
        item.Paper is { } paper ? await papers.All.Where(p => p.Id == paper).Select(p => p.Number).SingleOrDefaultAsync(cancel) : null;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? NotNeeded { get; init; }
    }

    public sealed record View(DossierHead Head, Words Item, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
