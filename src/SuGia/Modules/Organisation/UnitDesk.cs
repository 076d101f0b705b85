using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>What every form that changes a unit does: find within reach, refuse what is stale, record, save, keep the tree true.</summary>
internal sealed class UnitDesk(AppDb db, Reaching reaching, Saving saving, IDecisionPapers papers, Frame frame)
{
    public const int ReasonLimit = PersonDesk.ReasonLimit;

    public static string Url(Unit unit) => $"/units/{Uri.EscapeDataString(unit.Code)}";

    /// <returns>Null where there is no such unit, or the reader may not change it.</returns>
    public async Task<Unit?> Open(string code, CancellationToken cancel) =>
        await db.Set<Unit>().SingleOrDefaultAsync(u => u.Code == code, cancel) is { } unit && await MayChange(unit.Id, cancel) ? unit : null;

    /// <summary>True where the reader may change this unit; of null, units at the top.</summary>
    public async Task<bool> MayChange(UnitId? unit, CancellationToken cancel)
    {
        var reach = frame.Reader.ReachOf(Permission.EditUnits);
        var roots = reach.Units.Select(UnitId.From).ToList();
        return reach.Everything || (unit is not null && await db.Set<UnitAbove>().AnyAsync(a => a.Unit == unit && roots.Contains(a.Above), cancel));
    }

    /// <summary>The unit and all that it ever stood under.</summary>
    public async Task<IReadOnlySet<UnitId>> LineageOf(UnitId? unit, CancellationToken cancel) =>
        unit is null ? new HashSet<UnitId>() : await db.Set<UnitAbove>().Where(a => a.Unit == unit).Select(a => a.Above).ToHashSetAsync(cancel);

    /// <summary>What stands against a new unit: a taken code, or a parent outside the reach.</summary>
    public async Task<IReadOnlyList<Problem>> Judge(string code, UnitId? parent, CancellationToken cancel) =>
        await IsCodeTaken(code, but: null, cancel) ? [UnitProblems.CodeTaken(code)]
        : await MayChange(parent, cancel) ? []
        : [UnitProblems.OutsideScope("Parent")];

    /// <summary>A new unit under its parent from its first day, or from today where that is not known.</summary>
    public async Task<IResult> Found(UnitDetails details, UnitId? parent, Act act, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel)
    {
        var (unit, founded) = Unit.Found(details);
        db.Record(unit, founded, act);
        if (parent is not null)
        {
            var placed = unit.Place(parent, hostedBy: null, details.FirstOn ?? frame.Today, details.FoundedBy, await LineageOf(parent, cancel), frame.Today);
            db.Record(unit, placed.Value!, act);
        }

        return await Save(unit, UnitWords.WasFounded, refuse, cancel);
    }

    public Task<bool> IsCodeTaken(string code, UnitId? but, CancellationToken cancel) => db.Set<Unit>().AnyAsync(u => u.Code == code && u.Id != but, cancel);

    /// <summary>Applies a rule with the paper that was typed, unless the form is stale.</summary>
    public async Task<IResult> Change<THappened>(
        Unit unit, string? version, string? reason, PaperTyped typed, Func<Guid?, Result<THappened>> rule, Words said, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel)
        where THappened : notnull
    {
        if (await saving.Stale(unit, version, cancel) is { } stale)
        {
            return refuse([stale]);
        }

        var act = saving.Act(reason);
        var paper = await papers.Take(typed, act, cancel);
        var happened = paper.Problems is [] ? rule(paper.Value) : new Broken(paper.Problems);
        if (!happened.Ok)
        {
            return refuse(happened.Problems);
        }

        db.Record(unit, happened.Value, act.On(paper.Value));
        return await Save(unit, said, refuse, cancel);
    }

    /// <summary>Saves what was recorded and works out the tree anew, all or nothing; the way back is the unit's page.</summary>
    public async Task<IResult> Save(Unit unit, Words said, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var answer = await saving.Then(Url(unit), said, problem => refuse([problem]), cancel);
        await reaching.RenewAll(frame.Today, cancel);
        await transaction.CommitAsync(cancel);
        return answer;
    }
}

/// <summary>Which unit a form is about, as its head says it.</summary>
public sealed record UnitSubject(Words Name, string Code, string Url, int Version)
{
    internal static UnitSubject Of(Unit unit) => new(unit.Name, unit.Code, UnitDesk.Url(unit), unit.Version);
}
