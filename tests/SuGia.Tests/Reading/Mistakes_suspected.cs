using SuGia.Modules.Reading;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Mistakes_suspected
{
    [Theory]
    [InlineData("Đề nghị các các cán bộ cố gắng.", "các các")]
    [InlineData("Cán bộ cần phải cần phải học.", "cần phải cần phải")]
    [InlineData("Qua05 năm thực hiện.", "Qua05")]
    [InlineData("Nhiệm vụ được giao;ba đơn vị phối hợp.", "giao;ba")]
    [InlineData("Rút kinh nghiệmđể làm tốt hơn.", "nghiệmđể")]
    [InlineData("Cục Cảnh vệvà Cục Đối ngoại.", "vệvà")]
    [InlineData("Đáp ứng yêu càu của đơn vị.", "yêu càu")]
    [InlineData("Thứ trửng Trần Văn An dự.", "Thứ trửng")]
    [InlineData("Bộ trưởng chủ trị hội nghị.", "chủ trị")]
    [InlineData("Góp phần thực hiện hóa cam kết.", "thực hiện hóa")]
    [InlineData("Đại biểu cắt bằng khánh thành trụ sở.", "cắt bằng khánh thành")]
    [InlineData("Hai bên đã thống phương hướng chung.", "thống")]
    [InlineData("Hoạt động GGHB hòa bình ở xa.", "GGHB hòa bình")]
    [InlineData("Góp phần “thêm bạn\" ở xa.", "“thêm bạn\"")]
    [InlineData("Thực hiện Nghị quyết 13 của Đảng.", "Nghị quyết 13 của Đảng")]
    [InlineData("Công tác đạt kết quả tốt./.", "./.")]
    public void Are_told_with_their_words(string text, string odd) => Assert.Contains(Texts.Read(text).Oddities, o => o.Quote.Text == odd);

    [Theory]
    [InlineData("Hằng ngày ngày càng nhiều việc.")]
    [InlineData("Công tác đối ngoại ngoại giao nhân dân.")]
    [InlineData("Báo cáo để nghị quyết được thông qua.")]
    [InlineData("Hệ thống chỉ huy thống nhất.")]
    [InlineData("Tỷ lệ 1,5 lần và 46,15%.")]
    [InlineData("Hành vi vi phạm quy trình trình duyệt.")]
    [InlineData("Thủ trưởng đơn vị trực tiếp tiếp khách.")]
    [InlineData("Truyền thống của lực lượng.")]
    [InlineData("Bị cáo M.V.S ở TP.HCM.")]
    public void Are_not_seen_in_good_text(string text) => Assert.Empty(Texts.Read(text).Oddities);

    [Fact]
    public void A_paragraph_that_stops_is_told() => Assert.Contains(
        Texts.Read("Các đơn vị đã thường xuyên trao đổi thông tin, tài liệu phục vụ công tác nắm tình hình và tổ chức diễn tập xử lý tình huống nhằm nâng cao sức chiến").Oddities, o => o.Says.En.Contains("cut off", StringComparison.Ordinal));
}
