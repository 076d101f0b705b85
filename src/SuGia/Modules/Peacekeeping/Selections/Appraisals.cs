using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who of a board's candidates may be read with scores, reasons and conflicts.</summary>
/// <remarks>
/// Scores belong to the group Appraisal: the ledger keeps digests of them, histories show them to readers of appraisals alone. On the
/// board itself those read them who run it, which is who may edit files of officers, and of the officers within that right's reach.
/// A leader, an auditor or a unit reads results and not scores; a unit gets its own candidates' totals by the reply. Every reading,
/// of a page, a form or a reply, is journalled for each candidate.
/// </remarks>
internal sealed class Appraisals(IPeople people, IPersonalData personal, Frame frame)
{
    /// <summary>The candidates whose scores the reader may see.</summary>
    public async Task<IReadOnlySet<PersonId>> OpenOf(IReadOnlyCollection<PersonId> seen, CancellationToken cancel) => frame.Reader.ReachOf(Permission.EditPeacekeeping) switch
    {
        { Everything: true } => seen.ToHashSet(),
        { Units: [] } => new HashSet<PersonId>(),
        var reach => await people.Within(reach).Where(r => seen.Contains(r.Person)).Select(r => r.Person).ToHashSetAsync(cancel),
    };

    /// <summary>Writes into the journal that these candidates' scores were shown.</summary>
    public Task Note(IReadOnlyCollection<PersonId> shown, CancellationToken cancel) =>
        shown.Count == 0 ? Task.CompletedTask : personal.NoteReading(shown, FieldGroup.Appraisal, cancel);
}
