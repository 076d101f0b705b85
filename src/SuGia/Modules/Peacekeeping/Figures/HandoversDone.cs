using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

internal sealed class HandoversDone(Facts facts, Proofs proofs) : IFigure
{
    public const string Code = "peacekeeping.handovers";

    public FigureDefinition Is { get; } = new(
        Code,
        new("Vị trí đã bàn giao", "Posts handed over"),
        Measures.Handovers,
        new(
            "Đếm mỗi hồ sơ thay thế có ghi nhiệm kỳ vào thay, khi đến ngày đang xem người đang giữ đã hết ngày ở phái bộ và người vào thay đã có ngày ở phái bộ.",
            "Counts every relief with an incoming tour, once the outgoing officer's days in the mission are over and the incoming officer's have begun by the day."),
        [Scope.MissionKey]);

    /// <remarks>A line names the post and no person.</remarks>
    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from done in facts.HandedOverBy(asOf, scope)
        select new Counted { Id = done.Id, Person = null, EnteredOn = done.EnteredOn, RestsOnMonth = false };

    public IProof Proof => proofs.Handovers;
}

internal sealed class HandoverOverlapDays(Facts facts, Proofs proofs) : IFigure
{
    public const string Code = "peacekeeping.handover-overlap-days";

    public FigureDefinition Is { get; } = new(
        Code,
        new("Số ngày cùng ở phái bộ trung bình khi bàn giao", "Mean days of overlap at handover"),
        Measures.DaysOfHandover,
        new(
            "Tổng số ngày cả người đang giữ và người vào thay cùng ở phái bộ, của mọi vị trí đã bàn giao đến ngày đang xem, chia cho số vị trí ấy (mẫu số); lần không có ngày chung thì tính số ngày để trống là số âm.",
            "All days on which both officers were in the mission, of the posts handed over by the day, over the number of those posts (the denominator); where there is no such day, the days of gap count as a negative number."),
        [Scope.MissionKey],
        IsSum: true)
    {
        IsMean = true,
    };

    public bool SpeaksOfPeople => false;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        from done in facts.HandedOverBy(asOf, scope)
        select new Counted { Id = done.Id, Person = null, EnteredOn = done.EnteredOn, Amount = done.Amount, RestsOnMonth = false };

    public IProof Proof => proofs.Handovers;
}
