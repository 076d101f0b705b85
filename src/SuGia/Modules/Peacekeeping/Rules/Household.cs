using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Whom to reach at home for an officer in a mission, and when they were reached. Kept to what is needed, read by few, each reading journalled.</summary>
public sealed class Household : Record<HouseholdId>, IOfPerson
{
    private readonly List<EmergencyContact> contacts = [];
    private readonly List<FamilyContact> log = [];

    private Household() { }

    public PersonId Person { get; private init; }

    /// <summary>In the order in which they are to be called.</summary>
    public IReadOnlyList<EmergencyContact> Contacts => [.. contacts.OrderBy(c => c.Order)];

    /// <summary>When the family was spoken to, the latest first.</summary>
    public IReadOnlyList<FamilyContact> Log => [.. log.OrderByDescending(l => l.On).ThenByDescending(l => l.Id)];

    internal static Household Of(PersonId person) => new() { Person = person };

    public Result<EmergencyContactAdded> AddContact(ContactTyped typed, DateOnly today)
    {
        if (contacts.Exists(c => c.Name == typed.Name))
        {
            return HouseholdProblems.IsThere;
        }

        contacts.Add(new(typed, contacts.Select(c => c.Order + 1).DefaultIfEmpty(1).Max(), today));
        return new EmergencyContactAdded(Id);
    }

    public Result<EmergencyContactCorrected> CorrectContact(Guid contact, ContactTyped typed)
    {
        if (contacts.Find(c => c.Id == contact) is not { } corrected)
        {
            return HouseholdProblems.NoSuchContact;
        }

        corrected.Set(typed);
        return new EmergencyContactCorrected(Id);
    }

    public Result<EmergencyContactRemoved> RemoveContact(Guid contact)
    {
        if (contacts.Find(c => c.Id == contact) is not { } removed)
        {
            return HouseholdProblems.NoSuchContact;
        }

        contacts.Remove(removed);
        return new EmergencyContactRemoved(Id);
    }

    /// <summary>Notes that the family was spoken to.</summary>
    public Result<FamilyContacted> Note(DateOnly on, string by, string what, DateOnly today)
    {
        if (on > today)
        {
            return HouseholdProblems.DayNotCome;
        }

        log.Add(new(on, by, what, today));
        return new FamilyContacted(Id, on);
    }
}

/// <param name="Relation">To the officer: wife, father.</param>
public sealed record ContactTyped(string Name, string Relation, string Phone);

public sealed class EmergencyContact : Part
{
    public const int NameLimit = 120;
    public const int PhoneLimit = 40;

    private EmergencyContact() { }

    internal EmergencyContact(ContactTyped typed, int order, DateOnly enteredOn)
    {
        (Order, EnteredOn) = (order, enteredOn);
        Set(typed);
    }

    public string Name { get; private set; } = "";

    public string Relation { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public int Order { get; private init; }

    internal void Set(ContactTyped typed) => (Name, Relation, Phone) = (typed.Name, typed.Relation, typed.Phone);
}

/// <summary>One time at which the family was spoken to.</summary>
public sealed class FamilyContact : Part
{
    public const int ByLimit = 120;
    public const int WhatLimit = 1000;

    private FamilyContact() { }

    internal FamilyContact(DateOnly on, string by, string what, DateOnly enteredOn) => (On, By, What, EnteredOn) = (on, by, what, enteredOn);

    public DateOnly On { get; private init; }

    /// <summary>Who spoke with them.</summary>
    public string By { get; private init; } = "";

    public string What { get; private init; } = "";
}

public sealed record EmergencyContactAdded(HouseholdId Household);

public sealed record EmergencyContactCorrected(HouseholdId Household);

public sealed record EmergencyContactRemoved(HouseholdId Household);

public sealed record FamilyContacted(HouseholdId Household, DateOnly On);

public static class HouseholdProblems
{
    public static Problem IsThere { get; } = new(new("Người này đã có trong danh sách.", "This contact is there already."), "Name");

    public static Problem NoSuchContact { get; } = new(new("Người này không còn trong danh sách.", "This contact is not there any more."), "Name");

    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");
}
