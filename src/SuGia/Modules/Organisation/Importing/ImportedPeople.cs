using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>Finds the people that the rows of a batch speak of.</summary>
internal sealed class ImportedPeople(AppDb db, IPeople people)
{
    public async Task<KnownPeople> Known<TRow>(ImportBatch<TRow> batch, Func<ImportEntry<TRow>, string> codeOf, CancellationToken cancel)
    {
        var codes = batch.Entries.Select(codeOf).Distinct().ToList();
        var found = await db.Set<Person>().Where(p => codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, StringComparer.Ordinal, cancel);
        return new(found, await Reached(batch.Reader, [.. found.Values.Select(p => p.Id)], cancel));
    }

    public async Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(PersonId.From).ToList();
        return await db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.SortKey)
            .Select(p => new ImportLink(p.FullName + " · " + p.Code, "/people/" + p.Id.Value)).ToListAsync(cancel);
    }

    /// <returns>Null where no unit limits the reader.</returns>
    private async Task<IReadOnlySet<PersonId>?> Reached(Reader reader, IReadOnlyList<PersonId> ids, CancellationToken cancel)
    {
        var reach = reader.ReachOf(Permission.EditPeople);
        return reach.Everything
            ? null
            : await people.Within(reach).Where(r => ids.Contains(r.Person)).Select(r => r.Person).ToHashSetAsync(cancel);
    }
}

/// <param name="All">By code.</param>
/// <param name="Reached">Those whom the reader may change; null means everyone.</param>
internal sealed record KnownPeople(IReadOnlyDictionary<string, Person> All, IReadOnlySet<PersonId>? Reached)
{
    public bool MayChange(Person person) => Reached is null || Reached.Contains(person.Id);

    /// <summary>The person of this code, or the problem to show where there is none in reach.</summary>
    public Result<Person> Find(string code, string field) =>
        All.GetValueOrDefault(code) is { } person && MayChange(person) ? person : ImportProblems.NotRegistered(code, field);
}
