using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /people/{id}: the person as of the day. Family and health data, where shown, leave a trace in the journal.</summary>
public static class ShowPerson
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/people/{id:guid}", Show).Needs(Permission.ReadPeople);

    private static async Task<IResult> Show(
        Guid id, AppDb db, ReadersPeople people, IDecisionPapers papers, IEnumerable<ITab<PersonId>> tabs, Frame frame, CancellationToken cancel)
    {
        if (await people.Find(PersonId.From(id), Permission.ReadPeople, cancel) is not { } person)
        {
            return await Elsewhere(PersonId.From(id), people, frame, cancel);
        }

        var open = await people.GroupsOf(person.Id, cancel);
        await people.NoteReading(person.Id, open, cancel);
        return PersonPage.Show(new(
            person, open, await Units(db, person, cancel), await papers.Numbers(PapersOf(person), cancel),
            await MergedInto(db, person.Id, cancel), [.. tabs.Where(t => frame.Reader.May(t.Needs))]));
    }

    /// <summary>A merged record leads to the one that was kept, if the reader reaches it.</summary>
    private static async Task<IResult> Elsewhere(PersonId id, ReadersPeople people, Frame frame, CancellationToken cancel) =>
        await people.KeptFor(id, cancel) is { } kept && await people.Find(kept, Permission.ReadPeople, cancel) is not null
            ? Go.To(frame.To($"/people/{kept.Value}"))
            : Results.NotFound();

    private static async Task<IReadOnlyDictionary<UnitId, UnitCard>> Units(AppDb db, Person person, CancellationToken cancel)
    {
        var ids = person.Appointments.Select(a => a.Unit).Distinct().ToList();
        return await db.Set<Unit>().Where(u => ids.Contains(u.Id))
            .Select(u => new UnitCard(u.Id, u.Code, new Words(u.NameVi, u.NameEn))).ToDictionaryAsync(u => u.Id, cancel);
    }

    private static async Task<IReadOnlyList<Duplicate>> MergedInto(AppDb db, PersonId id, CancellationToken cancel) =>
        await db.Set<Person>().Where(p => p.MergedInto == id).OrderBy(p => p.SortKey).Select(p => new Duplicate(p.Id, p.Code, p.FullName)).ToListAsync(cancel);

    private static List<Guid> PapersOf(Person person) =>
        [.. person.Ranks.Select(r => r.Paper).Concat(person.Appointments.Select(a => a.Paper)).OfType<Guid>().Distinct()];

    public sealed record Duplicate(PersonId Id, string Code, string FullName);

    /// <param name="Open">The groups of fields that the reader may read of this person.</param>
    public sealed record View(
        Person Person, IReadOnlySet<FieldGroup> Open, IReadOnlyDictionary<UnitId, UnitCard> Units, IReadOnlyDictionary<Guid, string> Papers,
        IReadOnlyList<Duplicate> Merged, IReadOnlyList<ITab<PersonId>> Tabs)
    {
        public string Url => $"/people/{Person.Id.Value}";

        public Appointment? MainOn(DateOnly day) =>
            Person.Appointments.FirstOrDefault(a => a.IsMain && a.FirstOn <= day && (a.LastOn is null || a.LastOn >= day));
    }
}
