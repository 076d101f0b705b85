using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Who the rules propose to bear the cost of an early return. They only propose: a person chooses.</summary>
/// <remarks>Source: rules REP-02-AMS, REP-02-MS and REP-02-UN; each shows its own confidence.</remarks>
internal static class BearerRules
{
    private static readonly (string Code, EarlyEndReason[] Reasons)[] Rows =
    [
        ("REP-02-AMS", [EarlyEndReason.AmsFail]),
        ("REP-02-MS", [EarlyEndReason.Disciplinary, EarlyEndReason.NationalRecall]),
        ("REP-02-UN", [EarlyEndReason.Medical, EarlyEndReason.MissionDrawdown, EarlyEndReason.MissionClosure]),
    ];

    public static IReadOnlyList<BearerRule> On(DateOnly day) =>
        [.. Rows.Select(r => (Rule: RuleFiles.Book.Find(r.Code, day), r.Reasons)).Where(r => r.Rule is not null).Select(r => new BearerRule(r.Rule!, r.Reasons))];

    /// <summary>The reason and the bearer as typed. Where no bearer is chosen, what the rules propose is told and nothing is taken.</summary>
    public static Result<(EarlyEndReason Reason, CostBearer Bearer)> Typed(string? reason, string? bearer, DateOnly day) => Kernel.Typed.Together(
        Kernel.Typed.Choice<EarlyEndReason>(reason, "Reason"),
        IsChosen(bearer) ? Kernel.Typed.Choice<CostBearer>(bearer, "Bearer")
        : Proposal(reason, day) is { } proposal ? OfficerFormProblems.ChooseBearer(proposal.Rule)
        : OfficerFormProblems.ChooseBearerUnruled);

    /// <summary>The bearer as typed; where none is, the one that the rules propose.</summary>
    public static string? Proposed(string? reason, string? bearer, DateOnly day) => IsChosen(bearer) ? bearer : Proposal(reason, day)?.Bearer.ToString();

    private static bool IsChosen(string? bearer) => !string.IsNullOrWhiteSpace(bearer);

    private static BearerRule? Proposal(string? reason, DateOnly day) => Kernel.Typed.Choice<EarlyEndReason>(reason, "Reason") is { Ok: true, Value: var known } ? For(known, day) : null;

    /// <returns>Null where no rule covers the reason.</returns>
    public static BearerRule? For(EarlyEndReason reason, DateOnly day) => On(day).FirstOrDefault(r => r.Reasons.Contains(reason));
}

internal sealed record BearerRule(RuleRow Rule, IReadOnlyList<EarlyEndReason> Reasons)
{
    public CostBearer Bearer => Rule.Value.GetString() == "UN" ? CostBearer.UnitedNations : CostBearer.MemberState;
}
