using System.Security.Cryptography;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>SuGia import KIND FILE [--try]: the same plan, printed; taken in one transaction, signed by the system.</summary>
public static class ImportCommand
{
    private const int Refused = 1;
    private const int NotUnderstood = 2;

    /// <returns>0 when the file was taken (or would be), 1 when it was refused, 2 when the command was not understood.</returns>
    public static async Task<int> Run(IServiceProvider services, string code, string path, bool isTry, TextWriter to, CancellationToken cancel)
    {
        var kinds = services.GetRequiredService<IEnumerable<IImportKind>>().ToList();
        if (kinds.Find(k => k.Code == code) is not { } kind)
        {
            return await Refuse(to, ImportWords.NoSuchKind(Typed.Echo(code), string.Join(", ", kinds.Select(k => k.Code))));
        }

        if (!File.Exists(path))
        {
            return await Refuse(to, ImportWords.NoSuchFile(Typed.Echo(path)));
        }

        await using var content = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
        ImportedFile file = new(Typed.Echo(Path.GetFileName(path), Import.NameLimit), hash);
        Act act = new(Id.Next(), Reader.System.Id, null, ImportWords.Reason(file.Name), services.GetRequiredService<TimeProvider>().GetUtcNow());
        return await Run(services, new(kind, file, content, Reader.System, act), isTry, to, cancel);
    }

    private static async Task<int> Refuse(TextWriter to, Words says)
    {
        await to.WriteLineAsync($"{says.Vi} / {says.En}");
        return NotUnderstood;
    }

    private static async Task<int> Run(IServiceProvider services, ImportOrder order, bool isTry, TextWriter to, CancellationToken cancel)
    {
        var tried = await InScope(services, order, (runner, own) => runner.Try(own, cancel));
        await Print(tried, to);
        if (tried.Plan.HasFaults || isTry || !tried.Plan.DoesAnything)
        {
            return tried.Plan.HasFaults ? Refused : 0;
        }

        var taken = await InScope(services, order, (runner, own) => runner.Take(own, tried.Plan, cancel));
        await to.WriteLineAsync(taken.IsTaken ? ImportWords.Of(ImportState.Taken).ToString() : ImportWords.Overtaken.ToString());
        return taken.IsTaken ? 0 : Refused;
    }

    /// <remarks>A kind remembers what it registered in a run; of what a try registered nothing is there when the file is taken.</remarks>
    private static async Task<ImportOutcome> InScope(IServiceProvider services, ImportOrder order, Func<ImportRunner, ImportOrder, Task<ImportOutcome>> run)
    {
        await using var scope = services.CreateAsyncScope();
        var kind = scope.ServiceProvider.GetRequiredService<IEnumerable<IImportKind>>().Single(k => k.Code == order.Kind.Code);
        return await run(scope.ServiceProvider.GetRequiredService<ImportRunner>(), order with { Kind = kind });
    }

    private static async Task Print(ImportOutcome outcome, TextWriter to)
    {
        await to.WriteLineAsync(ImportWords.Summary(outcome.Plan).ToString());
        foreach (var problem in outcome.Plan.Problems)
        {
            await to.WriteLineAsync(problem.ToString());
        }

        foreach (var fault in outcome.Faults.OrderBy(f => f.Line).ThenBy(f => f.Column))
        {
            await to.WriteLineAsync($"{fault.Line}\t{ImportWords.PlaceOf(fault)}\t{fault.Value}\t{fault.Says}");
        }

        foreach (var note in outcome.Plan.Notes)
        {
            await to.WriteLineAsync($"{note.Count} ×\t{note.Says} ({ImportWords.LinesOf(note)})");
        }
    }
}
