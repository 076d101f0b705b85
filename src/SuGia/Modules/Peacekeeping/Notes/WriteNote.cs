using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/notes/new?on={record}: an unclassified note on an officer, a call or a visit.</summary>
public static class WriteNote
{
    internal static void Map(IEndpointRouteBuilder notes)
    {
        notes.Get("/new", Ask);
        notes.Post("/new", Answer);
    }

    private static async Task<IResult> Ask(Guid? on, NotesOn notes, CancellationToken cancel) =>
        await Find(on, notes, cancel) is { } subject ? WriteNotePage.Show(new(subject, new())) : Results.NotFound();

    private static async Task<IResult> Answer(Guid? on, [FromForm] Form form, NotesOn notes, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(on, notes, cancel) is not { } subject)
        {
            return Results.NotFound();
        }

        View view = new(subject, form);
        if (form.Parsed is { Ok: false } refused)
        {
            return WriteNotePage.Refuse(view with { Problems = refused.Problems });
        }

        var (act, (text, scope)) = (saving.Act(), form.Parsed.Value);
        var (note, written) = Note.Write(subject, text, scope, new(frame.Reader.Id, frame.Reader.Name), act.EnteredOn);
        db.Record(note, written, act);
        return await saving.Then(subject.Url, NoteWords.Written, problem => WriteNotePage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<NoteSubject?> Find(Guid? on, NotesOn notes, CancellationToken cancel) =>
        on is { } record ? await notes.Subject(record, Permission.EditPeacekeeping, cancel) : null;

    public sealed record Form
    {
        public string? Text { get; init; }

        public string? Scope { get; init; }

        internal Result<(string Text, NoteScope Scope)> Parsed =>
            Typed.Together(Typed.Text(Text, nameof(Text), Note.TextLimit, NoteWords.Text), Typed.Choice<NoteScope>(Scope, nameof(Scope)));
    }

    public sealed record View(NoteSubject Subject, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
