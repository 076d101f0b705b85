using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class PartnerProposedCourses(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.partner-course-proposed-courses",
        new("Khóa của đối tác đã đề xuất cử người", "Partner courses with proposals"),
        Measures.Courses,
        new(
            "Đếm mỗi khóa của đối tác một lần, từ ngày có sĩ quan đầu tiên được đề xuất dự.",
            "Counts each session of a partner once, from the day the first officer was proposed to it."),
        Facts.OfPeople);

    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from session in facts.Sessions
        where session.Kind == CourseKind.Partner
            && facts.Rows<Participation>(asOf, scope).Any(p => p.Session == session.Id && p.ProposedOn <= asOf)
        select new Counted { Id = session.Id, Person = null, EnteredOn = session.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Sessions;
}
