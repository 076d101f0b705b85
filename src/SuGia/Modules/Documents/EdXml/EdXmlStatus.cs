using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <param name="To">The paper that came.</param>
/// <param name="Code">01 to 16: a row of Rules/edxml.json.</param>
public sealed record EdXmlStatus(EdXmlReference To, EdXmlOrgan From, string Department, string Staff, string Code, string Description);

/// <summary>What a receiver may tell a sender, as shipped: rows EDXML-STATUS of Rules/edxml.json.</summary>
internal static class EdXmlStatusCodes
{
    private const string Prefix = "EDXML-STATUS-";

    public static IReadOnlyList<RuleRow> All { get; } = [.. RuleFiles.Book.All.Where(r => r.Code.StartsWith(Prefix, StringComparison.Ordinal)).OrderBy(CodeOf, StringComparer.Ordinal)];

    public static string CodeOf(RuleRow row) => row.Code[Prefix.Length..];
}
