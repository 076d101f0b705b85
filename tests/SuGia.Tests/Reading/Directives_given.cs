using SuGia.Modules.Reading;
using Xunit;
using static SuGia.Modules.Reading.DeadlineKind;
using static SuGia.Modules.Reading.DirectiveKind;

namespace SuGia.Tests.Reading;

public sealed class Directives_given
{
    private const string Who = "Thứ trưởng Bộ Công an Trần Văn An yêu cầu Cục Đối ngoại ";

    [Theory]
    [InlineData("tiếp tục mở rộng quan hệ hợp tác.", Continuous)]
    [InlineData("thường xuyên trao đổi thông tin với các đơn vị.", Continuous)]
    [InlineData("xây dựng giáo trình huấn luyện cho cán bộ.", Unset)]
    [InlineData("hoàn thiện hành lang pháp lý về công tác này.", Unset)]
    [InlineData("sẵn sàng lực lượng tham gia khi có yêu cầu.", OnDemand)]
    [InlineData("báo cáo kết quả trước ngày 30/6/2024.", Fixed)]
    [InlineData("tổ chức tập huấn trong quý III/2024.", Period)]
    [InlineData("hằng năm tổ chức sơ kết vào tháng 12.", Continuous)]
    public void Say_by_when(string task, DeadlineKind kind) => Assert.Equal(kind, Assert.Single(Texts.Read(Who + task).Directives).DeadlineKind);

    [Fact]
    public void Know_who_gave_them_and_to_whom()
    {
        var directive = Assert.Single(Texts.Read(Who + "cần phối hợp với Bộ Ngoại giao và các đơn vị liên quan rà soát quy trình.").Directives);

        Assert.Equal((Directive, "Trần Văn An"), (directive.Kind, directive.By));
        Assert.Equal(["Cục Đối ngoại"], directive.To);
        Assert.Equal(["Bộ Ngoại giao", "các đơn vị liên quan"], directive.Cooperate);
    }

    [Fact]
    public void Go_on_in_sentences_without_a_subject() => Assert.Equal(4,
        Texts.Read(Who + "nâng cao chất lượng tham mưu; chủ động dự báo tình hình. Tăng cường phối hợp giữa các lực lượng. Đồng thời, rà soát lại đội ngũ cán bộ.").Directives.Count);

    [Fact]
    public void End_with_the_next_subject() => Assert.Single(
        Texts.Read(Who + "nâng cao chất lượng tham mưu. Đại diện đơn vị tiếp thu ý kiến. Tăng cường phối hợp là bài học.").Directives);

    [Fact]
    public void Leave_out_who_said_them() => Assert.Equal("chủ động tuyển chọn nguồn cán bộ",
        Texts.Read(Who + "làm tốt công tác tham mưu. Đồng thời, Cục Đối ngoại chủ động tuyển chọn nguồn cán bộ- Thứ trưởng Trần Văn An nhấn mạnh.").Directives[1].Quote.Text);

    [Fact]
    public void Of_one_who_only_reports_are_none() =>
        Assert.Empty(Texts.Read("Đại tá Trần Văn An cho biết đơn vị đã chủ động tuyển chọn cán bộ. Mở rộng quan hệ với các đối tác.").Directives);

    [Fact]
    public void To_partners_are_requests_and_no_directives() =>
        Assert.Empty(Texts.Read("Thứ trưởng Bộ Công an Trần Văn An đề nghị phía bạn tiếp tục phối hợp chặt chẽ.").Directives);

    [Fact]
    public void In_an_announced_list_are_orientations()
    {
        var directives = Texts.Read("""
            Phát biểu tại hội nghị, Thứ trưởng Bộ Công an Trần Văn An nêu ba điểm về phương hướng thời gian tới.
            "Thứ nhất, nắm sát tình hình, trao đổi với Bộ Ngoại giao", Thứ trưởng nêu rõ.
            Thứ hai, tiếp tục mở rộng hợp tác với các nước trong khu vực và trên thế giới.
            Thứ ba, theo Thứ trưởng, Bộ Công an sẽ thực hiện hiệu quả đối thoại với các bên.
            """).Directives;

        Assert.Equal([Orientation, Orientation, Orientation], directives.Select(d => d.Kind));
        Assert.Equal(["Bộ Công an", "Bộ Công an", "Bộ Công an"], directives.Select(d => d.To[0]));
    }

    [Fact]
    public void Results_counted_in_order_are_no_tasks() =>
        Assert.Empty(Texts.Read("Thứ trưởng Bộ Công an Trần Văn An nêu kết quả. Thứ hai, lực lượng đã chuyển tải thông điệp của ta.").Directives);

    [Fact]
    public void Promises_of_ones_own_body_are_commitments()
    {
        var promise = Assert.Single(Texts.Read("\"Thời gian tới, Bộ Công an sẽ chủ động phối hợp với Bộ Ngoại giao\", Thứ trưởng Bộ Công an Trần Văn An nhấn mạnh.").Directives);

        Assert.Equal((Commitment, "Bộ Công an sẽ chủ động phối hợp với Bộ Ngoại giao"), (promise.Kind, promise.Quote.Text));
    }

    [Fact]
    public void A_list_of_another_length_than_announced_is_told() => Assert.Contains(
        Texts.Read("Thứ trưởng Bộ Công an Trần Văn An nêu 3 giải pháp thời gian tới.\nThứ nhất, nắm sát tình hình các địa bàn.\nThứ hai, mở rộng hợp tác với các nước.").Checks, c => !c.Holds);
}
