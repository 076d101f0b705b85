using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum LessonSource
{
    /// <summary>The UN's core pre-deployment training materials.</summary>
    Cptm,

    /// <summary>The UN's specialised training materials for police.</summary>
    Stm,
    MissionSpecific,
    Own,
}

public sealed partial class Programme
{
    /// <summary>Puts a lesson at the end of an edition.</summary>
    public Result<LessonsAdded> AddLesson(Guid edition, LessonTerms terms, DateOnly today) => AddLessons(edition, [terms], today);

    /// <summary>Puts lessons at the end of an edition, in the order given.</summary>
    public Result<LessonsAdded> AddLessons(Guid edition, IReadOnlyList<LessonTerms> terms, DateOnly today)
    {
        if (editions.Find(e => e.Id == edition) is not { } held)
        {
            return ProgrammeProblems.NoSuchEdition;
        }

        var taken = terms.FirstOrDefault(t => held.Lessons.Any(l => l.Number == t.Number));
        if (Broken.Among(
            (terms is not [], Otherwise: ProgrammeProblems.NoLessonOfRules),
            (taken is null, Otherwise: ProgrammeProblems.NumberTaken(taken?.Number ?? "")),
            (terms.All(t => t.IsOfSaneLength), Otherwise: ProgrammeProblems.HoursOutside)) is { } broken)
        {
            return broken;
        }

        var last = held.Lessons.Select(l => l.Order).DefaultIfEmpty().Max();
        foreach (var (at, one) in terms.Index())
        {
            held.Add(new(one, last + at + 1, today));
        }

        return new LessonsAdded(Id, edition, terms.Count);
    }

    /// <summary>Changes a lesson and, where another place is asked, moves it there.</summary>
    public Result<LessonSet> SetLesson(Guid edition, int order, LessonTerms terms, int place)
    {
        if (editions.Find(e => e.Id == edition) is not { } held || held.Lessons.FirstOrDefault(l => l.Order == order) is not { } set)
        {
            return ProgrammeProblems.NoSuchLesson;
        }

        if (Broken.Among(
            (held.Lessons.All(l => l == set || l.Number != terms.Number), Otherwise: ProgrammeProblems.NumberTaken(terms.Number)),
            (terms.IsOfSaneLength, Otherwise: ProgrammeProblems.HoursOutside),
            (place >= 1 && place <= held.Lessons.Count, Otherwise: ProgrammeProblems.PlaceOutside(held.Lessons.Count))) is { } broken)
        {
            return broken;
        }

        set.Set(terms);
        held.Move(set, place);
        return new LessonSet(Id, set.Id, terms.Number);
    }

    /// <summary>Takes a lesson out of an edition; those after it move up.</summary>
    /// <param name="isTaught">True where the lesson was given, or someone is named to give it.</param>
    public Result<LessonRemoved> RemoveLesson(Guid edition, int order, bool isTaught)
    {
        if (editions.Find(e => e.Id == edition) is not { } held || held.Lessons.FirstOrDefault(l => l.Order == order) is not { } removed)
        {
            return ProgrammeProblems.NoSuchLesson;
        }

        if (isTaught)
        {
            return ProgrammeProblems.LessonIsTaught(removed.Number);
        }

        held.Remove(removed);
        return new LessonRemoved(Id, edition, removed.Number);
    }
}

/// <param name="PlannedHours">Null where nobody has said how long it takes: no public source does. Source: rule TR-06.</param>
public sealed record LessonTerms(string Number, string TitleVi, string TitleEn, LessonSource Source, int? PlannedHours, MaterialId? Material)
{
    public const int MostHours = 40;

    internal bool IsOfSaneLength => PlannedHours is not { } hours || hours is >= 1 and <= MostHours;
}

/// <summary>One lesson of an edition.</summary>
public sealed class Lesson : Part
{
    public const int NumberLimit = 20;
    public const int TitleLimit = 200;

    private Lesson() { }

    internal Lesson(LessonTerms terms, int order, DateOnly enteredOn)
    {
        (Order, EnteredOn) = (order, enteredOn);
        Set(terms);
    }

    /// <summary>As printed: CPTM 1.3.</summary>
    public string Number { get; private set; } = "";

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public LessonSource Source { get; private set; }

    public int? PlannedHours { get; private set; }

    public MaterialId? Material { get; private set; }

    /// <summary>Its place in the edition, from 1.</summary>
    public int Order { get; private set; }

    public Words Title => new(TitleVi, TitleEn);

    internal LessonTerms Terms => new(Number, TitleVi, TitleEn, Source, PlannedHours, Material);

    internal void Set(LessonTerms terms) =>
        (Number, TitleVi, TitleEn, Source, PlannedHours, Material) = (terms.Number, terms.TitleVi, terms.TitleEn, terms.Source, terms.PlannedHours, terms.Material);

    internal void StandAt(int order) => Order = order;
}

public sealed record LessonsAdded(ProgrammeId Programme, Guid Edition, int Lessons);

public sealed record LessonRemoved(ProgrammeId Programme, Guid Edition, string Number);

public sealed record LessonSet(ProgrammeId Programme, Guid Lesson, string Number);
