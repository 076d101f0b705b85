using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum NoteScope
{
    Office,
    Readers,
}

/// <summary>An unclassified remark on a record, signed and dated. It is withdrawn with a reason and never deleted.</summary>
public sealed class Note : Record<NoteId>
{
    public const int TextLimit = 2000;
    public const int TitleLimit = 200;
    public const int UrlLimit = 120;
    public const int ReasonLimit = 500;

    private Note() { }

    /// <summary>The record that the note is about.</summary>
    public Guid Subject { get; private init; }

    /// <summary>What the record was called on the day of the note.</summary>
    public string SubjectTitle { get; private init; } = "";

    public string SubjectUrl { get; private init; } = "";

    public string Text { get; private init; } = "";

    public NoteScope Scope { get; private init; }

    public DateOnly On { get; private init; }

    /// <summary>The account that signs it.</summary>
    public Guid By { get; private init; }

    /// <summary>The name of that day.</summary>
    public string ByName { get; private init; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawnBecause { get; private set; } = "";

    public static (Note Note, NoteWritten Written) Write(NoteSubject about, string text, NoteScope scope, DeskAccount by, DateOnly today)
    {
        Note note = new() { Subject = about.Record, SubjectTitle = Typed.Echo(about.Title, TitleLimit), SubjectUrl = about.Url, Text = text, Scope = scope, By = by.Id, ByName = by.Name, On = today };
        return (note, new(note.Id, about.Record));
    }

    public Result<NoteWithdrawn> Withdraw(string reason, DateOnly today)
    {
        if (WithdrawnOn is { } gone)
        {
            return NoteProblems.AlreadyWithdrawn(gone);
        }

        (WithdrawnOn, WithdrawnBecause) = (today, reason);
        return new NoteWithdrawn(Id, Subject);
    }
}

/// <summary>The record that a note is about, as the reader's histories call it.</summary>
public sealed record NoteSubject(Guid Record, string Title, string Url);

public sealed record NoteWritten(NoteId Note, Guid Subject);

public sealed record NoteWithdrawn(NoteId Note, Guid Subject);

public static class NoteProblems
{
    public static Problem AlreadyWithdrawn(DateOnly on) => new(new(
        $"Ghi chú này đã được rút ngày {Days.Both(on).Vi}.", $"The note was withdrawn on {Days.Both(on).En}."), "Reason");
}
