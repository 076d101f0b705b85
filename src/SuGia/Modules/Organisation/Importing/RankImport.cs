using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Organisation;

/// <summary>Ranks given, each from a day.</summary>
internal sealed class RankImport(ImportedPeople people, IPaperNumbers papers) : ImportKind<RankRow>
{
    public override string Code => "ranks";

    public override Words Title { get; } = new("Cấp bậc", "Ranks");

    public override Words Lead { get; } = new(
        "Mỗi dòng một lần phong, thăng cấp bậc, nhận ra theo mã cán bộ và ngày.",
        "One rank given a row, known by the service number and the day.");

    public override Permission Needs => Permission.EditPeople;

    public override IReadOnlyList<ImportColumn> Columns { get; } =
    [
        PersonColumns.Code,
        new("Rank", new("Cấp bậc", "Rank"), new("Thiếu tá, Major hoặc 1//", "Thiếu tá, Major or 1//"), Required: true),
        new("FirstOn", new("Từ ngày", "From"), new("31/12/2026", "31/12/2026"), Required: true),
        PersonColumns.Paper,
    ];

    public override Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel) => people.Links(records, cancel);

    protected override Result<RankRow> Parse(ImportRow row) => Typed.Together(
        Typed.Text(row["Code"], "Code", Person.CodeLimit, PersonColumns.Code.Title),
        RankNames.All.Read(row["Rank"], "Rank"),
        Typed.Day(row["FirstOn"], "FirstOn")).Into((code, rank, first) => new RankRow(code, rank, first, row["PaperNumber"], row.Cleared));

    protected override string KeyOf(RankRow row) => $"{row.Code} · {Days.Iso(row.FirstOn)}";

    protected override string RecordOf(RankRow row) => row.Code;

    protected override async Task Apply(ImportBatch<RankRow> batch, CancellationToken cancel)
    {
        var (known, numbers) = (await people.Known(batch, e => e.Row.Code, cancel), await papers.All(cancel));
        foreach (var entry in batch.Entries)
        {
            var (person, paper) = (known.Find(entry.Row.Code, "Code"), numbers.Find(entry.Row.PaperNumber, "PaperNumber"));
            if (person.Ok && paper.Problems.Count == 0)
            {
                Give(batch, entry, person.Value, paper.Value, numbers);
            }
            else
            {
                batch.Refuse(entry, [.. person.Problems, .. paper.Problems]);
            }
        }
    }

    private static void Give(ImportBatch<RankRow> batch, ImportEntry<RankRow> entry, Person person, Guid? paper, PaperNumbers numbers)
    {
        var row = entry.Row;
        if (person.Ranks.FirstOrDefault(r => r.FirstOn == row.FirstOn) is not { } held)
        {
            batch.Take(entry, person, person.GiveRank(row.Rank, row.FirstOn, paper, RuleFiles.Book, batch.Today));
            return;
        }

        var next = row.Cleared.Over("PaperNumber", paper, held.Paper);
        var changes = new FieldChanges()
            .Compare("Rank", held.Rank, row.Rank, rank => rank.Title())
            .Compare("PaperNumber", held.Paper, next, p => numbers.Title(p!.Value));
        batch.Correct(entry, person, changes.All, () => person.CorrectRank(held, row.Rank, next, RuleFiles.Book));
    }
}

internal sealed record RankRow(string Code, Rank Rank, DateOnly FirstOn, string PaperNumber, ClearedCells Cleared);
