using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Which formed units rest on a paper, and what of each does.</summary>
internal sealed class UnitsOnPapers(AppDb db) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        var found = await Naming(paper).OrderBy(n => n.Code).ThenBy(n => n.What).Take(most).ToListAsync(cancel);
        return [.. found.Select(n => new RestingRecord(n.Code, WordsOf((What)n.What), UnitHead.UrlOf(n.Code)))];
    }

    private IQueryable<Named> Naming(PaperId paper)
    {
        var units = db.Set<FormedUnit>().AsNoTracking();
        return Of(units.Where(u => u.Paper == paper), What.Founding)
            .Concat(Of(units.Where(u => u.EndedBy == paper), What.End))
            .Concat(Of(units.Where(u => u.Reports.Any(r => r.Paper == paper)), What.Strength))
            .Concat(Of(units.Where(u => u.Members.Any(m => m.Paper == paper || m.PassedBy == paper || m.Moves.Any(v => v.Paper == paper))), What.Members))
            .Concat(Of(units.Where(u => u.Equipment.Any(e => e.Paper == paper)), What.Equipment))
            .Concat(Of(units.Where(u => u.Levels.Any(l => l.Paper == paper)), What.Level))
            .Concat(Of(units.Where(u => u.Renewals.Any(r => r.Paper == paper)), What.Renewal))
            .Concat(Of(units.Where(u => u.Visits.Any(v => v.Paper == paper || v.Plan == paper)), What.Visit))
            .Concat(Of(units.Where(u => u.Memoranda.Any(m => m.Paper == paper)), What.Memorandum))
            .Concat(Of(units.Where(u => u.Rotations.Any(r => r.Paper == paper)), What.Rotation));
    }

    private static IQueryable<Named> Of(IQueryable<FormedUnit> units, What what) => units.Select(u => new Named { Code = u.Code, What = (int)what });

    private static Words WordsOf(What what) => what switch
    {
        What.Founding => new("Thành lập đơn vị", "Founding of the unit"),
        What.End => new("Kết thúc đơn vị", "End of the unit"),
        What.Strength => new("Quân số", "Strength"),
        What.Members => new("Thành viên", "Members"),
        What.Equipment => new("Trang bị", "Equipment"),
        What.Level => new("Mức sẵn sàng", "Readiness level"),
        What.Renewal => new("Gia hạn cam kết", "Renewal of the pledge"),
        What.Visit => new("Chuyến thăm", "Visit"),
        What.Memorandum => new("Bản ghi nhớ", "Memorandum"),
        What.Rotation => new("Đơn vị đi, về", "Movement of the unit"),
    };

    private enum What
    {
        Founding,
        End,
        Strength,
        Members,
        Equipment,
        Level,
        Renewal,
        Visit,
        Memorandum,
        Rotation,
    }

    private sealed class Named
    {
        public required string Code { get; init; }

        public required int What { get; init; }
    }
}
