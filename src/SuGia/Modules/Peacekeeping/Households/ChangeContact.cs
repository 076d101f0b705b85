using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/household/contacts/{contact}; and POST …/removal.</summary>
public static class ChangeContact
{
    internal static void Map(RouteGroupBuilder officers)
    {
        officers.Get("/{person}/household/contacts/{contact:guid}", Ask);
        officers.Post("/{person}/household/contacts/{contact:guid}", Answer);
        officers.Post("/{person}/household/contacts/{contact:guid}/removal", Remove);
    }

    private static async Task<IResult> Ask(PersonId person, Guid contact, EditedHouseholds households, IPersonalData personal, CancellationToken cancel)
    {
        if (await households.Find(person, cancel) is not (var household, var head) || ViewOf(household, head, contact) is not { } view)
        {
            return Results.NotFound();
        }

        await personal.NoteReading([person], FieldGroup.Family, cancel);
        return ChangeContactPage.Show(view);
    }

    private static async Task<IResult> Answer(PersonId person, Guid contact, [FromForm] ContactForm form, EditedHouseholds households, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await households.Find(person, cancel) is not (var household, var head) || ViewOf(household, head, contact) is not { } view)
        {
            return Results.NotFound();
        }

        return await pressing.Change(
            household, form.Version, form.Parsed, asked => household.CorrectContact(contact, asked),
            new(saving.Act(), EditedHouseholds.UrlOf(person), HardDayWords.ContactsChanged, problems => ChangeContactPage.Refuse(view with { Form = form, Problems = problems })), cancel);
    }

    private static async Task<IResult> Remove(PersonId person, Guid contact, [FromForm] RemovalForm form, EditedHouseholds households, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await households.Find(person, cancel) is not (var household, var head) || ViewOf(household, head, contact) is not { } view)
        {
            return Results.NotFound();
        }

        return await pressing.Change(
            household, form.Version, form.Parsed, _ => household.RemoveContact(contact),
            new(saving.Act(form.Reason), EditedHouseholds.UrlOf(person), HardDayWords.ContactsChanged, problems => ChangeContactPage.Refuse(view with { Removal = form, RemovalProblems = problems })), cancel);
    }

    private static View? ViewOf(Household household, OfficerHead head, Guid contact) =>
        household.Contacts.FirstOrDefault(c => c.Id == contact) is { } found
            ? new(head, contact, new() { Name = found.Name, Relation = found.Relation, Phone = found.Phone }, new())
            : null;

    public sealed record View(OfficerHead Head, Guid Contact, ContactForm Form, RemovalForm Removal)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<Problem> RemovalProblems { get; init; } = [];

        public string Url => $"{EditedHouseholds.UrlOf(Head.Person.Id)}/contacts/{Contact}";
    }
}
