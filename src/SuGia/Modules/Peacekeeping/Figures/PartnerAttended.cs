using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class PartnerAttended(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.partner-course-attendances",
        new("Lượt dự khóa của đối tác", "Attendances on partner courses"),
        Measures.Attendances,
        new(
            "Đếm từng lượt sĩ quan đã dự một khóa của đối tác.",
            "Counts every attendance on a partner's session."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from part in facts.Rows<Participation>(asOf, scope)
        where part.Kind == CourseKind.Partner && part.AttendedOn <= asOf
        select new Counted { Id = part.Id, Person = part.Person, EnteredOn = part.AttendanceEnteredOn ?? part.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Attendances;
}
