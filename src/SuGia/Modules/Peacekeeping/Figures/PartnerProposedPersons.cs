using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class PartnerProposedPersons(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.partner-course-proposed-persons",
        new("Được đề xuất dự khóa của đối tác", "Proposed to partner courses"),
        Measures.Officers,
        new(
            "Đếm mỗi sĩ quan một lần, từ ngày được đề xuất lần đầu dự một khóa của đối tác. Đề xuất không phải là được duyệt hay đã dự.",
            "Counts each officer once, from the day first proposed to a partner course. Proposed is neither approved nor attended."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from part in facts.Rows<Participation>(asOf, scope)
        where part.IsFirstPartnerProposal && part.ProposedOn <= asOf
        select new Counted { Id = part.Id, Person = part.Person, EnteredOn = part.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Proposals;
}
