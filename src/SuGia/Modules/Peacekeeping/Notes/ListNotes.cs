using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/notes?on={record}: every note on one record that the reader may read, newest first.</summary>
public static class ListNotes
{
    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/notes", Show, Permission.ReadPeacekeeping);

    private static ListOf<NoteRow> List { get; } = new(NoteWords.Notes, "ghi-chu", NoteWords.WhyEmpty)
    {
        Columns =
        [
            new("on", NoteWords.On, n => Cell.Day(n.On)),
            new("text", NoteWords.Text, n => Cell.Text(n.Text)) { Second = n => n.WithdrawnOn is { } gone ? $"{NoteWords.Withdrawn} {Days.Show(gone)}: {n.WithdrawnBecause}" : null },
            new("by", NoteWords.By, n => Cell.Text(n.ByName)),
            new("scope", NoteWords.Scope, n => Cell.Text(NoteWords.Of(n.Scope))),
            new("withdrawn", NoteWords.Withdrawn, n => Cell.Day(n.WithdrawnOn)) { IsSheetOnly = true },
        ],
        Orders = [Order<NoteRow>.Id("at", n => n.Id) with { FallsFirst = true }],
    };

    private static async Task<IResult> Show(Guid? on, NotesOn notes, Frame frame, CancellationToken cancel) =>
        on is { } record && await notes.Subject(record, Permission.ReadPeople, cancel) is { } subject
            ? await List.Answer(notes.Rows(record), frame, listing => NotesPage.Show(new(subject, listing)), cancel)
            : Results.NotFound();

    public sealed record View(NoteSubject Subject, Listing<NoteRow> Listing);
}
