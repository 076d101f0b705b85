using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The unit that a person types as the keeper of a file: one, or several to choose from.</summary>
internal sealed class KeepingUnits(IUnits units, ReadersFiles files, Frame frame)
{
    public async Task<(Result<UnitCard> Unit, IReadOnlyList<Option> Found)> Choose(WorkFileEntry entry, CancellationToken cancel)
    {
        var fit = await Fitting(entry, cancel);
        return fit switch
        {
            [] => (WorkFileProblems.NoUnit, []),
            [var one] => (await files.Reaches(one.Id, cancel) ? one : WorkFileProblems.OutsideReach, []),
            _ => (WorkFileProblems.SeveralUnits, [.. fit.Select(u => new Option(u.Id.Value.ToString(), $"{u.Code} · {u.Name}"))]),
        };
    }

    public async Task<string?> CodeOf(UnitId unit, CancellationToken cancel) => (await units.Find(unit, cancel))?.Code;

    private async Task<IReadOnlyList<UnitCard>> Fitting(WorkFileEntry entry, CancellationToken cancel)
    {
        if (Id.TryParse<UnitId>(entry.UnitPicked, out var id) && await units.Find(id, cancel) is { } picked)
        {
            return [picked];
        }

        return string.IsNullOrWhiteSpace(entry.Unit) ? [] : await units.Pick(Typed.Echo(entry.Unit), frame.Today, cancel);
    }
}
