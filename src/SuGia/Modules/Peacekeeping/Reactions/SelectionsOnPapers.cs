using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Which selection boards rest on a paper, and which officers were let off a condition by it.</summary>
internal sealed class SelectionsOnPapers(AppDb db, IPeople people) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel) =>
        reader.May(Permission.ReadPeacekeeping) ? [.. await Boards(paper, most, cancel), .. await Waivers(paper, reader, asOf, most, cancel)] : [];

    private async Task<IEnumerable<RestingRecord>> Boards(PaperId paper, int most, CancellationToken cancel)
    {
        var selections = db.Set<Selection>().AsNoTracking();
        var found = await Of(selections.Where(s => s.Minutes == paper), What.Minutes)
            .Concat(Of(selections.Where(s => s.Decision == paper), What.Decision))
            .Concat(Of(selections.Where(s => s.Candidates.Any(c => c.Reviews.Any(r => r.Paper == paper))), What.Review))
            .OrderBy(n => n.Code).ThenBy(n => n.What).Take(most).ToListAsync(cancel);
        return found.Select(n => new RestingRecord(n.Code, WordsOf((What)n.What), SelectionHead.UrlOf(n.Selection)));
    }

    private async Task<IEnumerable<RestingRecord>> Waivers(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel)
    {
        var within = people.Within(reader.ReachOf(Permission.ReadPeacekeeping));
        var found = await (
            from waiver in db.Set<Waiver>().AsNoTracking().Where(w => w.Paper == paper)
            join person in people.AsOf(asOf) on waiver.Person equals person.Id
            where within.Any(r => r.Person == person.Id)
            orderby person.SortKey
            select person).Distinct().Take(most).ToListAsync(cancel);
        return found.Select(p => new RestingRecord(p.Titled(), WaiverWords.Waiver, OfficerHead.UrlOf(p.Id)));
    }

    private static IQueryable<Named> Of(IQueryable<Selection> selections, What what) => selections.Select(s => new Named { Selection = s.Id, Code = s.Code, What = (int)what });

    private static Words WordsOf(What what) => what switch
    {
        What.Minutes => SelectionWords.Minutes,
        What.Decision => SelectionWords.Decision,
        What.Review => SelectionWords.OnPapers,
    };

    private enum What
    {
        Minutes,
        Decision,
        Review,
    }

    private sealed class Named
    {
        public required SelectionId Selection { get; init; }

        public required string Code { get; init; }

        public required int What { get; init; }
    }
}
