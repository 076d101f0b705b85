using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the officers' files that the rows of a batch speak of, by service number.</summary>
internal sealed class ImportedOfficers(AppDb db, IPeople people)
{
    public static ImportColumn Column { get; } = new(
        "Officer", new("Mã sĩ quan", "Officer code"), new("SQ-0017, đã có hồ sơ sĩ quan", "SQ-0017, with an officer's file"),
        Required: true, Aliases: ["Mã cán bộ", "Service number", "Mã", "Code"]);

    public async Task<KnownOfficers> Known<TRow>(ImportBatch<TRow> batch, Func<TRow, string> codeOf, CancellationToken cancel)
    {
        var codes = batch.Entries.Select(e => codeOf(e.Row)).Distinct().ToList();
        var within = people.Within(batch.Reader.ReachOf(Permission.EditPeacekeeping));
        var found = await people.AsOf(batch.Today)
            .Where(p => codes.Contains(p.Code) && within.Any(r => r.Person == p.Id)).Select(p => new { p.Code, p.Id }).ToListAsync(cancel);
        var ids = found.Select(p => p.Id).ToList();
        var files = await db.Set<OfficerFile>().Where(f => ids.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
        return new(found.ToDictionary(p => p.Code, p => files.GetValueOrDefault(p.Id), StringComparer.Ordinal));
    }

    public async Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, DateOnly today, CancellationToken cancel)
    {
        var ids = records.Select(OfficerFileId.From).ToList();
        var who = await db.Set<OfficerFile>().AsNoTracking().IgnoreAutoIncludes().Where(f => ids.Contains(f.Id)).Select(f => f.Person).ToListAsync(cancel);
        var cards = await people.AsOf(today).Where(p => who.Contains(p.Id)).OrderBy(p => p.SortKey).ToListAsync(cancel);
        return [.. cards.Select(p => new ImportLink($"{p.Titled()} · {p.Code}", $"/peacekeeping/officers/{p.Id.Value}"))];
    }
}

/// <param name="Files">By service number; null where the person has no officer's file.</param>
internal sealed record KnownOfficers(IReadOnlyDictionary<string, OfficerFile?> Files)
{
    public Result<OfficerFile> Find(string code) =>
        !Files.TryGetValue(code, out var file) ? ImportProblems.OutOfReach(code, "Officer")
        : file is null ? OfficerProblems.NoFile(code)
        : file;
}

internal static class OfficerProblems
{
    public static Problem NoFile(string code) => new(new(
        $"{code} chưa có hồ sơ sĩ quan gìn giữ hòa bình. Đăng ký nguồn cho người này trước.",
        $"{code} has no officer's file yet. Register this person as a candidate first."), "Officer");
}
