using SuGia.Kernel;

namespace SuGia.Modules.Organisation.Contract;

public enum Sex
{
    Female,
    Male,
}

/// <summary>What other modules may know of a person, as of a day. All of it is public within the system.</summary>
/// <remarks>Set by object initialiser, so that a caller's query can filter and sort by it in the database.</remarks>
public sealed class PersonCard
{
    public PersonId Id { get; init; }

    /// <summary>The service number, SQ-0017.</summary>
    public string Code { get; init; } = "";

    public string FullName { get; init; } = "";

    /// <summary>Unique; orders people the Vietnamese way when compared by bytes.</summary>
    public string SortKey { get; init; } = "";

    /// <summary>Name and code as <see cref="Folding.Fold"/> makes them.</summary>
    public string Folded { get; init; } = "";

    public Sex Sex { get; init; }

    public int? BirthYear { get; init; }

    /// <summary>The rank of that day, or null where none is recorded.</summary>
    public Rank? Rank { get; init; }

    /// <summary>The unit of the main appointment of that day.</summary>
    public UnitId? Unit { get; init; }

    public string? UnitName { get; init; }

    public string? UnitCode { get; init; }
}

public interface IPeople
{
    /// <summary>Everyone, as of a day. Compose it into a query; nothing is read until then.</summary>
    IQueryable<PersonCard> AsOf(DateOnly day);

    /// <summary>Those whom a reader may see today, in the order of names; ids with their sort keys.</summary>
    /// <remarks>Read from a table that keeps, for each unit, everyone in it and below it in order of names: a page of 25 costs
    /// the same whatever the reach.</remarks>
    IQueryable<PersonInReach> Within(Reach reach);

    /// <summary>Of <see cref="Within(Reach)"/> at least the first rows beyond a key: for a page that filters nothing out.</summary>
    /// <remarks>Of a reach of several units the first rows of each are read, and no more: a union of the whole units would be
    /// made and sorted before its first row is known.</remarks>
    /// <param name="key">The sort key of the row next to the page, or null where the page is the first.</param>
    /// <param name="isFalling">True where names are read from the last on.</param>
    IQueryable<PersonInReach> Within(Reach reach, string? key, bool isFalling, int most);

    /// <summary>Those whose main appointment on the day is in the unit or below it.</summary>
    IQueryable<PersonId> Under(string unitCode, DateOnly day);

    /// <returns>Null when there is no such person, or the reach does not cover them.</returns>
    Task<PersonCard?> Find(PersonId id, DateOnly asOf, Reach reach, CancellationToken cancel);

    /// <summary>Everyone's passport that has an end. Identity data: compose it with the reach of that group.</summary>
    IQueryable<PassportTerm> Passports { get; }

    /// <summary>By person; whoever is unknown or merged is missing.</summary>
    Task<IReadOnlyDictionary<PersonId, ServiceCard>> Service(IReadOnlyCollection<PersonId> people, CancellationToken cancel);

    /// <summary>By person: how to reach them, and their passport. Contact and identity data: show it only within the reach of those groups.</summary>
    Task<IReadOnlyDictionary<PersonId, ContactCard>> Contacts(IReadOnlyCollection<PersonId> people, CancellationToken cancel);

    /// <summary>Finds a person from what was typed into a picker: a code, or a part of a name.</summary>
    Task<IReadOnlyList<PersonCard>> Pick(string typed, DateOnly asOf, Reach reach, CancellationToken cancel);
}

public sealed class PersonInReach
{
    public PersonId Person { get; init; }

    public string SortKey { get; init; } = "";
}

public interface IUnits
{
    Task<UnitCard?> Find(UnitId id, CancellationToken cancel);

    /// <summary>Finds units from what was typed into a picker: a code, an alias, or a part of a name.</summary>
    Task<IReadOnlyList<UnitCard>> Pick(string typed, DateOnly asOf, CancellationToken cancel);

    /// <summary>Every unit with all that it is called.</summary>
    Task<IReadOnlyList<UnitNames>> Named(CancellationToken cancel);

    /// <summary>The units that the reach names, and all that stand below them on the day.</summary>
    IQueryable<UnitId> Within(Reach reach, DateOnly day);
}

/// <param name="Aliases">Other names, as recorded.</param>
public sealed record UnitNames(string Code, Words Name, IReadOnlyList<string> Aliases);

public sealed record UnitCard(UnitId Id, string Code, Words Name);

/// <summary>Told in the transaction that ends the service.</summary>
public sealed record PersonLeftService(PersonId Person, DateOnly On, Act Act);

/// <summary>Told in the transaction that makes one person of two.</summary>
public sealed record PeopleMerged(PersonId Kept, PersonId Merged, Act Act);

/// <summary>Told in the transaction that takes the two apart again.</summary>
public sealed record PeopleUnmerged(PersonId Kept, PersonId Restored, Act Act);
