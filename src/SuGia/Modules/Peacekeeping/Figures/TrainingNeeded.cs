using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class TrainingNeeded(Facts facts, Proofs proofs) : IFigure
{
    public const string Code = "peacekeeping.training-needed";
    public const int Days = 365;

    public FigureDefinition Is { get; } = new(
        Code,
        new("Nhiệm kỳ chưa có người thay đã qua huấn luyện", "Tours without a trained replacement"),
        Measures.Tours,
        new(
            "Trong các nhiệm kỳ kết thúc trong 365 ngày, đếm nhiệm kỳ mà vị trí chưa có người khác được đề cử hay có quyết định thay, hoặc người ấy chưa hoàn thành khóa do ta tổ chức.",
            "Of the tours ending within 365 days, counts those for whose post no one else is nominated or decided who has completed an own course."),
        Facts.OfTours);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from present in facts.WithoutTrainedReplacement(facts.EndingWithin(Days, asOf, scope), asOf)
        select new Counted { Id = present.Id, Person = present.Person, EnteredOn = present.EnteredOn, RestsOnMonth = present.SureLastOn < present.LastOn };

    public IProof Proof => proofs.TrainingNeeds;
}
