using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Names selection boards, their criteria, members and candidates in histories; people as far as the reader reaches.</summary>
internal sealed class SelectionTitles(AppDb db, IPeople people) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        List<Guid> ids = [.. records];
        var selections = ids.ConvertAll(SelectionId.From);
        var found = await db.Set<Selection>().AsSingleQuery()
            .Where(s => selections.Contains(s.Id) || s.Criteria.Any(c => ids.Contains(c.Id)) || s.Members.Any(m => ids.Contains(m.Id)) || s.Candidates.Any(c => ids.Contains(c.Id)))
            .Select(s => new
            {
                s.Id,
                s.Code,
                s.Version,
                Criteria = s.Criteria.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Title }).ToList(),
                Members = s.Members.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.Person }).ToList(),
                Candidates = s.Candidates.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Person }).ToList(),
            }).ToListAsync(cancel);
        var names = await Names([.. found.SelectMany(s => s.Members.Concat(s.Candidates)).Select(p => p.Person).Distinct()], reader, through, cancel);
        return
        [
            .. found.Where(s => selections.Contains(s.Id)).Select(s => new RecordTitle(s.Id.Value, s.Code, SelectionHead.UrlOf(s.Id), s.Version)),
            .. found.SelectMany(s => s.Criteria, (s, c) => new RecordTitle(c.Id, c.Title, SelectionHead.UrlOf(s.Id))),
            .. found.SelectMany(s => s.Members.Concat(s.Candidates).Where(p => names.ContainsKey(p.Person)), (s, p) => new RecordTitle(p.Id, names[p.Person], SelectionHead.UrlOf(s.Id))),
        ];
    }

    private async Task<Dictionary<PersonId, string>> Names(List<PersonId> persons, Reader reader, Permission through, CancellationToken cancel)
    {
        var (read, also) = (people.Within(reader.ReachOf(Permission.ReadPeople)), people.Within(reader.ReachOf(through)));
        return persons.Count == 0 ? [] : await people.AsOf(DateOnly.MaxValue)
            .Where(p => persons.Contains(p.Id) && read.Any(r => r.Person == p.Id) && also.Any(r => r.Person == p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
    }
}
