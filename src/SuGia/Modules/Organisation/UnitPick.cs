using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>What came of the words typed into a picker: one, or several to choose from, or a problem; nothing where nothing was typed.</summary>
/// <param name="Typed">What the field shows when the form comes back: the code of the one that was chosen.</param>
public sealed record Pick<TId>(string? Typed, TId? Chosen, Problem? Problem, IReadOnlyList<Option> Found) where TId : struct, IId<TId>
{
    public IReadOnlyList<Problem> Problems => Problem is { } problem ? [problem] : [];

    public Result<TId?> IfAny => Problem is { } problem ? problem : Chosen;

    /// <param name="nothing">What is said where nothing was typed.</param>
    public Result<TId> Required(Problem nothing) => Chosen is { } chosen ? chosen : Problem ?? nothing;
}

internal static class UnitPicks
{
    /// <param name="field">Its name; the chosen radio is posted as the name with "Picked".</param>
    public static async Task<Pick<UnitId>> Choose(this IUnits units, string field, string? typed, string? picked, DateOnly on, CancellationToken cancel)
    {
        if (Id.TryParse<UnitId>(picked, out var id) && await units.Find(id, cancel) is { } chosen)
        {
            return new(chosen.Code, chosen.Id, null, []);
        }

        var said = Typed.Echo(typed);
        return string.IsNullOrWhiteSpace(said)
            ? new(null, null, null, [])
            : Judge(field, said, await units.Pick(said, on, cancel));
    }

    private static Pick<UnitId> Judge(string field, string typed, IReadOnlyList<UnitCard> fit) => fit switch
    {
        [] => new(typed, null, UnitProblems.NoUnitFits(field, typed), []),
        [var one] => new(one.Code, one.Id, null, []),
        _ => new(typed, null, UnitProblems.SeveralUnitsFit(field), [.. fit.Select(u => new Option(u.Id.Value.ToString(), $"{u.Code} · {u.Name}"))]),
    };
}
