using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Imports;
using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;
using SuGia.Tests.Data;
using SuGia.Tests.Sheets;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

/// <summary>Brings files in beside the pages, as the queue does.</summary>
internal static class Bringing
{
    extension(App app)
    {
        public Task<ImportOutcome> Try(string kind, string csv, Reader? reader = null) => app.Try(kind, SheetFiles.Csv(csv), reader);

        public async Task<ImportOutcome> Try(string kind, Stream file, Reader? reader = null)
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<ImportRunner>().Try(app.Order(scope.ServiceProvider, kind, file, reader), Cancel);
        }

        /// <summary>Tries, then takes what was shown.</summary>
        /// <returns>The id of the import; empty where the file was not taken.</returns>
        public async Task<Guid> Take(string kind, string csv, Reader? reader = null) => await app.Take(kind, SheetFiles.Csv(csv), reader);

        public async Task<Guid> Take(string kind, Stream file, Reader? reader = null)
        {
            var tried = await app.Try(kind, file, reader);
            return await app.TakeAsShown(kind, file, tried.Plan, reader);
        }

        public async Task<Guid> TakeAsShown(string kind, Stream file, ImportPlan shown, Reader? reader = null)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var order = app.Order(scope.ServiceProvider, kind, file, reader);
            var outcome = await scope.ServiceProvider.GetRequiredService<ImportRunner>().Take(order, shown, Cancel);
            return outcome.IsTaken ? order.Act.Id : Guid.Empty;
        }

        public async Task<Problem?> Undo(Guid import)
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Undoing>().Undo(ImportId.From(import), app.Act(), new(), Cancel);
        }

        public Act Act() => new(Guid.CreateVersion7(), Reader.System.Id, null, "", app.Clock.GetUtcNow());

        /// <summary>Every row of every record and part, save the imports themselves; the versions of records count up and are left out.</summary>
        public async Task<IReadOnlyList<string>> Rows(bool withVersions = true)
        {
            await using var db = app.Db();
            List<string> rows = [];
            foreach (var table in TableRows.Followed(db).Where(t => t.GetTableName() != "imports_import"))
            {
                rows.AddRange((await TableRows.Of(db, table)).Select(row => $"{table.GetTableName()}: {(withVersions ? row : row.Split(" | Version=")[0])}"));
            }

            return [.. rows.Order(StringComparer.Ordinal)];
        }

        public async Task<int> LedgerLength()
        {
            await using var db = app.Db();
            return await db.Set<LedgerEntry>().CountAsync(Cancel);
        }

        private ImportOrder Order(IServiceProvider services, string kind, Stream file, Reader? reader) => new(
            services.GetRequiredService<IEnumerable<IImportKind>>().Single(k => k.Code == kind), new("thu.csv", "0123456789abcdef"), file, reader ?? Reader.System, app.Act());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
