using SuGia.Kernel;
using SuGia.Modules.Figures;
using SuGia.Modules.Figures.Contract;
using Xunit;

namespace SuGia.Tests.Figures;

/// <summary>How texts speak of our figures: rules of the language, not of one text.</summary>
public sealed class Claims_matched
{
    private static readonly DateOnly First = new(2022, 1, 1);
    private static readonly DateOnly Last = new(2022, 12, 31);

    private static readonly ClaimMatching Matching = new(ClaimWords.Read(RuleFiles.Book), [new(Scope.MissionKey, "UNMISS", "nam sudan"), new(Scope.MissionKey, "UNMISS", "unmiss"), new(Scope.SexKey, "female", "nữ")]);

    [Theory]
    [InlineData("cử 01 sỹ quan làm việc tại trụ sở LHQ", "sỹ quan", "headquarters", "")]
    [InlineData("05 cán bộ công tác tại Ban Thư ký Liên hợp quốc", "cán bộ", "headquarters", "")]
    [InlineData("03 sĩ quan đang làm nhiệm vụ tại Phái bộ Nam Sudan", "sĩ quan", "field", "mission:UNMISS")]
    [InlineData("02 sĩ quan nữ tại phái bộ UNMISS", "sĩ quan", "field", "mission:UNMISS;sex:female")]
    [InlineData("14 sĩ quan đạt SAAT", "sĩ quan", "ever-cleared", "")]
    [InlineData("31 đồng chí đủ tiêu chuẩn theo quy định của Liên hợp quốc", "đồng chí", "meets-standard", "")]
    [InlineData("tự đào tạo cho 22 sĩ quan", "sĩ quan", "own-course-persons", "")]
    [InlineData("đã có 7 sỹ quan tham gia hoạt động gìn giữ hoà bình", "sỹ quan", "ever-deployed", "")]
    [InlineData("còn 02 vị trí khuyết", "vị trí", "posts-vacant", "")]
    public void As_of_a_day(string quote, string unit, string figure, string scope) =>
        Assert.Equal(new ClaimMatch($"peacekeeping.{figure}", Scope.Parse(scope).Value!, Last), Match(quote, unit, firstOn: Last));

    [Theory]
    [InlineData("cử 4 sỹ quan đi làm nhiệm vụ gìn giữ hòa bình Liên hợp quốc", "from:2022-01-01")]
    [InlineData("tiếp tục cử thêm 3 sĩ quan thực hiện nhiệm vụ gìn giữ hòa bình", "from:2022-01-01")]
    public void Of_a_period(string quote, string scope) =>
        Assert.Equal(new ClaimMatch("peacekeeping.newly-deployed", Scope.Parse(scope).Value!, Last), Match(quote, "sỹ quan", firstOn: First));

    [Theory]
    [InlineData("đề xuất cử 26 sĩ quan tham gia", "sĩ quan", "để dự 7 khóa huấn luyện ở nước ngoài", "partner-course-proposed-persons")]
    [InlineData("07 khóa huấn luyện tại các nước đối tác", "khóa", "", "partner-course-proposed-courses")]
    public void That_is_proposed(string quote, string unit, string near, string figure) =>
        Assert.Equal($"peacekeeping.{figure}", Match(quote, unit, Last, ClaimStatus.Proposed, near).Figure);

    [Theory]
    [InlineData("26 sĩ quan tham gia", "sĩ quan", ClaimStatus.Proposed)]
    [InlineData("dự kiến cử 10 sĩ quan gìn giữ hòa bình", "sĩ quan", ClaimStatus.Planned)]
    [InlineData("2 năm ngày thành lập", "năm", ClaimStatus.Asserted)]
    [InlineData("35.824 vụ cháy", "vụ", ClaimStatus.Asserted)]
    [InlineData("3 sĩ quan dự hội nghị", "sĩ quan", ClaimStatus.Asserted)]
    public void Is_not_ours(string quote, string unit, ClaimStatus status) =>
        Assert.Null(Match(quote, unit, Last, status).Figure);

    [Theory]
    [InlineData(14, false, 14, ClaimState.Proven, 0)]
    [InlineData(14, false, 13, ClaimState.Lacking, 1)]
    [InlineData(14, false, 16, ClaimState.Exceeded, 2)]
    [InlineData(30, true, 31, ClaimState.Proven, 1)]
    [InlineData(30, true, 34, ClaimState.Exceeded, 4)]
    public void Stands_against_what_the_records_give(int stated, bool isApproximate, int given, ClaimState state, int difference)
    {
        FigureValue value = new(new("x.y", new("x", "y"), new("x", "y"), new("x", "y"), []), Last, Scope.Whole, given, given, 0, 0);
        var judged = ClaimJudging.Of(stated, isApproximate, new("x.y", Scope.Whole, Last), value);

        Assert.Equal((state, state is ClaimState.Proven ? 0 : difference), (judged.State, judged.Difference));
    }

    [Fact]
    public void Without_a_figure_or_a_day_is_not_short() => Assert.Equal(
        (ClaimState.NotOurs, ClaimState.Unknown),
        (ClaimJudging.Of(3, false, ClaimMatch.None, null).State, ClaimJudging.Of(3, false, new("x.y", Scope.Whole, null), null).State));

    private static ClaimMatch Match(string quote, string unit, DateOnly firstOn, ClaimStatus status = ClaimStatus.Asserted, string near = "") =>
        Matching.Of(new(0, unit, "", status, $"{near} {quote}") { Quote = quote, FirstOn = firstOn, LastOn = Last },
            code => new(code, new("", "?"), new("", "?"), new("", "?"), [Scope.MissionKey, Scope.SexKey, Scope.FromKey]));
}
