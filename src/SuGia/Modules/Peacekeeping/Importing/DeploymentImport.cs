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
        "Mỗi dòng một nhiệm kỳ, nhận ra theo mã sĩ quan, phái bộ và ngày đầu, hoặc số quyết định. Dòng bắt đầu ngay sau ngày cuối của nhiệm kỳ cùng vị trí là gia hạn. Chỉ biết tháng thì ghi tháng.",
        "One tour a row, known by officer, mission and first day, or by the decision. A row that begins right after the last day of a tour in the same post extends it. Where only the month is known, write the month.");

    public override Permission Needs => Permission.EditPeacekeeping;

    public override IReadOnlyList<ImportColumn> Columns => DeploymentRow.Columns;

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => officers.Links(records, clock.DayInHanoi, cancel);

    protected override Result<DeploymentRow> Parse(ImportRow row) => DeploymentRow.Of(row);

    protected override string KeyOf(DeploymentRow row) => $"{row.Officer} · {row.Mission} · {row.First.Both().Vi}";

    protected override string RecordOf(DeploymentRow row) => row.Officer;

    protected override async Task Apply(ImportBatch<DeploymentRow> batch, CancellationToken cancel)
    {
        var known = await officers.Known(batch, row => row.Officer, row => row.Earliest, cancel);
        var places = await posts.Load(batch.Entries.Select(e => e.Row.Mission), cancel);
        var named = batch.Entries.Select(e => (e.Row.Officer, e.Row.Mission, e.Row.First)).ToHashSet();
        foreach (var entry in batch.Entries.OrderBy(e => e.Row.First.Earliest))
        {
            var (file, mission) = (known.Find(entry.Row.Officer), places.Mission(entry.Row));
            var paper = await papers.Take(entry.Row.Paper, PaperKind.Decision, batch, entry.Cells, cancel);
            if (!file.Ok || !mission.Ok || paper.Problems.Count > 0)
            {
                batch.Refuse(entry, [.. file.Problems, .. mission.Problems, .. paper.Problems]);
                continue;
            }

            var held = HeldTour.Find(file.Value, mission.Value.Id, entry.Row, paper.Value, first => named.Contains((entry.Row.Officer, entry.Row.Mission, first)));
            Bring(batch, entry, file.Value, held, places.Find(entry.Row, mission.Value, held?.Tour), paper.Value, places);
        }
    }

    private void Bring(ImportBatch<DeploymentRow> batch, ImportEntry<DeploymentRow> entry, OfficerFile file, HeldTour? held, Result<TourPost> post, PaperId? paper, KnownPosts places)
    {
        if (!post.Ok)
        {
            batch.Refuse(entry, post.Problems);
        }
        else if (held is null && ContinuedTour.Find(file, post.Value, entry.Row.First) is { } continued)
        {
            Extend(batch, entry, file, continued, entry.Row.With(paper, papers.SignedOn(paper)));
        }
        else if (held is null)
        {
            Open(batch, entry, file, post.Value, entry.Row.With(paper, papers.SignedOn(paper)));
        }
        else
        {
            Correct(batch, entry, file, held, post.Value, entry.Row.Over(held.Segment, paper, papers.SignedOn(paper)), places);
        }
    }

    private static void Open(ImportBatch<DeploymentRow> batch, ImportEntry<DeploymentRow> entry, OfficerFile file, TourPost post, SegmentTyped first)
    {
        var opened = file.OpenTour(post, first, batch.Today);
        if (batch.Noted(entry, file, opened) && Travelled(batch, entry, file, opened.Value!.Tour, JourneyCells.Empty, entry.Row.Journey))
        {
            batch.Added(entry);
        }
    }

    private static void Extend(ImportBatch<DeploymentRow> batch, ImportEntry<DeploymentRow> entry, OfficerFile file, Tour tour, SegmentTyped more)
    {
        var before = Journey.Of(tour);
        if (batch.Noted(entry, file, file.Extend(tour.Id, more, ExtendTour.CapOn(batch.Today), batch.Act.Reason, batch.Today))
            && Travelled(batch, entry, file, tour.Id, before, JourneyCells.Over(entry.Row, before)))
        {
            entry.Cells.Note(ContinuedTour.Continues(more.First));
            batch.Added(entry);
        }
    }

    private void Correct(ImportBatch<DeploymentRow> batch, ImportEntry<DeploymentRow> entry, OfficerFile file, HeldTour held, TourPost post, SegmentTyped next, KnownPosts places)
    {
        var (before, after) = (Journey.Of(held.Tour), JourneyCells.Over(entry.Row, Journey.Of(held.Tour)));
        var changes = held.Between(post, next, places, papers);
        if ((changes.Count == 0 || batch.Noted(entry, file, file.CorrectTour(held.Tour, held.Segment, post, next, ExtendTour.CapOn(batch.Today), batch.Today)))
            && Travelled(batch, entry, file, held.Tour.Id, before, after))
        {
            batch.Changed(entry, [.. changes, .. JourneyCells.Between(before, after)]);
        }
    }

    /// <returns>False where the rules refuse the actual days.</returns>
    private static bool Travelled(ImportBatch<DeploymentRow> batch, ImportEntry<DeploymentRow> entry, OfficerFile file, Guid tour, Journey before, Journey after) =>
        after == before || batch.Noted(entry, file, file.RecordJourney(tour, after, batch.Today));
}
