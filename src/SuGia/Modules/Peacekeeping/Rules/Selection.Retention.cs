using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Selection : IRetained
{
    /// <inheritdoc/>
    public Result<ErasedByRetention> Erase(RetentionTerm term, IReadOnlyCollection<Guid> chosen, DateOnly today)
    {
        var past = Retention.PastTerm(this, term, today).Select(r => r.Row).ToHashSet();
        if (Broken.Among(
            (chosen.Count > 0, Otherwise: RetentionProblems.ChooseSomething),
            (past.IsSupersetOf(chosen), Otherwise: RetentionProblems.NotPastTerm)) is { } broken)
        {
            return broken;
        }

        return new ErasedByRetention(term.Kind, term.Rule.Code, [.. candidates.Where(c => chosen.Contains(c.Id)).SelectMany(c => Erase(c, today)).ToList()]);
    }

    private IEnumerable<Guid> Erase(SelectionCandidate candidate, DateOnly today) =>
        [.. candidate.Erase(today), .. members.SelectMany(m => m.Conflicts).Where(c => c.Candidate == candidate.Id).Select(c => c.Erase())];
}
