using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Knows the names of those who change records. Implemented where the accounts are.</summary>
public interface IActorNames
{
    /// <returns>The names of those that exist; the system itself is among them.</returns>
    Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyCollection<Guid> accounts, CancellationToken cancel);
}

/// <summary>What an event of the ledger is called. A module registers one for each of its events.</summary>
/// <param name="Event">The name of the event's type, as the ledger keeps it.</param>
/// <param name="Title">What was done, in the past: "Đã gia hạn nhiệm kỳ".</param>
public sealed record EventTitle(string Event, Words Title)
{
    public static EventTitle Of<TEvent>(string vi, string en) => new(typeof(TEvent).Name, new(vi, en));
}

/// <summary>What a record's ledger says since a version: who changed what and when.</summary>
public sealed class Staleness(AppDb db, IActorNames actors, IEnumerable<EventTitle> titles)
{
    private const int MostTold = 5;

    private readonly ILookup<string, Words> titles = titles.ToLookup(t => t.Event, t => t.Title, StringComparer.Ordinal);

    /// <param name="typedVersion">The version that the form was filled from; what is no number counts as 0.</param>
    /// <returns>Null where nobody changed the record since.</returns>
    public async Task<Problem?> Of(IRecord record, string? typedVersion, CancellationToken cancel)
    {
        var version = int.TryParse(typedVersion, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        return version >= record.Version ? null : await Tell(record.Key, version, cancel);
    }

    private async Task<Problem> Tell(Guid record, int version, CancellationToken cancel)
    {
        var changes = await db.Set<LedgerEntry>().AsNoTracking()
            .Where(e => e.Record == record && e.Version > version)
            .OrderByDescending(e => e.Version).Take(MostTold)
            .Select(e => new { e.Actor, e.Event, e.At }).ToListAsync(cancel);
        var last = changes[0];
        var names = await actors.Names([last.Actor], cancel);
        return SavingProblems.Stale(names.GetValueOrDefault(last.Actor, "?"), new(last.At, TimeSpan.Zero), [.. changes.Select(c => TitleOf(c.Event)).Distinct()]);
    }

    private Words TitleOf(string name) => titles[name].FirstOrDefault(new Words(name, name));
}
