using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Asks every module for the titles of its records.</summary>
public sealed class Titles(IEnumerable<IRecordTitles> modules, IEnumerable<EventTitle> events, IActorNames actors)
{
    private readonly ILookup<string, Words> events = events.ToLookup(t => t.Event, t => t.Title, StringComparer.Ordinal);

    /// <summary>Asks one module after the other for what none before it has named.</summary>
    /// <returns>Those that the reader may see, by key.</returns>
    public async Task<IReadOnlyDictionary<Guid, RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        Dictionary<Guid, RecordTitle> titles = [];
        foreach (var module in modules)
        {
            List<Guid> left = [.. records.Where(r => !titles.ContainsKey(r))];
            foreach (var title in left is [] ? [] : await module.Of(left, reader, through, cancel))
            {
                titles[title.Record] = title;
            }
        }

        return titles;
    }

    public Words OfEvent(string name) => events[name].FirstOrDefault(new Words(name, name));

    public Task<IReadOnlyDictionary<Guid, string>> OfActors(IEnumerable<Guid> accounts, CancellationToken cancel) =>
        actors.Names([.. accounts.Distinct()], cancel);
}
