using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Paper_standing
{
    private static readonly DateOnly First = new(2021, 7, 1);
    private static readonly DateOnly Ended = new(2026, 1, 1);

    [Fact]
    public void Begins_on_its_first_day_and_ends_after_its_last()
    {
        Assert.Equal(PaperState.NotYet, Standing.Of(First, null, [], First.AddDays(-1)));
        Assert.Equal(PaperState.InForce, Standing.Of(First, Ended, [], First));
        Assert.Equal(PaperState.InForce, Standing.Of(First, Ended, [], Ended));
        Assert.Equal(PaperState.Lapsed, Standing.Of(First, Ended, [], Ended.AddDays(1)));
        Assert.Equal(PaperState.InForce, Standing.Of(null, null, [], First));
    }

    [Fact]
    public void Changes_on_the_day_on_which_the_other_comes_into_force()
    {
        DoneTo[] replaced = [new(RelationKind.Replaces, Ended)];

        Assert.Equal(PaperState.InForce, Standing.Of(First, null, replaced, Ended.AddDays(-1)));
        Assert.Equal(PaperState.Replaced, Standing.Of(First, null, replaced, Ended));
        Assert.Equal(PaperState.Repealed, Standing.Of(First, null, [.. replaced, new(RelationKind.Repeals, Ended)], Ended));
        Assert.Equal(PaperState.Amended, Standing.Of(First, null, [new(RelationKind.Amends, Ended), new(RelationKind.Cites, First)], Ended));
        Assert.True(PaperState.Amended.Holds());
        Assert.False(PaperState.Replaced.Holds());
    }

    [Theory]
    [InlineData("Resolution", "Đảng ủy Công an Trung ương", PaperOrigin.Party)]
    [InlineData("Decision", "Bộ Công an", PaperOrigin.State)]
    [InlineData("NoteVerbale", "Liên Hợp Quốc", PaperOrigin.UnitedNations)]
    [InlineData("NoteVerbale", "Đại sứ quán", PaperOrigin.Foreign)]
    [InlineData("CoordinationRegulation", "Bộ Tư lệnh Cảnh vệ", PaperOrigin.InterAgency)]
    [InlineData("Decree", "Chính phủ", PaperOrigin.Normative)]
    public void Begins_with_an_origin_that_body_and_kind_tell(string kind, string body, PaperOrigin origin) =>
        Assert.Equal(origin, PaperOrigins.Likely(new(kind), body));

    [Fact]
    public void Of_a_chain_is_laid_out_in_columns_with_a_box_for_each_paper()
    {
        PaperId law = PaperId.From(Guid.CreateVersion7()), decree = PaperId.From(Guid.CreateVersion7()), plan = PaperId.From(Guid.CreateVersion7());
        ChainLayout chain = new(
            [new(plan, "15/KH", "", null, 1, PaperState.InForce), new(law, "92", "", null, 0, PaperState.InForce), new(decree, "01", "", null, 1, PaperState.InForce)],
            [new(decree, RelationKind.Implements, law), new(plan, RelationKind.RestsOn, decree)]);

        Assert.Equal(0, chain.Of(law).X);
        Assert.Equal(chain.Of(plan).X, chain.Of(decree).X);
        Assert.NotEqual(chain.Of(plan).Y, chain.Of(decree).Y);
        Assert.All(chain.Nodes, n => Assert.True(chain.Of(n.Id).Y + ChainLayout.BoxHeight <= chain.Height));
        Assert.Equal(chain.Of(law).X + ChainLayout.BoxWidth, chain.LineOf(chain.Links[0]).ToX);
    }
}
