using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>The fields of a person as typed. What the reader may not read is neither shown nor taken.</summary>
public record PersonForm
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public string? Code { get; init; }

    public string? FullName { get; init; }

    public string? Sex { get; init; }

    public string? BirthYear { get; init; }

    public string? JoinedOn { get; init; }

    public string? BornOn { get; init; }

    public string? PassportNumber { get; init; }

    public string? PassportUntil { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? EmergencyContact { get; init; }

    public string? HealthClass { get; init; }

    /// <summary>The form filled from a record, in the shape in which it is typed.</summary>
    public static PersonForm Of(PersonDetails details) => new()
    {
        Code = details.Code,
        FullName = details.FullName,
        Sex = details.Sex.ToString(),
        BirthYear = details.BirthYear?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        JoinedOn = details.JoinedOn?.Both().Vi,
        BornOn = Written(details.BornOn),
        PassportNumber = details.PassportNumber,
        PassportUntil = Written(details.PassportUntil),
        Phone = details.Phone,
        Email = details.Email,
        EmergencyContact = details.EmergencyContact,
        HealthClass = details.HealthClass,
    };

    /// <param name="open">The groups that the form showed.</param>
    /// <param name="kept">What the record says now: fields of other groups stay so; null for a new person.</param>
    public Result<PersonDetails> Parse(IReadOnlySet<FieldGroup> open, PersonDetails? kept)
    {
        var (basic, rest) = (Basic(), kept ?? new PersonDetails("", "", default));
        var service = open.Contains(FieldGroup.Service) ? Typed.FuzzyIfAny(JoinedOn, nameof(JoinedOn)) : rest.JoinedOn;
        var identity = open.Contains(FieldGroup.Identity) ? Identity() : (rest.BornOn, rest.PassportNumber ?? "", rest.PassportUntil);
        var others = Typed.Together(
            open.Contains(FieldGroup.Contact) ? Typed.TextIfAny(Phone, nameof(Phone), Person.PhoneLimit, OrganisationWords.Phone) : rest.Phone ?? "",
            open.Contains(FieldGroup.Contact) ? Typed.TextIfAny(Email, nameof(Email), Person.EmailLimit, OrganisationWords.Email) : rest.Email ?? "",
            open.Contains(FieldGroup.Family) ? Typed.TextIfAny(EmergencyContact, nameof(EmergencyContact), Person.EmergencyLimit, OrganisationWords.EmergencyContact) : rest.EmergencyContact ?? "",
            open.Contains(FieldGroup.Health) ? Typed.TextIfAny(HealthClass, nameof(HealthClass), Person.HealthLimit, OrganisationWords.HealthClass) : rest.HealthClass ?? "");
        List<Problem> problems = [.. basic.Problems, .. service.Problems, .. identity.Problems, .. others.Problems];
        return problems is [] ? Agree(Made(basic.Value!, service.Value, identity.Value, others.Value)) : new Broken(problems);
    }

    /// <summary>Short enough to be shown again, whatever was sent.</summary>
    public PersonForm Echo() => this with
    {
        Code = Typed.Echo(Code),
        FullName = Typed.Echo(FullName),
        Sex = Typed.Echo(Sex),
        BirthYear = Typed.Echo(BirthYear),
        JoinedOn = Typed.Echo(JoinedOn),
        BornOn = Typed.Echo(BornOn),
        PassportNumber = Typed.Echo(PassportNumber),
        PassportUntil = Typed.Echo(PassportUntil),
        Phone = Typed.Echo(Phone),
        Email = Typed.Echo(Email),
        EmergencyContact = Typed.Echo(EmergencyContact, 500),
        HealthClass = Typed.Echo(HealthClass),
    };

    private Result<PersonDetails> Basic() => Typed.Together(
        Typed.Text(Code, nameof(Code), Person.CodeLimit, OrganisationWords.Code),
        Typed.Text(FullName, nameof(FullName), Person.NameLimit, OrganisationWords.Name),
        Typed.Choice<Sex>(Sex, nameof(Sex)),
        Typed.NumberIfAny(BirthYear, nameof(BirthYear), FirstYear, LastYear))
        .Into((code, name, sex, year) => new PersonDetails(code, name, sex) { BirthYear = (int?)year });

    private Result<(DateOnly? BornOn, string Passport, DateOnly? Until)> Identity() => Typed.Together(
        Typed.DayIfAny(BornOn, nameof(BornOn)),
        Typed.TextIfAny(PassportNumber, nameof(PassportNumber), Person.PassportLimit, OrganisationWords.Passport),
        Typed.DayIfAny(PassportUntil, nameof(PassportUntil)));

    private static PersonDetails Made(
        PersonDetails basic, FuzzyDate? joined, (DateOnly? BornOn, string Passport, DateOnly? Until) identity, (string Phone, string Email, string Family, string Health) others) => basic with
        {
            JoinedOn = joined,
            BornOn = identity.BornOn,
            PassportNumber = Some(identity.Passport),
            PassportUntil = identity.Until,
            Phone = Some(others.Phone),
            Email = Some(others.Email),
            EmergencyContact = Some(others.Family),
            HealthClass = Some(others.Health),
        };

    private static Result<PersonDetails> Agree(PersonDetails details) =>
        details is { BornOn: { } born, BirthYear: { } year } && born.Year != year ? PersonProblems.BirthYearOfBirthday(born.Year) : details;

    private static string? Some(string text) => text is "" ? null : text;

    private static string? Written(DateOnly? day) => day is { } known ? Days.Both(known).Vi : null;
}
