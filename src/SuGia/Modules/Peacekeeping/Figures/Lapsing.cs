using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Clearances and papers whose last day lies within so many days, and that nothing has renewed.</summary>
/// <remarks>A figure is shown whole: passports, health and vetting, which are not for every reader, have their own.</remarks>
internal sealed class Lapsing(Facts facts, Proofs proofs, int days) : IFigure
{
    public FigureDefinition Is { get; } = new(
        $"peacekeeping.clocks-lapsing-{days}",
        new($"Hết hạn trong {days} ngày", $"Lapsing within {days} days"),
        Measures.Terms,
        new(
            $"Đếm kết quả AMS và giấy tờ (thị thực, giấy phép lái xe, chứng nhận huấn luyện, BSAFE, bản tự xác nhận, đơn EASP) có ngày cuối trong {days} ngày kể từ ngày đang xem mà chưa có cái mới hơn cùng loại, cùng phái bộ. Không tính hộ chiếu, sức khỏe và thẩm tra.",
            $"Counts clearances and papers (visas, licences, training certificates, BSAFE, self-attestations, EASP forms) whose last day lies within {days} days of the day, and that no later one of the kind for the same mission replaces. Passports, health and vetting are not counted."),
        Facts.OfPeople);

    public IProof Proof => proofs.Terms;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => Facts.Count(facts.OpenTerms(asOf, asOf.AddDays(days), scope));
}
