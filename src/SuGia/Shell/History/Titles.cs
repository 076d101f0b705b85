using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Asks the modules for the titles of their records, one after another, until every record has its title.</summary>
public sealed class Titles(AppDb db, IEnumerable<IRecordTitles> modules, IEnumerable<EventTitle> events, IActorNames actors)
{
    private readonly ILookup<string, Words> events = events.ToLookup(t => t.Event, t => t.Title, StringComparer.Ordinal);

    /// <returns>Those that the reader may see, by key.</returns>
    /// <remarks>A record has one title: a module is asked only of those that no module before it has named, and of the kinds that it names.</remarks>
    public async Task<IReadOnlyDictionary<Guid, RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        Dictionary<Guid, RecordTitle> titles = [];
        var kinds = await KindsOf(records, cancel);
        foreach (var module in modules)
        {
            var asked = records.Where(r => !titles.ContainsKey(r) && (module.Kinds is not { } own || own.Contains(kinds.GetValueOrDefault(r, "")))).ToList();
            foreach (var title in asked is [] ? [] : await module.Of(asked, reader, through, cancel))
            {
                titles[title.Record] = title;
            }
        }

        return titles;
    }

    private Task<Dictionary<Guid, string>> KindsOf(IReadOnlyCollection<Guid> records, CancellationToken cancel) =>
        db.Set<LedgerEntry>().AsNoTracking().Where(e => e.Version == 1 && records.Contains(e.Record)).ToDictionaryAsync(e => e.Record, e => e.Kind, cancel);

    public Words OfEvent(string name) => events[name].FirstOrDefault(new Words(name, name));

    public Task<IReadOnlyDictionary<Guid, string>> OfActors(IEnumerable<Guid> accounts, CancellationToken cancel) =>
        actors.Names([.. accounts.Distinct()], cancel);
}
