using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>How many days officers stood in one column of the board, on average over the stays that ended within a year: one figure for each of the eight.</summary>
internal sealed class DaysInColumn(Facts facts, Proofs proofs, BoardColumn column) : IFigure
{
    /// <summary>How far back the end of a stay may lie.</summary>
    public const int WithinDays = 365;

    public FigureDefinition Is { get; } = new(
        CodeOf(column),
        new($"Số ngày trung bình ở giai đoạn: {column.Title().Vi}", $"Mean days in the stage: {column.Title().En}"),
        Measures.DaysEach,
        new(
            $"Lấy các lượt ở giai đoạn “{column.Title().Vi}” đã kết thúc trong {WithinDays} ngày đến hết ngày đang xem: tổng số ngày chia cho số lượt (mẫu số). Mỗi lượt tính từ ngày vào giai đoạn đến trước ngày sang giai đoạn khác hoặc rời nguồn; lượt đang tiếp diễn không tính.",
            $"Takes the stays in “{column.Title().En}” that ended within the {WithinDays} days up to the day: all their days over the number of stays (the denominator). A stay runs from the day of coming to the day before another stage or leaving the pool; one that still runs does not count."),
        Facts.OfPeople,
        IsSum: true)
    {
        IsMean = true,
    };

    public static string CodeOf(BoardColumn column) => InColumn.CodeOf(column).Replace(".stage-", ".days-in-", StringComparison.Ordinal);

    public IProof Proof => proofs.StaysIn(column);

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from stay in facts.StaysEnded(column, asOf.AddDays(-WithinDays), asOf, scope)
        select new Counted
        {
            Id = stay.Id,
            Person = stay.Person,
            EnteredOn = stay.EnteredOn,
            Amount = stay.LastOn.DayNumber - stay.FirstOn.DayNumber + 1,
            RestsOnMonth = stay.RestsOnMonth,
        };
}
