using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>A rank held from a day until the day before the next.</summary>
public sealed class RankHeld : Part, ISpan
{
    private RankHeld() { }

    internal RankHeld(Rank rank, DateOnly firstOn, Guid? paper, DateOnly enteredOn) =>
        (Rank, FirstOn, Paper, EnteredOn) = (rank, firstOn, paper, enteredOn);

    public Rank Rank { get; private set; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; private set; }

    public Guid? Paper { get; private set; }

    DateOnly? ISpan.LastOn { set => LastOn = value; }

    internal void Correct(Rank rank, Guid? paper) => (Rank, Paper) = (rank, paper);
}

/// <summary>A post in a unit, held from a day.</summary>
public sealed class Appointment : Part, ISpan
{
    public const int PostLimit = 120;

    private Appointment() { }

    internal Appointment(UnitId unit, string post, DateOnly firstOn, bool isMain, Guid? paper, DateOnly enteredOn) =>
        (Unit, Post, FirstOn, IsMain, Paper, EnteredOn) = (unit, post, firstOn, isMain, paper, enteredOn);

    public UnitId Unit { get; private init; }

    public string Post { get; private set; } = "";

    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; private set; }

    /// <summary>The main appointment decides the person's unit; others stand beside it.</summary>
    public bool IsMain { get; private set; }

    public Guid? Paper { get; private set; }

    DateOnly? ISpan.LastOn { set => LastOn = value; }

    /// <remarks>Only a main appointment is ended, by the next: the chain is laid anew after this.</remarks>
    internal void Correct(string post, bool isMain, Guid? paper) => (Post, IsMain, Paper, LastOn) = (post, isMain, paper, null);
}

/// <summary>A language and its level (CEFR, A1 to C2), with the day it was tested.</summary>
public sealed class LanguageSkill : Part
{
    public const int LanguageLimit = 40;

    private LanguageSkill() { }

    internal LanguageSkill(string language, string level, DateOnly? testedOn, DateOnly enteredOn) =>
        (Language, Level, TestedOn, EnteredOn) = (language, level, testedOn, enteredOn);

    public string Language { get; private init; } = "";

    public string Level { get; private init; } = "";

    public DateOnly? TestedOn { get; private init; }
}

/// <summary>Something that begins on a day and ends the day before its successor.</summary>
internal interface ISpan
{
    DateOnly FirstOn { get; }

    DateOnly? LastOn { set; }
}

internal static class Spans
{
    /// <summary>Ends each span the day before the next begins; the last stays open.</summary>
    public static void Chain(IReadOnlyCollection<ISpan> spans)
    {
        DateOnly? next = null;
        foreach (var span in spans.OrderByDescending(s => s.FirstOn))
        {
            span.LastOn = next?.AddDays(-1);
            next = span.FirstOn;
        }
    }
}

public sealed record PersonRegistered(PersonId Person, string Code, string FullName);

public sealed record PersonCorrected(PersonId Person);

public sealed record RankGiven(PersonId Person, Rank Rank, DateOnly FirstOn);

public sealed record PersonAppointed(PersonId Person, UnitId Unit, string Post, DateOnly FirstOn);

public sealed record PersonSpeaks(PersonId Person, string Language, string Level);

public sealed record LeftService(PersonId Person, DateOnly On);

public sealed record MergedInto(PersonId Person, PersonId Kept);

public sealed record TookIn(PersonId Person, PersonId Merged);

public sealed record Unmerged(PersonId Person, PersonId Kept);
