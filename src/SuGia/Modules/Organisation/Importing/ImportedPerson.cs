using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>What a row says of a person; null is a cell left empty, which changes nothing, or a dash.</summary>
internal sealed record ImportedPerson(string Code, string? FullName, Sex? Sex)
{
    public ClearedCells Cleared { get; init; } = ClearedCells.None;

    public int? BirthYear { get; init; }

    public DateOnly? BornOn { get; init; }

    public FuzzyDate? JoinedOn { get; init; }

    public DateOnly? PassportUntil { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? PassportNumber { get; init; }

    public string? EmergencyContact { get; init; }

    public string? HealthClass { get; init; }

    public static Result<ImportedPerson> Of(ImportRow row) => Typed.Together(
        Named(row),
        Typed.Together(
            Typed.NumberIfAny(row["BirthYear"], "BirthYear", 1900, 2100),
            Typed.DayIfAny(row["BornOn"], "BornOn"),
            Typed.FuzzyIfAny(row["JoinedOn"], "JoinedOn"),
            Typed.DayIfAny(row["PassportUntil"], "PassportUntil")),
        Typed.Together(
            Text(row, "Phone", 30),
            Text(row, "Email", 120),
            Text(row, "PassportNumber", 20),
            Text(row, "EmergencyContact", 300),
            Text(row, "HealthClass", 20)))
        .Into((person, days, texts) => person with
        {
            Cleared = row.Cleared,
            BirthYear = (int?)days.Item1,
            BornOn = days.Item2,
            JoinedOn = days.Item3,
            PassportUntil = days.Item4,
            Phone = OrNull(texts.Item1),
            Email = OrNull(texts.Item2),
            PassportNumber = OrNull(texts.Item3),
            EmergencyContact = OrNull(texts.Item4),
            HealthClass = OrNull(texts.Item5),
        });

    /// <summary>The person as this row leaves them.</summary>
    public PersonDetails Over(PersonDetails held) => held with
    {
        FullName = FullName ?? held.FullName,
        Sex = Sex ?? held.Sex,
        BornOn = Cleared.Over("BornOn", BornOn, held.BornOn),
        BirthYear = BornOn?.Year ?? Cleared.Over("BirthYear", BirthYear, held.BirthYear),
        JoinedOn = Cleared.Over("JoinedOn", JoinedOn, held.JoinedOn),
        Phone = Cleared.Over("Phone", Phone, held.Phone),
        Email = Cleared.Over("Email", Email, held.Email),
        PassportNumber = Cleared.Over("PassportNumber", PassportNumber, held.PassportNumber),
        PassportUntil = Cleared.Over("PassportUntil", PassportUntil, held.PassportUntil),
        EmergencyContact = Cleared.Over("EmergencyContact", EmergencyContact, held.EmergencyContact),
        HealthClass = Cleared.Over("HealthClass", HealthClass, held.HealthClass),
    };

    private static Result<ImportedPerson> Named(ImportRow row) => Typed.Together(
        Typed.Text(row["Code"], "Code", Person.CodeLimit, PersonColumns.Code.Title),
        Text(row, "FullName", Person.NameLimit),
        PersonColumns.Sexes.ReadIfAny(row["Sex"], "Sex"))
        .Into((code, name, sex) => new ImportedPerson(code, OrNull(name), sex));

    private static Result<string> Text(ImportRow row, string column, int limit) =>
        Typed.TextIfAny(row[column], column, limit, PersonColumns.Title(column));

    private static string? OrNull(string text) => text is "" ? null : text;
}
