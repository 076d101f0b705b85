using SuGia.Modules.Reading.Gazetteers;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Fence_of_persons
{
    [Theory]
    [InlineData("Nạn nhân Trần Văn An đã được cứu.")]
    [InlineData("Nạn nhân là cháu Trần Thị Bình.")]
    [InlineData("Em Trần Văn An (15 tuổi) mất tích.")]
    [InlineData("Bị can Trần Văn An, nguyên Giám đốc Sở Y tế bị khởi tố.")]
    [InlineData("Bị cáo Trần Văn An khai nhận.")]
    [InlineData("Bị can Đại úy Trần Văn An ở đơn vị cũ.")]
    [InlineData("Đối tượng Trần Văn An bỏ trốn.")]
    [InlineData("Nghi phạm Trần Văn An bị bắt.")]
    [InlineData("Giám đốc Trần Văn An bị khởi tố về tội nhận hối lộ.")]
    [InlineData("Ông Trần Văn An, Giám đốc Công ty Hoàng Hà dự.")]
    [InlineData("Giám đốc Công ty Hoàng Hà Trần Văn An dự.")]
    [InlineData("Bà Trần Thị Bình, người dân địa phương, cảm ơn đoàn.")]
    [InlineData("Phóng viên Trần Văn An đưa tin.")]
    [InlineData("Nhà báo Trần Văn An hỏi.")]
    [InlineData("Nhà hoạt động Trần Văn An lên tiếng.")]
    [InlineData("Blogger Trần Văn An lên tiếng.")]
    [InlineData("Luật sư Trần Văn An bào chữa.")]
    [InlineData("Đại úy Trần Văn An, sinh năm 1990, bị kỷ luật.")]
    [InlineData("Bệnh nhân Trần Thị Bình ra viện.")]
    [InlineData("Vợ Trần Thị Bình ở quê.")]
    [InlineData("Trần Văn An nói như vậy.")]
    [InlineData("Ông Trần Văn An nói như vậy.")]
    [InlineData("Đường Trần Văn An đang sửa.")]
    [InlineData("Chủ tịch HĐQT Trần Văn An dự.")]
    public void Holds_back_who_does_not_act_by_office(string text) => Assert.Empty(Texts.Read(text).People);

    [Fact]
    public void Holds_back_a_suspect_even_with_the_name_of_someone_on_record() =>
        Assert.Empty(Texts.Read("Đối tượng Trần Văn An bỏ trốn.", names: Gazetteer.Shipped().With(people: [new("Trần Văn An", [])])).People);

    [Fact]
    public void Keeps_writers_in_the_envelope()
    {
        var reading = Texts.Read("""
            Đoàn công tác hoàn thành nhiệm vụ

            20/6/2024

            Sáng 20/6, tại Hà Nội, đoàn công tác của Bộ đã báo cáo kết quả chuyến đi với lãnh đạo đơn vị chủ quản.

            Đoàn chụp ảnh lưu niệm. (Ảnh: Trần Văn Bình/TTXVN)

            Lê Thị Hoa
            """);

        Assert.Empty(reading.People);
        Assert.Equal(("Lê Thị Hoa", "Trần Văn Bình"), (reading.Envelope.Author?.Value, Assert.Single(reading.Envelope.Credits).Name));
    }
}
