using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Which calls of the UN and visits of the SAAT rest on a paper.</summary>
internal sealed class CallsOnPapers(AppDb db) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        var calls = db.Set<Call>().AsNoTracking();
        var found = await Of(calls.Where(c => c.NoteVerbale == paper), What.NoteVerbale)
            .Concat(Of(calls.Where(c => c.SentBy == paper), What.Sending))
            .Concat(Of(calls.Where(c => c.Nominees.Any(n => n.Answers.Any(a => a.Paper == paper))), What.Answer))
            .OrderBy(n => n.Code).ThenBy(n => n.What).Take(most).ToListAsync(cancel);
        return [.. found.Select(n => new RestingRecord(n.Code, WordsOf((What)n.What), CallHead.UrlOf(n.Call))), .. await Visits(paper, most, cancel)];
    }

    private async Task<IEnumerable<RestingRecord>> Visits(PaperId paper, int most, CancellationToken cancel)
    {
        var visits = await db.Set<SaatVisit>().AsNoTracking().Where(v => v.Request == paper || v.Agreement == paper).OrderBy(v => v.Code).Take(most).Select(v => new { v.Id, v.Code }).ToListAsync(cancel);
        return visits.Select(v => new RestingRecord(v.Code, VisitWords.Visits, VisitHead.UrlOf(v.Id)));
    }

    private static IQueryable<Named> Of(IQueryable<Call> calls, What what) => calls.Select(c => new Named { Call = c.Id, Code = c.Code, What = (int)what });

    private static Words WordsOf(What what) => what switch
    {
        What.NoteVerbale => CallWords.NoteVerbale,
        What.Sending => CallWords.SentPaper,
        What.Answer => CallWords.Answers,
    };

    private enum What
    {
        NoteVerbale,
        Sending,
        Answer,
    }

    private sealed class Named
    {
        public required CallId Call { get; init; }

        public required string Code { get; init; }

        public required int What { get; init; }
    }
}
