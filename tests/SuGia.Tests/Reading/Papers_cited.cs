using SuGia.Modules.Reading;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Papers_cited
{
    [Theory]
    [InlineData("Thực hiện Nghị quyết số 01/NQ-ĐUCA ngày 30/10/2020 của Đảng ủy Công an Trung ương.", PaperMention.Numbered, "Nghị quyết", "Đảng ủy Công an Trung ương", "2020-10-30")]
    [InlineData("Ngày 15/6/2021, Bộ trưởng đã ký Quyết định số 12/QĐ-BCA.", PaperMention.Numbered, "Quyết định", "Bộ Công an", "2021-06-15")]
    [InlineData("Quyết định số 215/QĐ-TTg ngày 03/02/2025 của Thủ tướng Chính phủ có hiệu lực.", PaperMention.Numbered, "Quyết định", "Thủ tướng Chính phủ", "2025-02-03")]
    [InlineData("Căn cứ Luật số 92/2025/QH15 của Quốc hội.", PaperMention.Numbered, "Luật", "Quốc hội", null)]
    [InlineData("Triển khai Nghị quyết Đại hội XIII của Đảng.", PaperMention.Named, "Nghị quyết", "Đại hội XIII của Đảng", null)]
    [InlineData("Triển khai Nghị quyết Đại hội lần thứ XIII.", PaperMention.Named, "Nghị quyết", "Đại hội XIII của Đảng", null)]
    [InlineData("Hai bên ký Hiệp định về dẫn độ.", PaperMention.Named, "Hiệp định", null, null)]
    [InlineData("Cần xây dựng Đề án nâng cao năng lực cứu hộ.", PaperMention.Planned, "Đề án", null, null)]
    [InlineData("Lãnh đạo trao quyết định thành lập Tổ công tác liên ngành.", PaperMention.Unnumbered, "Quyết định", null, null)]
    [InlineData("Triển khai kế hoạch bảo đảm an toàn đã được lãnh đạo Bộ phê duyệt.", PaperMention.Unnumbered, "Kế hoạch", null, null)]
    [InlineData("The report is A/HRC/57/7 of this year.", PaperMention.Numbered, "Tài liệu Liên hợp quốc", null, null)]
    public void Are_read_with_body_and_day(string text, PaperMention mention, string type, string? body, string? day)
    {
        var paper = Assert.Single(Texts.Read(text).Papers);

        Assert.Equal((mention, type, body, day), (paper.Mention, paper.Type, paper.Body, paper.Day is { } on ? $"{on.From:yyyy-MM-dd}" : null));
    }

    [Theory]
    [InlineData("Hoàn thiện các văn bản pháp luật.")]
    [InlineData("Mọi việc theo các kế hoạch công tác đã được lãnh đạo Bộ phê duyệt.")]
    [InlineData("Xây dựng các kế hoạch, phương án có chất lượng.")]
    [InlineData("Ký kết các hiệp định, thỏa thuận quốc tế.")]
    [InlineData("Báo cáo về tình hình chung của đơn vị.")]
    [InlineData("Kết luận buổi làm việc, đồng chí cảm ơn.")]
    [InlineData("Luật sư bào chữa cho thân chủ.")]
    public void Are_not_seen_in_general_words(string text) => Assert.Empty(Texts.Read(text).Papers);

    [Fact]
    public void Named_again_without_a_number_refer_to_the_first()
    {
        var papers = Texts.Read("Nghị quyết số 01/NQ-ĐUCA của Đảng ủy Công an Trung ương đã ban hành. Các đơn vị quán triệt Nghị quyết của Đảng ủy Công an Trung ương.").Papers;

        Assert.Equal((PaperMention.Reference, papers[0]), (papers[1].Mention, papers[1].SameAs));
    }

    [Fact]
    public void Carry_out_one_another_and_found_bodies()
    {
        var papers = Texts.Read("Thực hiện Nghị quyết số 01/NQ-ĐUCA ngày 30/10/2020, ngày 15/6/2021, Bộ trưởng Bộ Công an đã ký Quyết định số 12/QĐ-BCA thành lập Cục Thử nghiệm.").Papers;

        Assert.Equal((papers[0], "Cục Thử nghiệm", "Bộ trưởng Bộ Công an"), (papers[1].Implements, papers[1].Establishes, papers[1].Signer));
    }
}
