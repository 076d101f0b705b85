using System.Text.Json;
using System.Text.Json.Serialization;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who decides, step by step, by the law of a day.</summary>
/// <remarks>Rows CHAIN-… of the rules; what they rest on and how sure they are stands on the row.</remarks>
public sealed record DossierChain(RuleRow Row, IReadOnlyList<StepAsked> Steps)
{
    private const string Prefix = "CHAIN-";

    /// <returns>Null where no rule of the day says who decides.</returns>
    /// <remarks>Where the law of the day knows no way of emergency, the ordinary one is left.</remarks>
    public static DossierChain? On(RuleBook book, DossierKind kind, DossierForce force, bool isUrgent, DateOnly day) =>
        Find(book, day, s => s.Fits(kind, force) && s.Urgent == isUrgent)
        ?? Find(book, day, s => s.Fits(kind is DossierKind.WithdrawUrgently ? DossierKind.Withdraw : kind, force) && !s.Urgent);

    private static DossierChain? Find(RuleBook book, DateOnly day, Func<ChainRow, bool> fits) => book.All
        .Where(r => r.Code.StartsWith(Prefix, StringComparison.Ordinal) && r.IsInForceOn(day))
        .Select(r => (Row: r, Chain: RuleLists.Read<ChainRow>(r)))
        .Where(c => fits(c.Chain)).Select(c => new DossierChain(c.Row, c.Chain.Asked)).FirstOrDefault();

    private sealed record ChainRow(DossierForce Force, bool Urgent, IReadOnlyList<DossierKind> Kinds, IReadOnlyList<StepRow> Steps)
    {
        public IReadOnlyList<StepAsked> Asked => [.. Steps.Select(s => new StepAsked(s.Code, new(s.Vi, s.En), s.Before, s.Needs))];

        public bool Fits(DossierKind kind, DossierForce force) => Force == force && Kinds.Contains(kind);
    }

    private sealed record StepRow(string Code, string Vi, string En, int Before, int Needs);
}

/// <summary>The papers that a dossier of a kind asks for.</summary>
public static class DossierPapers
{
    private const string Prefix = "PAPER-";

    /// <summary>Rows PAPER-… in force on the day, in the order of their codes.</summary>
    public static IReadOnlyList<RuleRow> On(RuleBook book, DossierKind kind, DossierForce force, DateOnly day) =>
    [
        .. book.All.Where(r => r.Code.StartsWith(Prefix, StringComparison.Ordinal) && r.IsInForceOn(day) && RuleLists.Read<PaperRow>(r).Fits(kind, force))
            .OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    private sealed record PaperRow(IReadOnlyList<DossierKind> Kinds, DossierForce? Force)
    {
        public bool Fits(DossierKind kind, DossierForce force) => Kinds.Contains(kind) && (Force is null || Force == force);
    }
}

/// <summary>The last day on which an extension may be asked of the UN in time. Source: rule TOUR-06.</summary>
/// <param name="DueOn">So many months before the tour ends.</param>
public sealed record ExtensionClock(RuleRow Row, DateOnly DueOn)
{
    public const string Code = "TOUR-06";

    /// <param name="tourEndsOn">The last day of the tour as it stands.</param>
    /// <returns>Null where no rule is in force.</returns>
    public static ExtensionClock? Of(RuleBook book, DateOnly tourEndsOn, DateOnly day) =>
        book.Find(Code, day) is { } row ? new(row, tourEndsOn.AddMonths(-row.Whole)) : null;
}

/// <summary>Reads rows whose value is more than a number.</summary>
internal static class RuleLists
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static T Read<T>(RuleRow row) => row.Value.Deserialize<T>(Json)!;
}
