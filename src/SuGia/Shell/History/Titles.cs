using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Asks the modules for the titles of their records, one after another, until every record has its title.</summary>
public sealed class Titles(IEnumerable<IRecordTitles> modules, IEnumerable<EventTitle> events, IActorNames actors)
{
    private readonly ILookup<string, Words> events = events.ToLookup(t => t.Event, t => t.Title, StringComparer.Ordinal);

    /// <returns>Those that the reader may see, by key.</returns>
    /// <remarks>A record has one title: a module is asked only of those that the modules before it did not name.</remarks>
    public async Task<IReadOnlyDictionary<Guid, RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        Dictionary<Guid, RecordTitle> titles = [];
        List<Guid> nameless = [.. records];
        foreach (var module in modules.TakeWhile(_ => nameless.Count > 0))
        {
            foreach (var title in await module.Of(nameless, reader, through, cancel))
            {
                titles[title.Record] = title;
            }

            nameless.RemoveAll(titles.ContainsKey);
        }

        return titles;
    }

    public Words OfEvent(string name) => events[name].FirstOrDefault(new Words(name, name));

    public Task<IReadOnlyDictionary<Guid, string>> OfActors(IEnumerable<Guid> accounts, CancellationToken cancel) =>
        actors.Names([.. accounts.Distinct()], cancel);
}
