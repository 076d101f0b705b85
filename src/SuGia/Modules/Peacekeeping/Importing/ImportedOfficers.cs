using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the officers' files that the rows of a batch speak of, by service number; opens those that are missing.</summary>
internal sealed class ImportedOfficers(AppDb db, IPeople people)
{
    private static readonly Words FileOpened = new(
        "Người này chưa có hồ sơ sĩ quan: hồ sơ sẽ được mở, đăng ký từ ngày sớm nhất trong tệp.",
        "This person has no officer's file yet: it will be opened, registered on the earliest day in the file.");

    public static ImportColumn Column { get; } = new(
        "Officer", new("Mã sĩ quan", "Officer code"), new("SQ-0017, đã có trong bảng “Người”", "SQ-0017, already among “People”"),
        Required: true, Aliases: ["Mã cán bộ", "Service number", "Mã", "Code"]);

    /// <param name="dayOf">The earliest day that a row speaks of.</param>
    public async Task<KnownOfficers> Known<TRow>(ImportBatch<TRow> batch, Func<TRow, string> codeOf, Func<TRow, DateOnly> dayOf, CancellationToken cancel)
    {
        var rows = batch.Entries.ToLookup(e => codeOf(e.Row), StringComparer.Ordinal);
        var codes = rows.Select(r => r.Key).ToList();
        var within = people.Within(batch.Reader.ReachOf(Permission.EditPeacekeeping));
        var found = await people.AsOf(batch.Today)
            .Where(p => codes.Contains(p.Code) && within.Any(r => r.Person == p.Id)).Select(p => new { p.Code, p.Id }).ToListAsync(cancel);
        var ids = found.Select(p => p.Id).ToList();
        var files = await db.Set<OfficerFile>().Where(f => ids.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
        return new(found.ToDictionary(p => p.Code, p => files.GetValueOrDefault(p.Id) ?? Open(batch, p.Id, rows[p.Code].MinBy(e => dayOf(e.Row))!, dayOf), StringComparer.Ordinal));
    }

    public async Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, DateOnly today, CancellationToken cancel)
    {
        var ids = records.Select(OfficerFileId.From).ToList();
        var who = await db.Set<OfficerFile>().AsNoTracking().IgnoreAutoIncludes().Where(f => ids.Contains(f.Id)).Select(f => f.Person).ToListAsync(cancel);
        var cards = await people.AsOf(today).Where(p => who.Contains(p.Id)).OrderBy(p => p.SortKey).ToListAsync(cancel);
        return [.. cards.Select(p => new ImportLink($"{p.Titled()} · {p.Code}", $"/peacekeeping/officers/{p.Id.Value}"))];
    }

    /// <remarks>Nobody is registered on a day that has not come, though a tour may begin then.</remarks>
    private static OfficerFile Open<TRow>(ImportBatch<TRow> batch, PersonId person, ImportEntry<TRow> earliest, Func<TRow, DateOnly> dayOf)
    {
        var on = dayOf(earliest.Row) < batch.Today ? dayOf(earliest.Row) : batch.Today;
        var (file, registered) = OfficerFile.Register(person, on, paper: null, batch.Act.Reason, batch.Today);
        batch.Record(file, registered);
        earliest.Cells.Note(FileOpened);
        return file;
    }
}

/// <param name="Files">By service number.</param>
internal sealed record KnownOfficers(IReadOnlyDictionary<string, OfficerFile> Files)
{
    public Result<OfficerFile> Find(string code) =>
        Files.GetValueOrDefault(code) is { } file ? file : ImportProblems.NotRegistered(code, "Officer");
}
