using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Gives the module of people and units, which stands below, the papers that its records rest on.</summary>
internal sealed class DecisionPapers(IPapers papers) : IDecisionPapers
{
    public async Task<Result<Guid?>> Take(PaperTyped typed, Act act, CancellationToken cancel)
    {
        var taken = await papers.Take(new(typed.PaperNumber, typed.PaperSignedOn, typed.PaperBody, typed.PaperTitle), PaperKind.Decision, act, cancel);
        return taken.Ok || taken.Problems is [] ? taken.Value?.Value : new Broken(taken.Problems);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> Numbers(IReadOnlyCollection<Guid> numbered, CancellationToken cancel)
    {
        var ids = numbered.Select(PaperId.From).ToList();
        return ids is [] ? new Dictionary<Guid, string>() : await papers.All.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id.Value, p => p.Number, cancel);
    }
}
