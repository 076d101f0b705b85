using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The people who stand on a list that is put forward: whom of them the reader sees, and how many are women.</summary>
internal sealed class PeopleListed(IPeople people, Frame frame)
{
    /// <summary>The day that chooses whom a list holds.</summary>
    public DateOnly AsOf => frame.AsOf;

    /// <summary>By person; whoever is beyond the reader's reach is missing.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonCard>> Seen(IEnumerable<PersonId> listed, CancellationToken cancel)
    {
        var (ids, within) = (listed.ToList(), people.Within(frame.Reader.ReachOf(Permission.ReadPeople)));
        return await people.AsOf(frame.AsOf).Where(p => ids.Contains(p.Id) && within.Any(r => r.Person == p.Id)).ToDictionaryAsync(p => p.Id, cancel);
    }

    /// <summary>Of all who are listed: a share does not depend on who looks.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Sex>> Sexes(IEnumerable<PersonId> listed, CancellationToken cancel)
    {
        var ids = listed.ToList();
        return await people.AsOf(frame.AsOf).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Sex, cancel);
    }

    /// <returns>Null where the person is beyond the reader's reach.</returns>
    public Task<PersonCard?> Find(PersonId person, CancellationToken cancel) =>
        people.Find(person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel);
}
