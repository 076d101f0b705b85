using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/household/contacts/new.</summary>
public static class AddContact
{
    internal static void Map(RouteGroupBuilder officers)
    {
        officers.Get("/{person}/household/contacts/new", Ask);
        officers.Post("/{person}/household/contacts/new", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, EditedHouseholds households, CancellationToken cancel) =>
        await households.Find(person, cancel) is (_, var head) ? AddContactPage.Show(new(head, new())) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] ContactForm form, EditedHouseholds households, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await households.Find(person, cancel) is not (var household, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form));
        return await pressing.Change(
            household, form.Version, form.Parsed, asked => household.AddContact(asked, act.EnteredOn),
            new(act, EditedHouseholds.UrlOf(person), HardDayWords.ContactsChanged, problems => AddContactPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record View(OfficerHead Head, ContactForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}

/// <summary>A contact as typed.</summary>
public sealed record ContactForm
{
    public string? Version { get; init; }

    public string? Name { get; init; }

    public string? Relation { get; init; }

    public string? Phone { get; init; }

    internal Result<ContactTyped> Parsed => Typed.Together(
        Typed.Text(Name, nameof(Name), EmergencyContact.NameLimit, HardDayWords.Name),
        Typed.Text(Relation, nameof(Relation), EmergencyContact.NameLimit, HardDayWords.Relation),
        Typed.Text(Phone, nameof(Phone), EmergencyContact.PhoneLimit, HardDayWords.Phone)).Into((name, relation, phone) => new ContactTyped(name, relation, phone));
}
