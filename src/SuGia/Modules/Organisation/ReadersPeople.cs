using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>People as far as the reader of this request reaches. Whoever lies outside does not exist.</summary>
internal sealed class ReadersPeople(AppDb db, IPeople people, Frame frame, TimeProvider clock)
{
    private static readonly FieldGroup[] Stored = [FieldGroup.Public, FieldGroup.Service, FieldGroup.Contact, FieldGroup.Identity, FieldGroup.Family, FieldGroup.Health];

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

    /// <summary>The groups of this person's fields that the reader may read: each right counts only in its own units.</summary>
    public async Task<IReadOnlySet<FieldGroup>> GroupsOf(PersonId id, CancellationToken cancel)
    {
        HashSet<FieldGroup> open = [];
        foreach (var group in Stored.Where(frame.Reader.MayRead))
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

    /// <summary>Writes into the journal that family or health data was shown. Saves this unit of work.</summary>
    public async Task NoteReading(PersonId id, IReadOnlySet<FieldGroup> shown, CancellationToken cancel)
    {
        var noted = shown.Where(g => g is FieldGroup.Family or FieldGroup.Health).ToList();
        if (noted is [])
        {
            return;
        }

        var at = clock.GetUtcNow().UtcTicks;
        db.AddRange(noted.Select(g => new ReadOfPerson { Person = id, Reader = frame.Reader.Id, ReaderName = frame.Reader.Name, Group = g, At = at }));
        await db.SaveChangesAsync(cancel);
    }
}
