using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Calls: they come in when they are opened and go out when the list is sent.</summary>
/// <param name="behind">True where they come in when the slack is used up.</param>
internal sealed class ProofOfCalls(AppDb db, IPapers papers, bool behind) : ProofOf(papers)
{
    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var calls = await Of(records, cancel);
        var notes = calls.Select(c => c.NoteVerbale).OfType<PaperId>().Distinct().ToList();
        var numbers = await Papers.All.Where(p => notes.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel);
        return [.. calls.Select(c => new ProofLine(
            c.Id.Value, c.Code, $"{c.Title}. {CallWords.Slack}: {CallWords.DaysOf(c.SlackOn(asOf))}", CallHead.UrlOf(c.Id), c.OpenedOn,
            Reference(c.NoteVerbale, c.NoteVerbale is { } note ? numbers.GetValueOrDefault(note) : null), c.OpenedOn))];
    }

    protected override async Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records, cancel)).Select(c => behind ? new Turned(c.Id.Value, HappeningWords.SlackRanOut, null, null) : new(c.Id.Value, HappeningWords.CallOpened, c.OpenedOn, c.NoteVerbale))];

    protected override async Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) =>
        [.. (await Of(records, cancel)).Select(c => c.SentOn <= day ? new Turned(c.Id.Value, HappeningWords.CallSent, c.SentOn, c.SentBy) : new(c.Id.Value, HappeningWords.StepsDone, null, null))];

    private Task<List<Call>> Of(IReadOnlyList<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(CallId.From).ToList();
        return db.Set<Call>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(cancel);
    }
}
