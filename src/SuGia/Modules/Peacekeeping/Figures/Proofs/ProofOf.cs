using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What brought a record in or took it out, with the paper by its id.</summary>
internal sealed record Turned(Guid Id, Words What, DateOnly? On, PaperId? Paper);

/// <summary>Names the papers of what happened to records of one kind.</summary>
internal abstract class ProofOf(IPapers papers) : IProof
{
    protected IPapers Papers => papers;

    public abstract Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel);

    public async Task<IReadOnlyDictionary<Guid, Happening>> Happenings(IReadOnlyList<Guid> records, Turn turn, DateOnly day, CancellationToken cancel)
    {
        var turned = await (turn == Turn.Began ? Begun(records, day, cancel) : Ceased(records, day, cancel));
        var named = turned.Select(t => t.Paper).OfType<PaperId>().Distinct().ToList();
        var numbers = await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel);
        return turned.DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => new Happening(t.What, t.On, Reference(t.Paper, t.Paper is { } paper ? numbers.GetValueOrDefault(paper) : null)));
    }

    protected abstract Task<List<Turned>> Begun(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel);

    /// <remarks>What happened once counts for ever, unless a kind says otherwise.</remarks>
    protected virtual Task<List<Turned>> Ceased(IReadOnlyList<Guid> records, DateOnly day, CancellationToken cancel) => Task.FromResult<List<Turned>>([]);

    protected static PaperReference? Reference(PaperId? paper, string? number) =>
        paper is { } id && number is not null ? new(number, IPapers.Url(id)) : null;
}
