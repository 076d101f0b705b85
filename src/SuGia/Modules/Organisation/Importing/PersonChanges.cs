using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>What a row changes of a person, as the plan shows it.</summary>
internal static class PersonChanges
{
    public static IReadOnlyList<PlannedChange> Between(PersonDetails held, PersonDetails next) => new FieldChanges()
        .Compare("FullName", held.FullName, next.FullName)
        .Compare("Sex", held.Sex, next.Sex, sex => PersonColumns.Shown(sex))
        .Compare("BirthYear", held.BirthYear, next.BirthYear, year => new($"{year}", $"{year}"))
        .Compare("BornOn", held.BornOn, next.BornOn, day => Days.Both(day!.Value))
        .Compare("JoinedOn", held.JoinedOn, next.JoinedOn, day => day!.Both())
        .Compare("Phone", held.Phone, next.Phone)
        .Compare("Email", held.Email, next.Email)
        .Compare("PassportNumber", held.PassportNumber, next.PassportNumber)
        .Compare("PassportUntil", held.PassportUntil, next.PassportUntil, day => Days.Both(day!.Value))
        .Compare("EmergencyContact", held.EmergencyContact, next.EmergencyContact)
        .Compare("HealthClass", held.HealthClass, next.HealthClass)
        .All;
}
