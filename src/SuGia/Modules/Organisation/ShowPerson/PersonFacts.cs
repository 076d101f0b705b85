using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>The fields of a person as label and value, group by group.</summary>
public static class PersonFacts
{
    public static IEnumerable<(FieldGroup Group, IReadOnlyList<(Words Label, Cell Value)> Facts)> Of(Person person, IReadOnlySet<FieldGroup> open) =>
        All(person).Where(g => open.Contains(g.Group))
            .Select(g => (g.Group, (IReadOnlyList<(Words, Cell)>)[.. g.Facts.Where(f => f.Value != default)]))
            .Where(g => g.Item2 is not []);

    private static IEnumerable<(FieldGroup Group, IReadOnlyList<(Words Label, Cell Value)> Facts)> All(Person person) =>
    [
        (FieldGroup.Public, [
            (OrganisationWords.Code, Cell.Text(person.Code)),
            (OrganisationWords.Sex, Cell.Text(OrganisationWords.Of(person.Sex))),
            (OrganisationWords.BirthYear, Cell.Year(person.BirthYear))]),
        (FieldGroup.Service, [(OrganisationWords.JoinedOn, Cell.Day(person.JoinedOn)), (OrganisationWords.LeftOn, Cell.Day(person.LeftOn))]),
        (FieldGroup.Contact, [(OrganisationWords.Phone, Cell.Text(person.Phone)), (OrganisationWords.Email, Cell.Text(person.Email))]),
        (FieldGroup.Identity, [
            (OrganisationWords.BornOn, Cell.Day(person.BornOn)),
            (OrganisationWords.Passport, Cell.Text(person.PassportNumber)),
            (OrganisationWords.PassportUntil, Cell.Day(person.PassportUntil))]),
        (FieldGroup.Family, [(OrganisationWords.EmergencyContact, Cell.Text(person.EmergencyContact))]),
        (FieldGroup.Health, [(OrganisationWords.HealthClass, Cell.Text(person.HealthClass))]),
    ];
}
