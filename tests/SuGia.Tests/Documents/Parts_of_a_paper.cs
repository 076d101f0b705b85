using SuGia.Kernel;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Parts_of_a_paper
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void A_relation_stands_once_of_each_kind_and_never_to_the_paper_itself()
    {
        var (paper, other) = (APaper(), Id.New<PaperId>());

        Assert.Equal([PaperProblems.RestsOnItself], paper.Relate(RelationKind.Implements, paper.Id, Today).Problems);
        Assert.True(paper.Relate(RelationKind.Implements, other, Today).Ok);
        Assert.Equal([PaperProblems.RelationKnown], paper.Relate(RelationKind.Implements, other, Today).Problems);
        Assert.True(paper.Relate(RelationKind.Amends, other, Today).Ok);
        Assert.True(paper.Unrelate(paper.Relations[0].Id).Ok);
        Assert.Equal([PaperProblems.NoSuchRelation], paper.Unrelate(Guid.Empty).Problems);
        Assert.True(paper.Relate(RelationKind.Implements, other, Today).Ok);
    }

    [Fact]
    public void A_further_file_takes_the_place_of_the_one_before_which_stays()
    {
        var paper = APaper();

        paper.Attach("a", "một.pdf", Today);
        paper.Attach("a", "một.pdf", Today);
        paper.Attach("b", "hai.pdf", Today);

        Assert.Equal(("b", "hai.pdf"), (paper.FileHash, paper.FileName));
        Assert.Equal(("a", "một.pdf"), Assert.Single(paper.EarlierFiles) is var earlier ? (earlier.Hash, earlier.FileName) : default);
    }

    [Fact]
    public void As_many_files_are_enclosed_as_a_message_may_carry()
    {
        var paper = APaper();

        Assert.All(Enumerable.Range(0, Paper.EnclosuresLimit), at => Assert.True(paper.Enclose($"{at}", $"{at}.pdf", Today).Ok));
        Assert.Equal([PaperProblems.TooManyLines("File", Paper.EnclosuresLimit, Paper.EnclosuresLimit + 1)], paper.Enclose("x", "x.pdf", Today).Problems);
    }

    [Fact]
    public void A_reference_to_a_classified_paper_takes_no_file_and_no_second_number()
    {
        var (stub, _) = Paper.ReferTo(new("17/TC", SecrecyLevel.Secret, "Cục Đối ngoại", null));

        Assert.Equal([PaperProblems.StubHasNoFile], stub.Attach("a", "a.pdf", Today).Problems);
        Assert.Equal([PaperProblems.StubHasNoFile], stub.Enclose("a", "a.pdf", Today).Problems);
        Assert.Equal([PaperProblems.StubHasNoDetails], stub.NumberElsewhere(new("Cục Đối ngoại", "9/A01", Today), Today).Problems);
    }

    private static Paper APaper() => Paper.Register(new("7/KH-VPTT", PaperKind.Plan, "Văn phòng", "Kế hoạch", Today), Today).Value.Paper;
}
