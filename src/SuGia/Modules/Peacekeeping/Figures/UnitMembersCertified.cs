using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class UnitMembersCertified(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.unit-members-certified",
        new("Thành viên đơn vị đã đạt AOC/FPAT", "Unit members certified by AOC/FPAT"),
        Measures.People,
        new(
            "Trong các thành viên đã biết tên vào ngày đang xem, đếm người đã được đưa ra đánh giá năng lực (AOC/FPAT) và đạt, có văn bản, đến ngày ấy.",
            "Of the members known by name on the day, counts those who were presented to the assessment of operational capability (AOC/FPAT) and passed, by a paper, by then."),
        Facts.OfMembers);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from member in facts.MembersOn(asOf, scope)
        where member.PassedOn <= asOf
        select new Counted { Id = member.Id, Person = member.Person, EnteredOn = member.PassEnteredOn ?? member.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.CertifiedMembers;
}

internal sealed class UnitCertifiedShare(UnitMembersCertified certified, UnitMembersKnown whole) : IRatio
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.unit-certified-share",
        new("Tỷ lệ thành viên đã đạt AOC/FPAT", "Certified share of a unit"),
        Measures.Share,
        new(
            $"“{certified.Is.Title.Vi}” chia cho “{whole.Is.Title.Vi}” trong cùng phạm vi và cùng ngày.",
            $"“{certified.Is.Title.En}” over “{whole.Is.Title.En}” in the same scope and on the same day."),
        Facts.OfMembers);

    public string Over => whole.Is.Code;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => certified.Records(asOf, scope);

    public IProof Proof => certified.Proof;

    public Target? TargetOn(DateOnly day) => null;
}
