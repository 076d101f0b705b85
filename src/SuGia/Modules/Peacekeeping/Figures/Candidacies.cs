using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class CandidaciesDecided(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.selection-candidates",
        new("Lượt xét chọn đã có kết quả", "Candidacies decided by a board"),
        Measures.Candidacies,
        new(
            "Đếm mỗi ứng viên của mỗi Hội đồng xét chọn đã có quyết định tính đến ngày đang xem, dù kết quả thế nào, kể cả người đã rút.",
            "Counts every candidate of every board that decided up to the day, whatever the result, and whoever withdrew too."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from result in facts.Rows<SelectionResult>(asOf, scope)
        where result.FirstOn <= asOf && result.LastOn >= asOf
        select new Counted { Id = result.Id, Person = result.Person, EnteredOn = result.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Results;
}

internal sealed class CandidaciesChosen(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.selection-chosen",
        new("Lượt xét chọn được chọn", "Candidacies chosen by a board"),
        Measures.Candidacies,
        new(
            "Đếm mỗi ứng viên được Hội đồng xét chọn chọn tính đến ngày đang xem, theo quyết định hoặc kết quả xem xét lại. Người dự phòng không được đếm.",
            "Counts every candidate chosen by a board up to the day, by its decision or by a review. Reserves are not counted."),
        Facts.OfPeople);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from result in facts.Rows<SelectionResult>(asOf, scope)
        where result.Outcome == CandidateOutcome.Chosen && result.FirstOn <= asOf && result.LastOn >= asOf
        select new Counted { Id = result.Id, Person = result.Person, EnteredOn = result.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Results;
}

internal sealed class CandidaciesChosenShare(CandidaciesDecided whole, CandidaciesChosen chosen) : IRatio
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.selection-chosen-share",
        new("Tỷ lệ được chọn", "Chosen share of candidacies"),
        Measures.Share,
        new(
            $"Số của “{chosen.Is.Title.Vi}” chia cho “{whole.Is.Title.Vi}” trong cùng phạm vi và cùng ngày.",
            $"“{chosen.Is.Title.En}” over “{whole.Is.Title.En}” in the same scope and on the same day."),
        whole.Is.Scopes);

    public string Over => whole.Is.Code;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => chosen.Records(asOf, scope);

    public IProof Proof => chosen.Proof;

    public Target? TargetOn(DateOnly day) => null;
}
