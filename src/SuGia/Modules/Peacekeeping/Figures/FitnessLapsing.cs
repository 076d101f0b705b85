using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Medical clearances and vaccinations that end within so many days. Health data: withheld whole from whoever may not read it of everyone.</summary>
internal sealed class FitnessLapsing(Facts facts, Proofs proofs, int days) : IFigure
{
    public FigureDefinition Is { get; } = new(
        $"peacekeeping.fitness-lapsing-{days}",
        new($"Khám sức khỏe, tiêm chủng hết hạn trong {days} ngày", $"Examinations and vaccinations lapsing within {days} days"),
        Measures.Terms,
        new(
            $"Đếm kết luận khám sức khỏe và tiêm chủng đủ điều kiện có ngày cuối trong {days} ngày kể từ ngày đang xem mà chưa có cái mới hơn cùng loại.",
            $"Counts examinations and vaccinations found fit whose last day lies within {days} days of the day, and that no later one of the kind replaces."),
        Facts.OfPeople)
    {
        Group = FieldGroup.Health,
    };

    public IProof Proof => proofs.Fitness;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => Facts.Count(facts.Fitness(asOf, asOf.AddDays(days), scope));
}
