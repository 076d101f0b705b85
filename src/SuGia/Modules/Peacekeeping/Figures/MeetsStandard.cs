using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class MeetsStandard(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.meets-standard",
        new("Đáp ứng tiêu chuẩn", "Meeting the standard"),
        Measures.Officers,
        new(
            "Đếm mỗi sĩ quan một lần, từ ngày được tuyển chọn lần đầu bằng một văn bản có ngày. Mức sẵn sàng do máy tính toán là con số khác.",
            "Counts each officer once, from the day first selected by a dated paper. Readiness as computed is another figure."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from stage in facts.Rows<StageEvent>(asOf, scope)
        where stage.Stage == Stage.Selected && stage.IsFirst && stage.Paper != null && stage.FirstOn <= asOf
        select new Counted { Id = stage.Id, Person = stage.Person, EnteredOn = stage.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Stages;
}
