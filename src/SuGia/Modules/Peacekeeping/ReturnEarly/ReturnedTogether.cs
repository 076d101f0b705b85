using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Ends the tours of many by one act: each file gets its own row in the ledger, or none does.</summary>
internal sealed class ReturnedTogether(AppDb db, IFigures figures, Saving saving)
{
    private static readonly string[] Asked = ["peacekeeping.field", "peacekeeping.posts-vacant"];

    /// <returns>What stood in the way, each with the officer's name; empty when all changes are noted for saving.</returns>
    public async Task<IReadOnlyList<Problem>> End(IReadOnlyList<ReturnPlanned> plan, (EarlyEndReason Reason, CostBearer Bearer) why, Signed paper, Act act, CancellationToken cancel)
    {
        var people = plan.Select(p => p.Officer.Person.Id).ToList();
        var files = await db.Set<OfficerFile>().Where(f => people.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
        List<Problem> problems = [];
        foreach (var planned in plan)
        {
            problems.AddRange((await EndOne(files[planned.Officer.Person.Id], planned, why, paper, act, cancel)).Select(p => ReturnProblems.Of(planned.Officer, p)));
        }

        return problems;
    }

    /// <summary>As <see cref="End"/>, with the figures before and after; nothing of it is kept.</summary>
    public async Task<Result<IReadOnlyList<ReturnFigure>>> Try(IReadOnlyList<ReturnPlanned> plan, (EarlyEndReason Reason, CostBearer Bearer) why, Scope scope, Act act, CancellationToken cancel)
    {
        var day = plan.Max(p => p.On).AddDays(1);
        var before = await Values(scope, day, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var problems = await End(plan, why, new(Id.New<PaperId>(), act.EnteredOn), act, cancel);
        if (problems is not [])
        {
            db.ChangeTracker.Clear();
            return new Broken(problems);
        }

        await db.SaveChangesAsync(cancel);
        var after = await Values(scope, day, cancel);
        await transaction.RollbackAsync(cancel);
        db.ChangeTracker.Clear();
        ReturnFigure[] compared = [.. before.Zip(after, (one, other) => new ReturnFigure(one, (long)other.Value!.Value))];
        return compared;
    }

    private async Task<IReadOnlyList<Problem>> EndOne(OfficerFile file, ReturnPlanned planned, (EarlyEndReason Reason, CostBearer Bearer) why, Signed paper, Act act, CancellationToken cancel)
    {
        if (await saving.Stale(file, planned.Version, cancel) is { } stale)
        {
            return [stale];
        }

        var ended = file.EndEarly(planned.Officer.Tour, new(planned.On, why.Reason, why.Bearer, paper.Decision, paper.On), act.EnteredOn);
        if (ended.Ok)
        {
            db.Record(file, ended.Value, act);
        }

        return ended.Problems;
    }

    private Task<IReadOnlyList<FigureValue>> Values(Scope scope, DateOnly day, CancellationToken cancel) =>
        figures.Values([.. Asked.Select(code => (code, scope)), (Asked[0], scope.And(Scope.SexKey, "female"))], day, cancel);
}

/// <summary>A figure as it is, and as it would be.</summary>
public sealed record ReturnFigure(FigureValue Now, long After);
