using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>People as far as the reader of this request reaches. Whoever lies outside does not exist.</summary>
internal sealed class ReadersPeople(AppDb db, IPeople people, Frame frame, TimeProvider clock) : IPersonalData
{
    private static readonly FieldGroup[] Stored = [FieldGroup.Public, FieldGroup.Service, FieldGroup.Contact, FieldGroup.Identity, FieldGroup.Family, FieldGroup.Health];

    private static readonly FieldGroup[] Journalled = [FieldGroup.Family, FieldGroup.Health, FieldGroup.Vetting, FieldGroup.Appraisal, FieldGroup.AbsenceReasons];

    /// <returns>Null where the reader may not read the person, or may not do this to them.</returns>
    public Task<Person?> Find(PersonId id, Permission permission, CancellationToken cancel)
    {
        var read = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        var may = people.Within(frame.Reader.ReachOf(permission));
        return db.Set<Person>().SingleOrDefaultAsync(p => p.Id == id && read.Any(r => r.Person == p.Id) && may.Any(r => r.Person == p.Id), cancel);
    }

    /// <summary>The record that a merged one leads to, or null.</summary>
    public Task<PersonId?> KeptFor(PersonId merged, CancellationToken cancel) =>
        db.Set<Person>().Where(p => p.Id == merged).Select(p => p.MergedInto).FirstOrDefaultAsync(cancel);

    public Task<IReadOnlySet<FieldGroup>> GroupsOf(PersonId id, CancellationToken cancel) => Open(id, Stored, cancel);

    public Task<IReadOnlySet<FieldGroup>> OpenFor(PersonId person, CancellationToken cancel) => Open(person, Enum.GetValues<FieldGroup>(), cancel);

    private async Task<IReadOnlySet<FieldGroup>> Open(PersonId id, IEnumerable<FieldGroup> groups, CancellationToken cancel)
    {
        HashSet<FieldGroup> open = [];
        foreach (var group in groups.Where(frame.Reader.MayRead))
        {
            if (IsOpenToAllRead(group) || await people.Within(frame.Reader.ReachOf(group)).AnyAsync(r => r.Person == id, cancel))
            {
                open.Add(group);
            }
        }

        return open;
    }

    public static IReadOnlyList<FieldGroup> Withheld(IReadOnlySet<FieldGroup> open) => [.. Stored.Where(g => !open.Contains(g))];

    /// <summary>True where the reader may read the group of everyone they see at all.</summary>
    public bool IsOpenToAllRead(FieldGroup group) =>
        frame.Reader.MayRead(group) && frame.Reader.ReachOf(group).Covers(frame.Reader.ReachOf(Permission.ReadPeople));

    public async Task NoteReading(PersonId person, IReadOnlySet<FieldGroup> shown, CancellationToken cancel)
    {
        var noted = shown.Where(Journalled.Contains).ToList();
        if (noted is [])
        {
            return;
        }

        var at = clock.GetUtcNow().UtcTicks;
        db.AddRange(noted.Select(g => new ReadOfPerson { Person = person, Reader = frame.Reader.Id, ReaderName = frame.Reader.Name, Group = g, At = at }));
        await db.SaveChangesAsync(cancel);
    }

    public async Task NoteReading(IReadOnlyCollection<PersonId> people, FieldGroup shown, CancellationToken cancel)
    {
        var at = clock.GetUtcNow().UtcTicks;
        db.AddRange(people.Distinct().Select(p => new ReadOfPerson { Person = p, Reader = frame.Reader.Id, ReaderName = frame.Reader.Name, Group = shown, At = at }));
        await db.SaveChangesAsync(cancel);
    }
}
