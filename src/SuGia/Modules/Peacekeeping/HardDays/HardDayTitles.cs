using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Names hard days and family contacts in histories, to whoever may read them.</summary>
internal sealed class HardDayTitles(AppDb db, IPeople people) : IRecordTitles
{
    public IReadOnlyCollection<string> Kinds { get; } = ["peacekeeping_hard_day", "peacekeeping_household"];

    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel) =>
    [
        .. reader.May(Permission.ReadAbsenceReasons) ? await HardDays(records, reader, through, cancel) : [],
        .. reader.May(Permission.ReadFamily) ? await Households(records, reader, through, cancel) : [],
    ];

    private async Task<IEnumerable<RecordTitle>> HardDays(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var ids = records.Select(HardDayId.From).ToList();
        var (read, also) = (people.Within(reader.ReachOf(Permission.ReadAbsenceReasons)), people.Within(reader.ReachOf(through)));
        var found = await db.Set<HardDay>()
            .Where(d => ids.Contains(d.Id) && read.Any(r => r.Person == d.Person) && also.Any(r => r.Person == d.Person))
            .Select(d => new { d.Id, d.Kind, d.Version }).ToListAsync(cancel);
        return found.Select(d => new RecordTitle(d.Id.Value, HardDayWords.Of(d.Kind).ToString(), HardDayHead.UrlOf(d.Id), d.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Households(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        var ids = records.Select(HouseholdId.From).ToList();
        var (read, also) = (people.Within(reader.ReachOf(Permission.ReadFamily)), people.Within(reader.ReachOf(through)));
        var found = await db.Set<Household>()
            .Where(h => ids.Contains(h.Id) && read.Any(r => r.Person == h.Person) && also.Any(r => r.Person == h.Person))
            .Select(h => new { h.Id, h.Person, h.Version }).ToListAsync(cancel);
        return found.Select(h => new RecordTitle(h.Id.Value, HardDayWords.Household.ToString(), EditedHouseholds.UrlOf(h.Person), h.Version));
    }
}
