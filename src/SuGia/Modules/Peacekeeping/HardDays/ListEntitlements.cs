using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/entitlements: which entitlement rests on which text on the day.</summary>
public static class ListEntitlements
{
    internal static IResult Show(Frame frame) => EntitlementsPage.Show(new(
        [.. RuleFiles.Book.All.Where(r => r.Code.StartsWith("ENT-", StringComparison.Ordinal) && r.IsInForceOn(frame.AsOf)).OrderBy(r => r.Code, StringComparer.Ordinal)]));

    public sealed record View(IReadOnlyList<RuleRow> Rows);
}
