using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>What is to be brought in, and by whom.</summary>
/// <param name="Content">Stays open until the run is over.</param>
internal sealed record ImportOrder(IImportKind Kind, ImportedFile File, Stream Content, Reader Reader, Act Act)
{
    public ImportProgress Progress { get; init; } = new();
}

/// <summary>What a run came to.</summary>
/// <param name="Sheet">Null where the file could not be read as a table.</param>
/// <param name="Faults">All of them; the plan holds the first.</param>
internal sealed record ImportOutcome(ImportPlan Plan, Sheet? Sheet, IReadOnlyList<CellFault> Faults, bool IsTaken);

/// <summary>Reads a file through its kind: to see what it would do, or to take it whole or not at all.</summary>
internal sealed class ImportRunner(AppDb db)
{
    /// <summary>Changes nothing: what the rules did to loaded records is forgotten batch by batch.</summary>
    public Task<ImportOutcome> Try(ImportOrder order, CancellationToken cancel) => Read(order, isTaking: false, cancel);

    /// <summary>Takes the file in one transaction if it comes to exactly the plan that was shown; otherwise it takes nothing.</summary>
    /// <remarks>The import itself is recorded first, so that histories show it as the head of its act.</remarks>
    public async Task<ImportOutcome> Take(ImportOrder order, ImportPlan shown, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            await Begin(order, shown, cancel);
            var outcome = await Read(order, isTaking: true, cancel);
            if (outcome.Plan.HasFaults || outcome.Plan.Fingerprint != shown.Fingerprint)
            {
                return outcome;
            }

            await order.Kind.Settle(order.Act.EnteredOn, cancel);
            await transaction.CommitAsync(cancel);
            return outcome with { IsTaken = true };
        }
        catch (DbUpdateException conflict) when (Conflicts.IsOne(conflict))
        {
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            return await Try(order, cancel);
        }
    }

    private async Task<ImportOutcome> Read(ImportOrder order, bool isTaking, CancellationToken cancel)
    {
        var sheet = SheetReader.Open(order.Content, order.File.Name);
        if (!sheet.Ok)
        {
            return new(ImportPlan.Refused([.. sheet.Problems.Select(p => p.Says)]), null, [], IsTaken: false);
        }

        var match = ColumnMatch.Of([.. order.Kind.Columns.Select(c => c.OfSheet)], sheet.Value);
        IReadOnlyList<Words> problems = [.. match.Problems.Select(p => p.Says), .. Withheld(order, sheet.Value, match)];
        return problems.Count > 0
            ? new(ImportPlan.Refused(problems), sheet.Value, [], IsTaken: false)
            : await Read(order, sheet.Value, match, isTaking, cancel);
    }

    private async Task<ImportOutcome> Read(ImportOrder order, Sheet sheet, ColumnMatch match, bool isTaking, CancellationToken cancel)
    {
        ImportRun run = new()
        {
            Sheet = sheet,
            Match = match,
            Reader = order.Reader,
            Act = order.Act,
            Progress = order.Progress,
            Record = isTaking ? (record, happened) => db.Record(record, happened, order.Act) : (_, _) => { },
            Store = isTaking ? row => db.Add(row) : _ => { },
            EndBatch = isTaking ? KeepBatch : ForgetBatch,
        };
        foreach (var warning in match.Warnings)
        {
            run.Tally.Note(sheet.HeaderLine, warning.Says, isMended: false);
        }

        await order.Kind.Run(run, cancel);
        return new(run.Tally.Plan(), sheet, run.Tally.Faults, IsTaken: false);
    }

    private static IEnumerable<Words> Withheld(ImportOrder order, Sheet sheet, ColumnMatch match) => order.Kind.Columns
        .Where(column => match.Places.ContainsKey(column.Name) && !column.IsOpenTo(order.Reader, order.Kind.Needs))
        .Select(column => ImportProblems.Withheld(sheet.Headers[match.Places[column.Name]]));

    private async Task Begin(ImportOrder order, ImportPlan plan, CancellationToken cancel)
    {
        var (import, imported) = Import.Take(order.Act, order.Kind.Code, order.File, plan);
        db.Record(import, imported, order.Act);
        db.Add(new Submission(order.Act.Id, order.Act.Actor, $"/imports/{import.Id.Value}", order.Act.At.UtcTicks));
        await KeepBatch(cancel);
    }

    private async Task KeepBatch(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private Task ForgetBatch(CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return Task.CompletedTask;
    }
}
