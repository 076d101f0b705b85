using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Clearances and papers whose last day lies within so many days, and that nothing has renewed.</summary>
/// <remarks>Passports and health are left out: a figure is shown whole, and those groups are not for every reader.</remarks>
internal sealed class Lapsing(Facts facts, Proofs proofs, int days) : IFigure
{
    public FigureDefinition Is { get; } = new(
        $"peacekeeping.clocks-lapsing-{days}",
        new($"Hết hạn trong {days} ngày", $"Lapsing within {days} days"),
        Measures.Terms,
        new(
            $"Đếm kết quả AMS, thị thực và giấy phép lái xe có ngày cuối trong {days} ngày kể từ ngày đang xem mà chưa có cái mới hơn cùng loại. Không tính hộ chiếu và sức khỏe.",
            $"Counts clearances, visas and licences whose last day lies within {days} days of the day, and that no later one of the kind replaces. Passports and health are not counted."),
        Facts.OfPeople);

    public IProof Proof => proofs.Terms;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope)
    {
        var (limit, attempts, certificates) = (asOf.AddDays(days), facts.Rows<AmsAttempt>(asOf, Scope.Whole), facts.Rows<Certificate>(asOf, Scope.Whole));
        return facts.Rows<AmsAttempt>(asOf, scope)
            .Where(a => a.On <= asOf && a.ClearedUntil >= asOf && a.ClearedUntil <= limit && !attempts.Any(o => o.Person == a.Person && o.On <= asOf && o.ClearedUntil > a.ClearedUntil))
            .Select(a => new Counted { Id = a.Id, Person = a.Person, EnteredOn = a.EnteredOn, RestsOnMonth = false })
            .Concat(facts.Rows<Certificate>(asOf, scope)
                .Where(c => c.FirstOn <= asOf && c.LastOn >= asOf && c.LastOn <= limit && !certificates.Any(o => o.Person == c.Person && o.Kind == c.Kind && o.FirstOn <= asOf && (o.LastOn == null || o.LastOn > c.LastOn)))
                .Select(c => new Counted { Id = c.Id, Person = c.Person, EnteredOn = c.EnteredOn, RestsOnMonth = false }));
    }
}
