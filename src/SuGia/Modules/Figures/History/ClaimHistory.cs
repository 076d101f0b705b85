using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>What the events and fields of claims are called in histories.</summary>
internal sealed class ClaimHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<ClaimKept>("Xác nhận số liệu trong văn bản", "Claim confirmed"),
        EventTitle.Of<ClaimMatched>("Sửa đối chiếu số liệu", "Claim held against another figure"),
        EventTitle.Of<ClaimWithdrawn>("Rút số liệu", "Claim withdrawn"),
        EventTitle.Of<ClaimYielded>("Kết luận mâu thuẫn số liệu", "Conflict of claims resolved"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>();

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["figures_claim.Value"] = ClaimWriting.Stated,
        ["figures_claim.Unit"] = FigureWords.Measure,
        ["Counts"] = ClaimWriting.Counts,
        ["figures_claim.Status"] = ClaimWriting.Status,
        ["IsApproximate"] = new("Số gần đúng", "Approximate"),
        ["Quote"] = ClaimWriting.Quotation,
        ["Figure"] = ClaimWriting.Figure,
        ["figures_claim.Scope"] = ClaimWriting.Scope,
        ["figures_claim.On"] = ClaimWriting.On,
        ["WithdrawnOn"] = ClaimWriting.Withdrawn,
        ["figures_claim.Paper"] = ClaimWriting.SettledBy,
        ["YieldsTo"] = ClaimWriting.Holds,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "figures_claim.At", "figures_claim.Text", "figures_claim.Origin" };

    public Words? Of(Enum value) => value is ClaimStatus status ? ClaimWriting.Of(status) : null;
}

/// <summary>Names claims in histories.</summary>
internal sealed class ClaimTitles(AppDb db) : IRecordTitles
{
    public IReadOnlyCollection<string>? Kinds { get; } = ["figures_claim"];

    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadFigures))
        {
            return [];
        }

        var ids = records.Select(ClaimId.From).ToList();
        var found = await db.Set<Claim>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Value, c.Unit, c.Version }).ToListAsync(cancel);
        return [.. found.Select(c => new RecordTitle(c.Id.Value, ClaimWriting.Says(c.Value, c.Unit), IClaims.Url(c.Id), c.Version))];
    }
}

/// <summary>Claims that a paper settled.</summary>
internal sealed class ClaimsOnPapers(AppDb db) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel) => reader.May(Permission.ReadFigures)
        ? [.. (await db.Set<Claim>().AsNoTracking().Where(c => c.Paper == paper && c.EnteredOn <= asOf).OrderBy(c => c.Id).Take(most).ToListAsync(cancel))
            .Select(c => new RestingRecord(ClaimWriting.Says(c.Value, c.Unit), ClaimWriting.Resolve, IClaims.Url(c.Id)))]
        : [];
}
