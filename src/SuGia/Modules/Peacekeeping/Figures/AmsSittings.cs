using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class AmsAttempts(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.ams-attempts",
        new("Lượt dự thi AMS", "Sittings of the AMS"),
        Measures.Sittings,
        new(
            "Đếm mỗi lượt dự thi AMS tính đến ngày đang xem, dù đạt hay không; mỗi người mỗi ngày và mỗi ngôn ngữ một lượt.",
            "Counts every sitting of the AMS up to the day, passed or not; one for each officer, day and language."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from attempt in facts.Rows<AmsAttempt>(asOf, scope)
        where attempt.On <= asOf
        select new Counted { Id = attempt.Id, Person = attempt.Person, EnteredOn = attempt.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Sittings;
}

internal sealed class AmsPassed(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.ams-passed",
        new("Lượt thi AMS đạt", "Sittings of the AMS passed"),
        Measures.Sittings,
        new(
            "Đếm mỗi lượt thi AMS đạt tính đến ngày đang xem, dù kết quả còn hay hết hiệu lực.",
            "Counts every passed sitting of the AMS up to the day, whether or not the clearance is still valid."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from attempt in facts.Rows<AmsAttempt>(asOf, scope)
        where attempt.Passed && attempt.On <= asOf
        select new Counted { Id = attempt.Id, Person = attempt.Person, EnteredOn = attempt.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Sittings;
}

internal sealed class AmsPassRate(AmsAttempts whole, AmsPassed passed) : IRatio
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.ams-pass-rate",
        new("Tỷ lệ đạt AMS", "Pass rate of the AMS"),
        Measures.Share,
        new(
            $"Số của “{passed.Is.Title.Vi}” chia cho “{whole.Is.Title.Vi}” trong cùng phạm vi và cùng ngày.",
            $"“{passed.Is.Title.En}” over “{whole.Is.Title.En}” in the same scope and on the same day."),
        whole.Is.Scopes);

    public string Over => whole.Is.Code;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => passed.Records(asOf, scope);

    public IProof Proof => passed.Proof;

    public Target? TargetOn(DateOnly day) => null;
}
