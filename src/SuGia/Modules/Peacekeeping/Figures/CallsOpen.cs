using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the UN has asked and we have not yet sent; each record says how many days are left over.</summary>
internal sealed class CallsOpen(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.calls-open",
        new("Đợt gọi đang mở", "Open calls"),
        Measures.Calls,
        new(
            "Đếm đợt gọi của Liên hợp quốc đã mở và chưa gửi danh sách tính đến ngày đang xem. Mỗi đợt ghi số ngày dư.",
            "Counts UN calls opened and not yet answered by a list on the day. Each says its slack in days."),
        Facts.OfCalls);

    public bool SpeaksOfPeople => false;

    public IProof Proof => proofs.Calls;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => CallFacts.Counting(facts.CallsOpenOn(asOf, scope));
}

/// <summary>Open calls that cannot be met any more if every step takes as long as it needs.</summary>
internal sealed class CallsBehind(Facts facts, Proofs proofs) : IFigure
{
    public FigureDefinition Is { get; } = new(
        "peacekeeping.calls-behind",
        new("Đợt gọi không còn ngày dư", "Calls without slack"),
        Measures.Calls,
        new(
            "Trong số đợt gọi đang mở, đếm đợt mà các bước chưa xong cần nhiều ngày hơn số ngày còn lại đến hạn của Liên hợp quốc. Số ngày của từng bước lấy từ quy tắc CALL, chưa kiểm chứng.",
            "Of the open calls, counts those whose steps not yet done need more days than are left until the UN's deadline. The days of each step come from rules CALL, not verified."),
        Facts.OfCalls);

    public bool SpeaksOfPeople => false;

    public IProof Proof => proofs.CallsBehind;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) => CallFacts.Counting(facts.CallsOpenOn(asOf, scope)
        .Where(c => c.DeadlineOn < asOf.AddDays(c.Steps.Where(s => s.DoneOn == null || s.DoneOn > asOf).Sum(s => s.NeedsDays))));
}

internal static class CallFacts
{
    public static IQueryable<Counted> Counting(IQueryable<Call> calls) =>
        calls.Select(c => new Counted { Id = (Guid)(object)c.Id, Person = null, EnteredOn = c.OpenedOn, RestsOnMonth = false });
}
