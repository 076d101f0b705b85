using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures;
using SuGia.Modules.Figures.Contract;
using Xunit;

namespace SuGia.Tests.Figures;

public sealed class Claims_held_against_figures
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly ClaimMatch Deployed = new("peacekeeping.ever-deployed", Scope.Whole, new(2026, 1, 10));

    [Fact]
    public void Contradict_each_other_where_they_say_different_numbers_of_one_figure_scope_and_day()
    {
        var claim = Claimed(14);

        Assert.True(claim.Contradicts(Claimed(13)));
        Assert.All(
            [
                Claimed(14), Claimed(13, Deployed with { Figure = "peacekeeping.field" }), Claimed(13, Deployed with { On = Today }), Claimed(13, Deployed with { On = null }),
                Claimed(13, status: ClaimStatus.Proposed), Claimed(13, isApproximate: true), Claimed(13, ClaimMatch.None),
            ],
            other => Assert.False(claim.Contradicts(other) || other.Contradicts(claim)));
        Assert.False(claim.Contradicts(claim));
        Assert.False(Claimed(14, Deployed with { Figure = null }).Contradicts(Claimed(13, Deployed with { Figure = null })));
        Assert.False(Claimed(14, Deployed with { On = null }).Contradicts(Claimed(13, Deployed with { On = null })));
    }

    [Fact]
    public void Yield_to_the_one_that_a_paper_holds_for_true()
    {
        var (claim, paper) = (Claimed(13), Id.New<PaperId>());
        var other = Claimed(14);

        Assert.Equal([ClaimProblems.NoConflict], claim.Yield(Claimed(13), paper).Problems);
        Assert.True(claim.Yield(other, paper).Ok);
        Assert.Equal((other.Id, paper), (claim.YieldsTo, claim.Paper));
        Assert.Equal([ClaimProblems.Withdrawn], claim.Yield(other, paper).Problems);
        Assert.Equal([ClaimProblems.OtherIsClosed], other.Yield(claim, paper).Problems);
    }

    [Fact]
    public void Count_nowhere_once_withdrawn()
    {
        var claim = Claimed(13);

        Assert.True(claim.Withdraw(Today).Ok);
        Assert.Equal([ClaimProblems.Withdrawn], claim.Withdraw(Today).Problems);
        Assert.Equal([ClaimProblems.Withdrawn], claim.HoldAgainst(Deployed).Problems);
        Assert.Equal([ClaimProblems.Withdrawn], claim.Yield(Claimed(14), Id.New<PaperId>()).Problems);
        Assert.Equal([ClaimProblems.OtherIsClosed], Claimed(14).Yield(claim, Id.New<PaperId>()).Problems);
    }

    private static Claim Claimed(decimal value, ClaimMatch? match = null, ClaimStatus status = ClaimStatus.Asserted, bool isApproximate = false) =>
        Claim.Keep(new(value, "sĩ quan", "", status, "") { IsApproximate = isApproximate }, match ?? Deployed, new(Guid.CreateVersion7(), Guid.CreateVersion7()), Today).Claim;
}
