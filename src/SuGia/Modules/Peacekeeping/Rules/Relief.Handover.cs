using System.Text.RegularExpressions;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Relief
{
    /// <summary>The outgoing officer begins to show the work to the incoming one.</summary>
    public Result<MentoringBegan> BeginMentoring(string topics, DateOnly on, DateOnly today)
    {
        if (Incoming is not { } mentee)
        {
            return ReliefProblems.NobodyChosen with { Field = "Topics" };
        }

        if (Broken.Among(
            (topics is not "", Otherwise: ReliefProblems.TypeTopics),
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (on >= StartedOn, Otherwise: ReliefProblems.BeforeStart(StartedOn)),
            (RunningMentoring is null, Otherwise: ReliefProblems.MentoringRuns)) is { } broken)
        {
            return broken;
        }

        mentorings.Add(new(mentee, topics, on, today));
        return new MentoringBegan(Id, mentee, on);
    }

    public Result<MentoringEnded> EndMentoring(DateOnly on, DateOnly today)
    {
        if (RunningMentoring is not { } ended)
        {
            return ReliefProblems.NoMentoring;
        }

        if (Broken.Among(
            (on <= today, Otherwise: CallProblems.DayNotCome),
            (on >= ended.StartedOn, Otherwise: ReliefProblems.BeforeStart(ended.StartedOn))) is { } broken)
        {
            return broken;
        }

        ended.End(on);
        return new MentoringEnded(Id, ended.Mentee, on);
    }

    /// <summary>What the next holder must know: no operational information, and contacts by function alone.</summary>
    public Result<HandoverNoteAdded> AddNote(NoteTyped note, DateOnly today)
    {
        if (Broken.Among(
            (note.Text is not "", Otherwise: ReliefProblems.TypeNote),
            (note.On <= today, Otherwise: CallProblems.DayNotCome),
            (note.By != NoteAuthor.Incoming || Incoming is not null, Otherwise: ReliefProblems.NobodyChosen with { Field = "By" }),
            (note.Heading != NoteHeading.Contacts || !NamesSomeone.IsMatch(note.Text), Otherwise: ReliefProblems.ContactsByFunction)) is { } broken)
        {
            return broken;
        }

        notes.Add(new(note, today));
        return new HandoverNoteAdded(Id, note.Heading, note.On);
    }

    /// <summary>An electronic address, or a number with as many digits as a telephone has.</summary>
    [GeneratedRegex(@"@|(?:[0-9][ .-]?){7,}")]
    private static partial Regex NamesSomeone { get; }
}

/// <summary>The outgoing officer shows the work to the incoming one.</summary>
public sealed class Mentoring : Part
{
    public const int TopicsLimit = 1000;

    private Mentoring() { }

    internal Mentoring(PersonId mentee, string topics, DateOnly startedOn, DateOnly enteredOn) =>
        (Mentee, Topics, StartedOn, EnteredOn) = (mentee, topics, startedOn, enteredOn);

    public PersonId Mentee { get; private init; }

    public string Topics { get; private init; } = "";

    public DateOnly StartedOn { get; private init; }

    public DateOnly? EndedOn { get; private set; }

    internal void End(DateOnly on) => EndedOn = on;
}

public enum NoteHeading
{
    OpenWork,

    /// <summary>By function alone: no name, no number, no address.</summary>
    Contacts,
    Equipment,
}

public enum NoteAuthor
{
    Outgoing,
    Incoming,
    Office,
}

public sealed record NoteTyped(NoteHeading Heading, string Text, DateOnly On, NoteAuthor By);

/// <summary>A note of the handover under one heading.</summary>
public sealed class HandoverNote : Part
{
    public const int TextLimit = 2000;

    private HandoverNote() { }

    internal HandoverNote(NoteTyped typed, DateOnly enteredOn) =>
        (Heading, Text, On, By, EnteredOn) = (typed.Heading, typed.Text, typed.On, typed.By, enteredOn);

    public NoteHeading Heading { get; private init; }

    public string Text { get; private init; } = "";

    public DateOnly On { get; private init; }

    public NoteAuthor By { get; private init; }
}

public sealed record MentoringBegan(ReliefId Relief, PersonId Mentee, DateOnly On);

public sealed record MentoringEnded(ReliefId Relief, PersonId Mentee, DateOnly On);

public sealed record HandoverNoteAdded(ReliefId Relief, NoteHeading Heading, DateOnly On);
