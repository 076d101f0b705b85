using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The notes on a record as far as the reader may read them. Whoever asks has found the record within the reader's reach.</summary>
internal sealed class NotesOn(AppDb db, IPeople people, Frame frame)
{
    private static readonly string[] Noted = ["officers", "calls", "visits"];

    private const int MostShown = 10;

    /// <summary>The newest, in one query.</summary>
    public async Task<NotesShown> Of(Guid subject, CancellationToken cancel)
    {
        var found = await Rows(subject).OrderByDescending(n => n.Id).Take(MostShown + 1).ToListAsync(cancel);
        return new(subject, [.. found.Take(MostShown)], found.Count > MostShown);
    }

    /// <summary>All of them; the office's own only to those who edit, withdrawn ones too.</summary>
    public IQueryable<NoteRow> Rows(Guid subject)
    {
        var (asOf, isOffice) = (frame.AsOf, frame.Reader.May(Permission.EditPeacekeeping));
        return db.Set<Note>().AsNoTracking()
            .Where(n => n.Subject == subject && n.On <= asOf && (isOffice || (n.Scope == NoteScope.Readers && (n.WithdrawnOn == null || n.WithdrawnOn > asOf))))
            .Select(n => new NoteRow
            {
                Id = n.Id,
                Text = n.Text,
                Scope = n.Scope,
                On = n.On,
                ByName = n.ByName,
                WithdrawnOn = n.WithdrawnOn <= asOf ? n.WithdrawnOn : null,
                WithdrawnBecause = n.WithdrawnOn <= asOf ? n.WithdrawnBecause : "",
            });
    }

    /// <summary>The officer, call or visit that a note is to be about, within the reach of reading and of the permission.</summary>
    public async Task<NoteSubject?> Subject(Guid record, Permission through, CancellationToken cancel)
    {
        var titles = await new PeacekeepingTitles(db, people).Of([record], frame.Reader, through, cancel);
        return titles.Where(t => t.Record == record && TakesNotes(t.Url)).Select(t => new NoteSubject(record, t.Title, t.Url)).FirstOrDefault();
    }

    private static bool TakesNotes(string url) =>
        Noted.Any(kind => url.StartsWith($"/peacekeeping/{kind}/", StringComparison.Ordinal));
}

public sealed class NoteRow
{
    public required NoteId Id { get; init; }

    public required string Text { get; init; }

    public required NoteScope Scope { get; init; }

    public required DateOnly On { get; init; }

    public required string ByName { get; init; }

    public required DateOnly? WithdrawnOn { get; init; }

    public required string WithdrawnBecause { get; init; }
}

/// <param name="HasMore">True where older ones are on the list only.</param>
public sealed record NotesShown(Guid Subject, IReadOnlyList<NoteRow> Notes, bool HasMore);
