using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/reliefs/{id}/notes/new: what the next holder must know, under one heading.</summary>
public static class AddHandoverNote
{
    internal static void Map(IEndpointRouteBuilder reliefs)
    {
        reliefs.Get("/{id}/notes/new", Ask);
        reliefs.Post("/{id}/notes/new", Answer);
    }

    private static async Task<IResult> Ask(ReliefId id, EditedReliefs reliefs, CancellationToken cancel) =>
        await reliefs.Find(id, cancel) is { } edited ? AddHandoverNotePage.Show(new(edited.Head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(ReliefId id, [FromForm] Form form, EditedReliefs reliefs, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await reliefs.Find(id, cancel) is not { } edited)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(edited.Head, form));
        return await pressing.Change(
            edited.Relief, form.Version, form.Parsed, note => edited.Relief.AddNote(note, act.EnteredOn),
            new(act, edited.Head.Url, ReliefWords.NoteAdded, problems => AddHandoverNotePage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Heading { get; init; }

        public string? Text { get; init; }

        public string? On { get; init; }

        public string? By { get; init; }

        internal Result<NoteTyped> Parsed => Typed.Together(
            Typed.Choice<NoteHeading>(Heading, nameof(Heading)),
            Typed.TextIfAny(Text, nameof(Text), HandoverNote.TextLimit, ReliefWords.Text),
            Typed.Day(On, nameof(On)),
            Typed.Choice<NoteAuthor>(By, nameof(By))).Into((heading, text, on, by) => new NoteTyped(heading, text, on, by));
    }

    public sealed record View(ReliefHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
