using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>A member of the police: who they are, and their ranks and appointments by day.</summary>
public sealed partial class Person : Record<PersonId>
{
    public const int NameLimit = 80;
    public const int CodeLimit = 20;
    public const int PhoneLimit = 30;
    public const int EmailLimit = 120;
    public const int PassportLimit = 20;
    public const int EmergencyLimit = 300;
    public const int HealthLimit = 20;

    private readonly List<RankHeld> ranks = [];
    private readonly List<Appointment> appointments = [];
    private readonly List<LanguageSkill> languages = [];

    private Person() { }

    /// <summary>The service number; unique.</summary>
    public string Code { get; private set; } = "";

    public string FullName { get; private set; } = "";

    /// <summary>Unique: the name's key, then the id.</summary>
    public string SortKey { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public Sex Sex { get; private set; }

    public int? BirthYear { get; private set; }

    public DateOnly? BornOn { get; private set; }

    /// <summary>The first day in the police, or its month.</summary>
    public FuzzyDate? JoinedOn { get; private set; }

    public DateOnly? LeftOn { get; private set; }

    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    public string? PassportNumber { get; private set; }

    public DateOnly? PassportUntil { get; private set; }

    public string? EmergencyContact { get; private set; }

    /// <summary>The health class of the last yearly examination, 1 to 5.</summary>
    public string? HealthClass { get; private set; }

    /// <summary>The person that this one turned out to be, or null.</summary>
    public PersonId? MergedInto { get; private set; }

    public IReadOnlyList<RankHeld> Ranks => ranks;

    public IReadOnlyList<Appointment> Appointments => appointments;

    public IReadOnlyList<LanguageSkill> Languages => languages;

    public bool IsMerged => MergedInto is not null;

    public static (Person Person, PersonRegistered Registered) Register(PersonDetails details)
    {
        Person person = new();
        person.Take(details);
        return (person, new(person.Id, person.Code, person.FullName));
    }

    public Result<PersonCorrected> Correct(PersonDetails details)
    {
        if (IsMerged)
        {
            return PersonProblems.Merged;
        }

        Take(details);
        return new PersonCorrected(Id);
    }

    /// <summary>Gives a rank from a day; the rank before ends the day before.</summary>
    /// <param name="paper">The decision, or null where it is not at hand.</param>
    public Result<RankGiven> GiveRank(Rank rank, DateOnly firstOn, Guid? paper, RuleBook book, DateOnly today)
    {
        if (Broken.Among(
            (!IsMerged, Otherwise: PersonProblems.Merged),
            (RankRules.ExistsOn(rank, firstOn, book), Otherwise: PersonProblems.NoSuchRankOn(rank, firstOn)),
            (ranks.All(r => r.FirstOn != firstOn), Otherwise: PersonProblems.RankOnThatDay(firstOn)),
            (JoinedOn is null || firstOn >= JoinedOn.Earliest, Otherwise: PersonProblems.RankBeforeJoining)) is { } broken)
        {
            return broken;
        }

        ranks.Add(new(rank, firstOn, paper, today));
        Spans.Chain(ranks);
        return new RankGiven(Id, rank, firstOn);
    }

    /// <summary>Appoints to a unit from a day; a main appointment ends the main one before.</summary>
    public Result<PersonAppointed> Appoint(UnitId unit, string post, DateOnly firstOn, bool isMain, Guid? paper, DateOnly today)
    {
        if (Broken.Among(
            (!IsMerged, Otherwise: PersonProblems.Merged),
            (!isMain || appointments.All(a => !a.IsMain || a.FirstOn != firstOn), Otherwise: PersonProblems.AppointmentOnThatDay(firstOn))) is { } broken)
        {
            return broken;
        }

        appointments.Add(new(unit, post, firstOn, isMain, paper, today));
        Spans.Chain([.. appointments.Where(a => a.IsMain)]);
        return new PersonAppointed(Id, unit, post, firstOn);
    }

    public PersonSpeaks Speak(string language, string level, DateOnly? testedOn, DateOnly today)
    {
        languages.RemoveAll(l => l.Language == language);
        languages.Add(new(language, level, testedOn, today));
        return new(Id, language, level);
    }

    /// <param name="on">The last day of service.</param>
    public Result<LeftService> Leave(DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (LeftOn is null, Otherwise: PersonProblems.AlreadyLeft),
            (on <= today, Otherwise: PersonProblems.LeavingDayNotCome)) is { } broken)
        {
            return broken;
        }

        LeftOn = on;
        return new LeftService(Id, on);
    }

    public Result<MergedInto> MergeInto(PersonId kept)
    {
        if (Broken.Among(
            (!IsMerged, Otherwise: PersonProblems.Merged),
            (kept != Id, Otherwise: PersonProblems.SamePerson)) is { } broken)
        {
            return broken;
        }

        MergedInto = kept;
        return new MergedInto(Id, kept);
    }

    /// <summary>Notes beside the kept record that another was merged into it; nothing of its own changes.</summary>
    public Result<TookIn> TakeIn(PersonId merged) => IsMerged ? PersonProblems.Merged : new TookIn(Id, merged);

    public Result<Unmerged> Unmerge()
    {
        if (MergedInto is not { } kept)
        {
            return PersonProblems.NotMerged;
        }

        MergedInto = null;
        return new Unmerged(Id, kept);
    }

    private void Take(PersonDetails details)
    {
        (Code, FullName, Sex) = (details.Code, details.FullName, details.Sex);
        (BornOn, BirthYear, JoinedOn) = (details.BornOn, details.BornOn?.Year ?? details.BirthYear, details.JoinedOn);
        (Phone, Email) = (details.Phone, details.Email);
        (PassportNumber, PassportUntil) = (details.PassportNumber, details.PassportUntil);
        (EmergencyContact, HealthClass) = (details.EmergencyContact, details.HealthClass);
        SortKey = $"{Kernel.SortKey.OfName(FullName)}~{Id.Value:N}";
        Folded = Folding.Fold($"{FullName} {Code}");
    }
}

/// <summary>What a form or an import says of a person; already parsed and within its limits.</summary>
public sealed record PersonDetails(string Code, string FullName, Sex Sex)
{
    public int? BirthYear { get; init; }

    public DateOnly? BornOn { get; init; }

    public FuzzyDate? JoinedOn { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? PassportNumber { get; init; }

    public DateOnly? PassportUntil { get; init; }

    public string? EmergencyContact { get; init; }

    public string? HealthClass { get; init; }

    public static PersonDetails Of(Person person) => new(person.Code, person.FullName, person.Sex)
    {
        BirthYear = person.BirthYear,
        BornOn = person.BornOn,
        JoinedOn = person.JoinedOn,
        Phone = person.Phone,
        Email = person.Email,
        PassportNumber = person.PassportNumber,
        PassportUntil = person.PassportUntil,
        EmergencyContact = person.EmergencyContact,
        HealthClass = person.HealthClass,
    };
}
