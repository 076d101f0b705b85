using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Reading;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Findings_judged
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Keep_what_they_say_where_accepted_and_nothing_where_set_aside()
    {
        var finding = Judged(Verdict.Accepted);

        Assert.Equal("14 sĩ quan", finding.Says);
        Assert.True(finding.Reconsider(Verdict.Rejected, "14 sĩ quan").Ok);
        Assert.Equal((Verdict.Rejected, ""), (finding.Verdict, finding.Says));
        Assert.Equal("", Judged(Verdict.Rejected).Says);
    }

    [Fact]
    public void Are_not_set_aside_while_a_claim_of_theirs_counts()
    {
        var finding = Judged(Verdict.Accepted);
        finding.Becomes(Id.New<ClaimId>());

        Assert.Equal([SourceTextProblems.KeptAsClaim], finding.Reconsider(Verdict.Rejected, "").Problems);
        Assert.True(finding.Reconsider(Verdict.Accepted, "14 sĩ quan").Ok);
    }

    private static Finding Judged(Verdict verdict)
    {
        var (text, _) = SourceText.Take(Texts.Read("Đến nay đã cử 14 sĩ quan."), new("", "", "", null), null, Today);
        return Finding.Judge(text, new(FindingKind.Figure, "x", new("14 sĩ quan", 14), "14 sĩ quan", "") { Keeps = "14 sĩ quan" }, verdict, Today).Finding;
    }
}
