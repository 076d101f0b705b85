using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Officers whose passport ends within so many days. Identity data: withheld whole from whoever may not read it of everyone.</summary>
internal sealed class PassportsLapsing(Facts facts, Proofs proofs, int days) : IFigure
{
    public FigureDefinition Is { get; } = new(
        $"peacekeeping.passports-lapsing-{days}",
        new($"Hộ chiếu hết hạn trong {days} ngày", $"Passports lapsing within {days} days"),
        Measures.Officers,
        new(
            $"Đếm sĩ quan có hồ sơ mà hộ chiếu đang dùng có ngày cuối trong {days} ngày kể từ ngày đang xem. Chỉ biết hộ chiếu hiện nay; ngày nhập là ngày nhập hồ sơ sĩ quan.",
            $"Counts officers with a file whose passport has its last day within {days} days of the day. Only the passport of today is known; the day of entry is that of the officer's file."),
        Facts.OfPeople)
    {
        Group = FieldGroup.Identity,
    };

    public IProof Proof => proofs.Passports;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => Facts.Count(facts.Passports(asOf, asOf.AddDays(days), scope));
}
