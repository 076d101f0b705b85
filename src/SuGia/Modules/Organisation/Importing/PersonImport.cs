using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>People: new ones are registered, known ones corrected, by the same rules as on their page.</summary>
internal sealed class PersonImport(ImportedPeople people, Namesakes namesakes, Reaching reaching) : ImportKind<ImportedPerson>
{
    public override string Code => "persons";

    public override Words Title { get; } = new("Người", "People");

    public override Words Lead { get; } = new(
        "Mỗi dòng một người, nhận ra theo mã cán bộ.", "One person a row, known by the service number.");

    public override Permission Needs => Permission.EditPeople;

    public override IReadOnlyList<ImportColumn> Columns => PersonColumns.All;

    public override Task Settle(DateOnly today, CancellationToken cancel) => reaching.RenewAll(today, cancel);

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => people.Links(records, cancel);

    protected override Result<ImportedPerson> Parse(ImportRow row) => ImportedPerson.Of(row);

    protected override string KeyOf(ImportedPerson row) => row.Code;

    protected override async Task Apply(ImportBatch<ImportedPerson> batch, CancellationToken cancel)
    {
        var known = await people.Known(batch, e => e.Row.Code, cancel);
        foreach (var entry in batch.Entries)
        {
            if (known.All.GetValueOrDefault(entry.Row.Code) is not { } person)
            {
                await namesakes.Tell(entry, cancel);
                Register(batch, entry);
            }
            else if (known.MayChange(person))
            {
                Correct(batch, entry, person);
            }
            else
            {
                batch.Refuse(entry, ImportProblems.OutOfReach(entry.Row.Code, "Code"));
            }
        }
    }

    private static void Register(ImportBatch<ImportedPerson> batch, ImportEntry<ImportedPerson> entry)
    {
        var row = entry.Row;
        if (Broken.Among(
            (batch.Reader.ReachOf(Permission.EditPeople).Everything, Otherwise: ImportProblems.OutOfReach(row.Code, "Code")),
            (row.FullName is not null, Otherwise: ImportProblems.NeededWhenNew(PersonColumns.Title("FullName"), "FullName")),
            (row.Sex is not null, Otherwise: ImportProblems.NeededWhenNew(PersonColumns.Title("Sex"), "Sex")),
            (YearsAgree(row, null), Otherwise: PersonImportProblems.YearsDiffer)) is { } broken)
        {
            batch.Refuse(entry, broken.Problems);
            return;
        }

        var (person, registered) = Person.Register(row.Over(new(row.Code, row.FullName!, row.Sex!.Value)));
        batch.Record(person, registered);
        batch.Added(entry);
    }

    private static void Correct(ImportBatch<ImportedPerson> batch, ImportEntry<ImportedPerson> entry, Person person)
    {
        var held = PersonDetails.Of(person);
        if (!YearsAgree(entry.Row, held.BornOn))
        {
            batch.Refuse(entry, PersonImportProblems.YearsDiffer);
            return;
        }

        var next = entry.Row.Over(held);
        batch.Correct(entry, person, PersonChanges.Between(held, next), () => person.Correct(next));
    }

    private static bool YearsAgree(ImportedPerson row, DateOnly? heldBornOn) =>
        row.BirthYear is null || (row.BornOn ?? heldBornOn) is not { } born || born.Year == row.BirthYear;
}

internal static class PersonImportProblems
{
    public static Problem YearsDiffer { get; } = new(new(
        "Năm sinh khác với ngày sinh. Sửa một trong hai, hoặc bỏ trống năm sinh.",
        "The year of birth differs from the date of birth. Mend one of them, or leave the year empty."), "BirthYear");
}
