using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The share of women among those whom another figure counts, against the target in force on the day.</summary>
internal abstract class WomensShare(IFigure whole, string code, Words title) : IRatio
{
    public FigureDefinition Is { get; } = new(
        $"peacekeeping.women-share-{code}",
        title,
        Measures.Share,
        new(
            $"Số nữ chia cho tổng số của “{whole.Is.Title.Vi}” trong cùng phạm vi và cùng ngày. Mục tiêu lấy từ Chiến lược cân bằng giới lực lượng mặc sắc phục 2018–2028, chỉ khi có hiệu lực vào ngày đang xem.",
            $"Women over all of “{whole.Is.Title.En}” in the same scope and on the same day. The target is that of the Uniformed Gender Parity Strategy 2018–2028, only where it is in force on the day."),
        whole.Is.Scopes);

    public string Over => whole.Is.Code;

    public IQueryable<Counted> Records(DateOnly asOf, Scope scope) =>
        scope.Sex is null or "female" ? whole.Records(asOf, scope.And(Scope.SexKey, "female")) : whole.Records(asOf, scope).Where(_ => false);

    public IProof Proof => whole.Proof;

    public Target? TargetOn(DateOnly day) =>
        RuleFiles.Book.Find("GEN-IPO-2028", day) is { } rule ? new(rule.Whole / 100m, rule.Source) : null;
}

internal sealed class WomensShareInField(ServingInField whole) : WomensShare(whole, "field", new("Tỷ lệ nữ tại thực địa", "Women's share in the field"));

internal sealed class WomensShareOfCleared(Cleared whole) : WomensShare(whole, "cleared", new("Tỷ lệ nữ trong số đạt AMS", "Women's share of those cleared"));

internal sealed class WomensShareOfNominated(Nominated whole) : WomensShare(whole, "nominated", new("Tỷ lệ nữ trong số được đề cử", "Women's share of those nominated"));
