using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class UnitMembersKnown(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.unit-members",
        new("Thành viên đơn vị đã biết tên", "Unit members known by name"),
        Measures.People,
        new(
            "Đếm người có tên trong danh sách thành viên của một đơn vị cảnh sát hoặc tổ chuyên môn vào ngày đang xem. Đây không phải là quân số, vốn là số khai trong báo cáo.",
            "Counts people on the list of members of a formed police unit or specialised team on the day. It is not the strength, which a report declares."),
        Facts.OfMembers);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from member in facts.MembersOn(asOf, scope)
        select new Counted { Id = member.Id, Person = member.Person, EnteredOn = member.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Members;
}
