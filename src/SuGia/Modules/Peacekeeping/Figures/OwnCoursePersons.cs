using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class OwnCoursePersons(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.own-course-persons",
        new("Đã qua huấn luyện tại Bộ", "Trained on own courses"),
        Measures.Officers,
        new(
            "Đếm mỗi sĩ quan một lần, từ ngày hoàn thành lần đầu một khóa do ta tổ chức. Lượt người dự là con số khác.",
            "Counts each officer once, from the day an own course was first completed. Attendances are another figure."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from part in facts.Rows<Participation>(asOf, scope)
        where part.IsFirstOwnPass && part.PassedOn <= asOf
        select new Counted { Id = part.Id, Person = part.Person, EnteredOn = part.PassEnteredOn ?? part.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Passes;
}
