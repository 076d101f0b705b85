using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class OfficerFile : IRetained
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

        vettings.RemoveAll(v => chosen.Contains(v.Id));
        fitness.Where(f => chosen.Contains(f.Id)).ToList().ForEach(Erase);
        return new ErasedByRetention(term.Kind, term.Rule.Code, [.. chosen]);
    }

    /// <summary>What the figures of lapsing terms count keeps its kind and days; anything else goes whole, and what it made lapse remembers only since when.</summary>
    private void Erase(FitnessCheck check)
    {
        if (check.IsCounted)
        {
            check.Erase();
            return;
        }

        fitness.Remove(check);
        fitness.Where(check.Replaces).ToList().ForEach(other => other.CountUntil(check.FirstOn.AddDays(-1)));
    }
}
