using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/notes/{id}/withdrawal: the note no longer holds; it stays, with the reason.</summary>
public static class WithdrawNote
{
    internal static void Map(IEndpointRouteBuilder notes)
    {
        notes.Get("/{id}/withdrawal", Ask);
        notes.Post("/{id}/withdrawal", Answer);
    }

    private static async Task<IResult> Ask(NoteId id, AppDb db, NotesOn notes, CancellationToken cancel) =>
        await Find(id, db, notes, cancel) is { } note ? WithdrawNotePage.Show(new(note, note.Version, new())) : Results.NotFound();

    private static async Task<IResult> Answer(NoteId id, [FromForm] RemovalForm form, AppDb db, NotesOn notes, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await Find(id, db, notes, cancel) is not { } note)
        {
            return Results.NotFound();
        }

        View view = new(note, note.Version, form);
        var act = saving.Act(form.Reason);
        return await pressing.Change(
            note, form.Version, Typed.Text(form.Reason, nameof(form.Reason), Note.ReasonLimit, OfficerWords.Reason),
            reason => note.Withdraw(reason, act.EnteredOn),
            new(act, note.SubjectUrl, NoteWords.NowWithdrawn, problems => WithdrawNotePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<Note?> Find(NoteId id, AppDb db, NotesOn notes, CancellationToken cancel) =>
        await db.Set<Note>().SingleOrDefaultAsync(n => n.Id == id, cancel) is { } note && await notes.Subject(note.Subject, Permission.EditPeacekeeping, cancel) is not null ? note : null;

    /// <param name="Version">Of the note, before the press changed it.</param>
    public sealed record View(Note Note, int Version, RemovalForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
