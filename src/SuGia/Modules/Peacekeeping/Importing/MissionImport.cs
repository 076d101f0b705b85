using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Missions with their first and last days; takes the UN's own list as it is published.</summary>
internal sealed class MissionImport(AppDb db) : ImportKind<MissionRow>
{
    public override string Code => "missions";

    public override Words Title { get; } = new("Phái bộ", "Missions");

    public override Words Lead { get; } = new(
        "Mỗi dòng một phái bộ, nhận ra theo tên viết tắt. Nhận cả danh sách của LHQ như đã công bố.",
        "One mission a row, known by its acronym. The UN's list is taken as published.");

    public override Permission Needs => Permission.EditMissions;

    public override IReadOnlyList<ImportColumn> Columns => MissionRow.Columns;

    public override async Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel)
    {
        var ids = records.Select(MissionId.From).ToList();
        return await db.Set<Mission>().AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Acronym)
            .Select(m => new ImportLink(m.Acronym, "/peacekeeping/missions/" + Uri.EscapeDataString(m.Acronym))).ToListAsync(cancel);
    }

    protected override Result<MissionRow> Parse(ImportRow row) => MissionRow.Of(row);

    protected override string KeyOf(MissionRow row) => row.Acronym;

    protected override async Task Apply(ImportBatch<MissionRow> batch, CancellationToken cancel)
    {
        var acronyms = batch.Entries.Select(e => e.Row.Acronym).ToList();
        var known = await db.Set<Mission>().Where(m => acronyms.Contains(m.Acronym)).ToDictionaryAsync(m => m.Acronym, StringComparer.Ordinal, cancel);
        MissionDoubts.TellOfMirrors(batch.Entries);
        foreach (var entry in batch.Entries)
        {
            var held = known.GetValueOrDefault(entry.Row.Acronym);
            MissionDoubts.Tell(entry, isNew: held is null);
            if (held is null)
            {
                Enter(batch, entry);
            }
            else
            {
                Correct(batch, entry, held);
            }
        }
    }

    private static void Enter(ImportBatch<MissionRow> batch, ImportEntry<MissionRow> entry)
    {
        var row = entry.Row;
        if (row.NameEn is "" && row.NameVi is "")
        {
            batch.Refuse(entry, MissionImportProblems.NeedsName);
            return;
        }

        var name = row.NameEn is "" ? row.NameVi : row.NameEn;
        var (mission, entered) = Mission.Enter(row.Over(new(row.Acronym, name, name)));
        batch.Record(mission, entered);
        if (MissionPhases.Take(batch, entry, mission) is { Problems.Count: > 0 } refused)
        {
            batch.Refuse(entry, refused.Problems);
        }
        else
        {
            batch.Added(entry);
        }
    }

    private static void Correct(ImportBatch<MissionRow> batch, ImportEntry<MissionRow> entry, Mission mission)
    {
        var held = MissionPhases.DetailsOf(mission);
        var next = entry.Row.Over(held);
        var changes = MissionPhases.Between(held, next);
        if (changes.Count > 0)
        {
            batch.Record(mission, mission.Correct(next));
        }

        var phases = MissionPhases.Take(batch, entry, mission);
        if (phases.Ok)
        {
            batch.Changed(entry, [.. changes, .. phases.Value]);
        }
        else
        {
            batch.Refuse(entry, phases.Problems);
        }
    }
}
