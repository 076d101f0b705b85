using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum BoardRole
{
    Chair,
    Secretary,
    Member,
}

/// <summary>Who sits on a board.</summary>
public sealed class SelectionMember : Part
{
    private readonly List<SelectionConflict> conflicts = [];

    private SelectionMember() { }

    internal SelectionMember(PersonId person, BoardRole role, DateOnly joinedOn, DateOnly enteredOn) =>
        (Person, Role, JoinedOn, EnteredOn) = (person, role, joinedOn, enteredOn);

    public PersonId Person { get; private init; }

    public BoardRole Role { get; private set; }

    public DateOnly JoinedOn { get; private init; }

    /// <summary>Null while the member sits.</summary>
    public DateOnly? LeftOn { get; private set; }

    public IReadOnlyList<SelectionConflict> Conflicts => conflicts;

    /// <summary>True where a conflict with the candidate was declared by the day.</summary>
    public bool HasConflictWith(Guid candidate, DateOnly day) => conflicts.Exists(c => c.Candidate == candidate && c.On <= day);

    internal void Set(BoardRole role) => Role = role;

    internal void Leave(DateOnly on) => LeftOn = on;

    internal void Declare(SelectionConflict conflict) => conflicts.Add(conflict);
}

/// <summary>What binds a member to a candidate. Read by those who run the board; others see only that the member does not score.</summary>
public sealed class SelectionConflict : Part
{
    public const int WhatLimit = 500;

    private SelectionConflict() { }

    internal SelectionConflict(Guid candidate, string what, DateOnly on, DateOnly enteredOn) =>
        (Candidate, What, On, EnteredOn) = (candidate, what, on, enteredOn);

    public Guid Candidate { get; private init; }

    public string What { get; private set; } = "";

    public DateOnly On { get; private init; }

    internal Guid Erase()
    {
        What = "";
        return Id;
    }
}
