using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One kind of work that has a case officer. Each kind that does implements it, and then stands on desks and changes hands with them.</summary>
internal interface IDeskItems
{
    /// <summary>What is open and answered for by the account.</summary>
    Task<IReadOnlyList<DeskItem>> Of(Guid account, CancellationToken cancel);

    /// <summary>The accounts that answer for something open.</summary>
    Task<IReadOnlyList<Guid>> Holders(CancellationToken cancel);

    /// <summary>Moves all that is open to another account, recorded on each record within this unit of work; saves nothing.</summary>
    /// <returns>What was moved.</returns>
    Task<Result<List<DeskItem>>> HandOver(Guid from, Guid to, Act act, CancellationToken cancel);
}
