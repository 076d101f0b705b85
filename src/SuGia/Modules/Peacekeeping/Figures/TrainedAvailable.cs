using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class TrainedAvailable(Facts facts, Proofs proofs) : IFigure
{
    public const string Code = "peacekeeping.trained-available";

    public FigureDefinition Is { get; } = new(
        Code,
        new("Đã huấn luyện, đạt AMS, sẵn sàng", "Trained, cleared and free"),
        Measures.Officers,
        new(
            "Đếm sĩ quan đã hoàn thành khóa do ta tổ chức, có AMS còn hiệu lực, không đang được đề cử và không có nhiệm kỳ đang chạy hay sắp tới.",
            "Counts officers who completed an own course, hold a valid clearance, are not nominated and have no tour that runs or is to come."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from attempt in facts.TrainedAndFree(asOf, scope)
        select new Counted { Id = attempt.Id, Person = attempt.Person, EnteredOn = attempt.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.TrainedAndFree;
}
