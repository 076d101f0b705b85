using SuGia.Modules.Reading;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Figures_in_words
{
    [Theory]
    [InlineData("Đã cử 04 sĩ quan làm nhiệm vụ.", 4, "sĩ quan")]
    [InlineData("Đã cử ba sỹ quan làm nhiệm vụ.", 3, "sỹ quan")]
    [InlineData("Đã cử mười lăm cán bộ đi học.", 15, "cán bộ")]
    [InlineData("Đã cử hai mươi mốt cán bộ đi học.", 21, "cán bộ")]
    [InlineData("Đã cử một trăm linh năm cán bộ đi học.", 105, "cán bộ")]
    [InlineData("Đã cử năm đồng chí đi học.", 5, "đồng chí")]
    [InlineData("Bảo vệ 1.898 cuộc, lượt hoạt động.", 1898, "cuộc, lượt")]
    [InlineData("Tổ chức 13 sự kiện, hội nghị quốc tế.", 13, "sự kiện, hội nghị")]
    [InlineData("Huy động 45 cán bộ, chiến sĩ tham gia.", 45, "cán bộ, chiến sĩ")]
    [InlineData("Đón 42 đoàn khách quốc tế.", 42, "đoàn")]
    [InlineData("Mở 07 khóa huấn luyện.", 7, "khóa")]
    [InlineData("Quy chế gồm 03 Chương về phối hợp.", 3, "Chương")]
    [InlineData("Quy chế gồm 09 Điều về phối hợp.", 9, "Điều")]
    [InlineData("Tỷ lệ nữ đạt 24,7% quân số.", 24.7, "%")]
    [InlineData("Trao 5 triệu đồng cho gia đình.", 5_000_000, "đồng")]
    [InlineData("Ủng hộ 2,5 tỷ đồng cho vùng lũ.", 2_500_000_000, "đồng")]
    [InlineData("Ủng hộ 300.000 USD cho vùng lũ.", 300_000, "USD")]
    [InlineData("Chở 60 tấn hàng cứu trợ.", 60, "tấn")]
    [InlineData("Đoàn có 4 chó nghiệp vụ.", 4, "chó nghiệp vụ")]
    [InlineData("Tổng số 15 đồng chí được khen.", 15, "đồng chí")]
    [InlineData("Có 2 nữ sĩ quan trong đoàn.", 2, "nữ sĩ quan")]
    [InlineData("Nêu 3 đề xuất tại phiên họp.", 3, "đề xuất")]
    [InlineData("Nêu ba điểm về phương hướng.", 3, "điểm")]
    [InlineData("Nhận 320 khuyến nghị từ các nước.", 320, "khuyến nghị")]
    [InlineData("Qua05 năm thực hiện quy chế.", 5, "năm")]
    [InlineData("Tặng 12 cá nhân bằng khen.", 12, "cá nhân")]
    [InlineData("Ký 21 hiệp định dẫn độ.", 21, "hiệp định")]
    [InlineData("The team has 1,898 police officers today in the field.", 1898, "police officers today")]
    public void Are_read_with_value_and_unit(string text, double value, string unit)
    {
        var figure = Assert.Single(Texts.Read(text).Figures);

        Assert.Equal(((decimal)value, unit), (figure.Value, figure.Unit));
    }

    [Theory]
    [InlineData("Đây là một trong những nhiệm vụ quan trọng.")]
    [InlineData("Nêu một số nội dung cần làm.")]
    [InlineData("Hai bên trao đổi về hợp tác.")]
    [InlineData("Hai nước mở rộng quan hệ.")]
    [InlineData("Căn cứ khoản 2 Điều 5 của quy chế.")]
    [InlineData("Thứ hai, cần phối hợp.")]
    [InlineData("Lần thứ 3 đoàn lên đường.")]
    [InlineData("Phòng PC07 tham gia.")]
    [InlineData("Đề án 05 được triển khai.")]
    [InlineData("Dịch COVID-19 đã qua.")]
    [InlineData("Nghị quyết Đại hội XIII của Đảng.")]
    [InlineData("Đại lễ VESAK 2025 sắp đến.")]
    [InlineData("Số nhà 18 đường Láng.")]
    [InlineData("Phường 10, Quận 6 của thành phố.")]
    [InlineData("Ngày 13/6/2023 đoàn họp.")]
    [InlineData("Cuộc họp lúc 14h30 tại trụ sở.")]
    [InlineData("Tổ công tác số 1 lên đường.")]
    [InlineData("Quyết định số 12/QĐ-BCA được ký.")]
    [InlineData("Lễ cấp quốc gia Kỷ niệm 50 năm Ngày thành lập.")]
    [InlineData("Bà Trần Thị Bưởi, 45 tuổi, ở quê.")]
    [InlineData("Trao đổi thông tin 6 tháng một lần.")]
    [InlineData("Mỗi người là một sứ giả.")]
    [InlineData("Có 4/5 nạn nhân ra viện.")]
    public void Are_not_seen_in_other_numbers(string text) => Assert.Empty(Texts.Read(text).Figures);

    [Theory]
    [InlineData("Đề xuất cử 26 sĩ quan đi học.", FigureStatus.Proposed)]
    [InlineData("Kiến nghị bổ sung 5 biên chế.", FigureStatus.Proposed)]
    [InlineData("Dự kiến cử 5 sĩ quan đi học.", FigureStatus.Planned)]
    [InlineData("Bộ sẽ cử 5 sĩ quan đi học.", FigureStatus.Planned)]
    [InlineData("Bộ đã cử 5 sĩ quan đi học.", FigureStatus.Asserted)]
    public void Say_whether_they_are_so(string text, FigureStatus status) => Assert.Equal(status, Assert.Single(Texts.Read(text).Figures).Status);

    [Theory]
    [InlineData("Năm 2022, Bộ cử 4 sĩ quan đi học.", "2022-01-01", "2022-12-31")]
    [InlineData("Giữa tháng 8/2023, Bộ cử thêm 3 sĩ quan.", "2023-08-11", "2023-08-20")]
    [InlineData("Năm 2022, đơn vị lớn mạnh; đến nay có 7 sĩ quan.", "2024-06-20", "2024-06-20")]
    [InlineData("Từ năm 2019 đến nay, các đơn vị bảo vệ 42 đoàn khách.", "2019-01-01", "2024-06-20")]
    [InlineData("Hai bên tiến hành 3 vòng đàm phán trong giai đoạn 2022-2024.", "2022-01-01", "2024-12-31")]
    [InlineData("Đơn vị có 31 cán bộ.", "2024-06-20", "2024-06-20")]
    [InlineData("So với năm 2020, quân số có 31 cán bộ.", "2024-06-20", "2024-06-20")]
    public void Know_their_days(string text, string from, string to)
    {
        var day = Texts.Read(text).Figures[^1].AsOf!;

        Assert.Equal((from, to), ($"{day.From:yyyy-MM-dd}", $"{day.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void A_word_for_one_counts_beside_another_count() =>
        Assert.Equal([4, 1, 3], Texts.Read("Bộ cử 4 sĩ quan, trong đó có một sĩ quan tại trụ sở, ba sĩ quan tại phái bộ.").Figures.Select(f => f.Value));

    [Fact]
    public void Sums_are_checked()
    {
        var check = Assert.Single(Texts.Read("Bộ cử 4 sĩ quan, trong đó có một sĩ quan tại trụ sở, ba sĩ quan tại phái bộ.").Checks);

        Assert.Equal([1, 3, 4], check.Values);
        Assert.True(check.Holds);
    }

    [Fact]
    public void A_total_that_does_not_add_up_is_told() =>
        Assert.False(Assert.Single(Texts.Read("Năm 2022, Bộ cử 4 sĩ quan. Năm 2023, Bộ cử thêm 3 sĩ quan. Đến nay đã có 8 sĩ quan lên đường.").Checks).Holds);

    [Theory]
    [InlineData("Kỷ niệm 2 năm Ngày thành lập (15/6/2021 - 15/6/2023).", true)]
    [InlineData("Kỷ niệm 3 năm Ngày thành lập (15/6/2021 - 15/6/2023).", false)]
    public void Years_are_held_against_their_days(string text, bool holds) => Assert.Equal(holds, Assert.Single(Texts.Read(text).Checks).Holds);

    [Fact]
    public void A_length_that_began_later_is_told() => Assert.Contains(
        Texts.Read("Tháng 12/2019, các đơn vị ký quy chế.\n\nQua 05 năm thực hiện, các đơn vị đã làm tốt công tác phối hợp trên mọi mặt.").Checks, c => !c.Holds);
}
