using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Tours: who serves in which post from which day to which, by which decision.</summary>
internal sealed class DeploymentImport(ImportedOfficers officers, ImportedPapers papers, ImportedPosts posts, TimeProvider clock) : ImportKind<DeploymentRow>
{
    public override string Code => "deployments";

    public override Words Title { get; } = new("Nhiệm kỳ", "Tours");

    public override Words Lead { get; } = new(
        "Mỗi dòng một nhiệm kỳ, nhận ra theo mã sĩ quan, phái bộ và ngày đầu. Chỉ biết tháng thì ghi tháng.",
        "One tour a row, known by officer, mission and first day. Where only the month is known, write the month.");

    public override Permission Needs => Permission.EditPeacekeeping;

    public override IReadOnlyList<ImportColumn> Columns => DeploymentRow.Columns;

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => officers.Links(records, clock.DayInHanoi, cancel);

    protected override Result<DeploymentRow> Parse(ImportRow row) => DeploymentRow.Of(row);

    protected override string KeyOf(DeploymentRow row) => $"{row.Officer} · {row.Mission} · {row.First.Both().Vi}";

    protected override string RecordOf(DeploymentRow row) => row.Officer;

    protected override async Task Apply(ImportBatch<DeploymentRow> batch, CancellationToken cancel)
    {
        var known = await officers.Known(batch, row => row.Officer, cancel);
        var places = await posts.Load(batch.Entries.Select(e => e.Row.Mission), cancel);
        foreach (var entry in batch.Entries.OrderBy(e => e.Row.First.Earliest))
        {
            var (file, post) = (known.Find(entry.Row.Officer), places.Find(entry.Row));
            var paper = await papers.Take(entry.Row.Paper, PaperKind.Decision, batch, entry.Cells, cancel);
            if (file.Ok && post.Ok && paper.Problems.Count == 0)
            {
                Open(batch, entry, file.Value, post.Value, paper.Value);
            }
            else
            {
                batch.Refuse(entry, [.. file.Problems, .. post.Problems, .. paper.Problems]);
            }
        }
    }

    private static void Open(ImportBatch<DeploymentRow> batch, ImportEntry<DeploymentRow> entry, OfficerFile file, TourPost post, PaperId? paper)
    {
        var row = entry.Row;
        var held = file.Tours.FirstOrDefault(t => t.Mission == post.Mission && t.Segments.Any(s => s.First == row.First));
        if (held is null)
        {
            batch.Take(entry, file, file.OpenTour(post, new(row.First, row.Last, paper, row.DecidedOn, row.UnReference), batch.Today));
        }
        else if (held.Segments.Any(s => s.First == row.First && s.Last == row.Last && s.Decision == paper))
        {
            batch.Same(entry);
        }
        else
        {
            batch.Refuse(entry, ImportProblems.Differs(new("ngày cuối", "last day"), held.Segments.First(s => s.First == row.First).Last.Both(), "Last"));
        }
    }
}
