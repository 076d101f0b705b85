using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class OwnCourseAttendances(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.own-course-attendances",
        new("Lượt dự khóa huấn luyện tại Bộ", "Attendances on own courses"),
        Measures.Attendances,
        new(
            "Đếm từng lượt sĩ quan dự một khóa do ta tổ chức; một người dự hai khóa là hai lượt.",
            "Counts every attendance on a session of our own; one officer on two sessions is two."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from part in facts.Rows<Participation>(asOf, scope)
        where part.Kind == CourseKind.Own && part.AttendedOn <= asOf
        select new Counted { Id = part.Id, Person = part.Person, EnteredOn = part.AttendanceEnteredOn ?? part.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Attendances;
}
