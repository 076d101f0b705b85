using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/choice: one of the candidates follows.</summary>
public static class ChooseIncoming
{
    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/choice", Ask);
        reliefs.Post("/{id}/choice", Answer);
    }

    private static async Task<IResult> Ask(ReliefId id, EditedReliefs reliefs, CancellationToken cancel) =>
        await reliefs.Find(id, cancel) is { } edited ? ChooseIncomingPage.Show(new(edited.Head, new(), await Options(edited.Relief, reliefs, cancel))) : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, [FromForm] Form form, EditedReliefs reliefs, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var options = await Options(edited.Relief, reliefs, cancel);
        var (act, view) = (saving.Act(), new View(edited.Head, form, options));
        return await pressing.Change(
            edited.Relief, form.Version, Typed.Together(form.Chosen(options), Typed.Day(form.On, nameof(form.On))), asked => edited.Relief.Choose(asked.Item1, asked.Item2, act.EnteredOn),
            new(act, edited.Head.Url, ReliefWords.Chosen, problems => ChooseIncomingPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<IReadOnlyList<Option>> Options(Relief relief, EditedReliefs reliefs, CancellationToken cancel) =>
        [.. (await reliefs.Seen(relief, cancel)).Select(s => new Option($"{s.Candidate.Id}", s.Person.Titled()))];

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Candidate { get; init; }

        public string? On { get; init; }

        internal Result<Guid> Chosen(IReadOnlyList<Option> options) =>
            options.Any(o => o.Value == Candidate) && Guid.TryParse(Candidate, out var id) ? id : ReliefProblems.ChooseCandidate;
    }

    public sealed record View(ReliefHead Head, Form Form, IReadOnlyList<Option> Options)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
