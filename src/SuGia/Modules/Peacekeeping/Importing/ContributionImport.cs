using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The UN's monthly report of contributions, as a reference table. Sums are checked row by row.</summary>
internal sealed class ContributionImport(AppDb db) : ImportKind<ContributionRow>
{
    private static readonly Words SumsHold = new(
        "Đã kiểm: nam cộng nữ bằng tổng ở mọi loại, các loại cộng lại bằng tổng chung.",
        "Checked: male and female give the total of each type, and the types give the grand total.");

    public override string Code => "un-contributions";

    public override Words Title { get; } = new("Đóng góp quân số của các nước cho LHQ", "UN contributions by country");

    public override Words Lead { get; } = new(
        "Mỗi dòng một nước tại một phái bộ vào cuối một tháng. Bảng tham khảo: không có nhật ký từng dòng, giữ số dòng và mã băm của tệp.",
        "One country in one mission at the end of one month a row. A reference table: no ledger row each, but the line and the file's digest are kept.");

    public override Permission Needs => Permission.EditMissions;

    public override IReadOnlyList<ImportColumn> Columns => ContributionRow.Columns;

    public override async Task<Problem?> WhyItStays(Guid act, CancellationToken cancel)
    {
        var rows = db.Set<UnContribution>();
        return await rows.CountAsync(c => c.ChangedBy == act, cancel) is > 0 and var replaced ? ContributionProblems.ReplacedOthers(replaced)
            : await rows.CountAsync(c => c.AddedBy == act && c.ChangedBy != null, cancel) is > 0 and var later ? ContributionProblems.ReplacedByOthers(later)
            : null;
    }

    public override Task TakeBack(Guid act, CancellationToken cancel) =>
        db.Set<UnContribution>().Where(c => c.AddedBy == act).ExecuteDeleteAsync(cancel);

    protected override Result<ContributionRow> Parse(ImportRow row)
    {
        var parsed = ContributionRow.Of(row);
        if (parsed.Ok)
        {
            row.Note(SumsHold);
        }

        return parsed;
    }

    protected override string KeyOf(ContributionRow row) => $"{Days.Iso(row.MonthEnd)} · {row.Contributor} · {row.Mission}";

    protected override async Task Apply(ImportBatch<ContributionRow> batch, CancellationToken cancel)
    {
        var held = await Held(batch, cancel);
        foreach (var entry in batch.Entries)
        {
            var row = entry.Row;
            var known = held[(row.MonthEnd, row.Contributor, row.Mission)].ToDictionary(c => c.Type);
            Add(batch, row, known, entry.Line);
            if (known.Count == 0)
            {
                batch.Added(entry);
            }
            else
            {
                batch.Changed(entry, Change(row, known, entry.Line, batch.Act.Id));
            }
        }
    }

    private static IReadOnlyList<PlannedChange> Change(ContributionRow row, Dictionary<UnPersonnel, UnContribution> known, int line, Guid import)
    {
        FieldChanges changes = new();
        foreach (var (type, (women, men)) in row.Counts)
        {
            var held = known.GetValueOrDefault(type);
            changes.Compare($"{type}Female", held?.Women ?? 0, women, Shown).Compare($"{type}Male", held?.Men ?? 0, men, Shown);
            if (held is not null && (held.Women, held.Men) != (women, men))
            {
                held.Change(women, men, line, import);
            }
        }

        return changes.All;
    }

    private static Words Shown(int count) => Counts.Both(count);

    private static void Add(ImportBatch<ContributionRow> batch, ContributionRow row, Dictionary<UnPersonnel, UnContribution> known, int line)
    {
        var isNothing = known.Count == 0 && row.Counts.Values.All(c => c == (0, 0));
        foreach (var (type, (women, men)) in row.Counts.Where(c => !known.ContainsKey(c.Key) && (c.Value != (0, 0) || (isNothing && c.Key == default))))
        {
            UnContribution added = new() { MonthEnd = row.MonthEnd, Contributor = row.Contributor, Mission = row.Mission, Type = type, Iso3 = row.Iso3, AddedBy = batch.Act.Id };
            added.Say(women, men, line);
            batch.Store(added);
        }
    }

    private async Task<ILookup<(DateOnly, string, string), UnContribution>> Held(ImportBatch<ContributionRow> batch, CancellationToken cancel)
    {
        var months = batch.Entries.Select(e => e.Row.MonthEnd).Distinct().ToList();
        var contributors = batch.Entries.Select(e => e.Row.Contributor).Distinct().ToList();
        var missions = batch.Entries.Select(e => e.Row.Mission).Distinct().ToList();
        var held = await db.Set<UnContribution>()
            .Where(c => months.Contains(c.MonthEnd) && contributors.Contains(c.Contributor) && missions.Contains(c.Mission)).ToListAsync(cancel);
        return held.ToLookup(c => (c.MonthEnd, c.Contributor, c.Mission));
    }
}
