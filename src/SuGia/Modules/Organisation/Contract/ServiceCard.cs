using SuGia.Kernel;

namespace SuGia.Modules.Organisation.Contract;

/// <summary>What a rule may judge a person by. Never shown as it stands: identity and service have their own permissions.</summary>
/// <param name="BornOn">Null where only the year is known, or nothing.</param>
/// <param name="JoinedOn">The first day in the police.</param>
/// <param name="LeftOn">The last day in the police; null while serving.</param>
public sealed record ServiceCard(
    PersonId Person, DateOnly? BornOn, int? BirthYear, FuzzyDate? JoinedOn, DateOnly? LeftOn, DateOnly? PassportUntil, IReadOnlyList<LanguageLevel> Languages)
{
    /// <summary>The place of the name among others.</summary>
    public string SortKey { get; init; } = "";
}

/// <summary>How to reach a person, of the group contact; and the number of the passport, of the group identity.</summary>
public sealed record ContactCard(PersonId Person, string? Phone, string? Email, string? PassportNumber);

/// <remarks>Set by object initialiser, so that a caller's query can filter by it in the database.</remarks>
public sealed class PassportTerm
{
    public required PersonId Person { get; init; }

    public required DateOnly Until { get; init; }
}

/// <param name="Level">Of the CEFR, A1 to C2.</param>
public sealed record LanguageLevel(string Language, string Level);

/// <summary>Personal data of people that a module keeps or shows: who may read it, and the journal of readings.</summary>
public interface IPersonalData
{
    /// <summary>The groups of this person's fields that the reader of this request may read: each right counts only in its own units.</summary>
    Task<IReadOnlySet<FieldGroup>> OpenFor(PersonId person, CancellationToken cancel);

    /// <summary>Writes into the journal what of it was shown; groups that are not journalled are left out. Saves this unit of work.</summary>
    Task NoteReading(PersonId person, IReadOnlySet<FieldGroup> shown, CancellationToken cancel);

    /// <summary>The same of several people at once, of one group.</summary>
    Task NoteReading(IReadOnlyCollection<PersonId> people, FieldGroup shown, CancellationToken cancel);
}
