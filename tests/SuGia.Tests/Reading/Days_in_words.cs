using SuGia.Modules.Reading;
using Xunit;
using static SuGia.Modules.Reading.DayPrecision;

namespace SuGia.Tests.Reading;

public sealed class Days_in_words
{
    [Theory]
    [InlineData("Ngày 13/6/2023, đoàn lên đường.", "2023-06-13", "2023-06-13", Day)]
    [InlineData("Ngày 05/01/2020, đoàn lên đường.", "2020-01-05", "2020-01-05", Day)]
    [InlineData("Ngày 13-6-2023, đoàn lên đường.", "2023-06-13", "2023-06-13", Day)]
    [InlineData("Ngày 13.6.2023, đoàn lên đường.", "2023-06-13", "2023-06-13", Day)]
    [InlineData("Ngày 13 tháng 6 năm 2023, đoàn lên đường.", "2023-06-13", "2023-06-13", Day)]
    [InlineData("Ngày 2 tháng 9, đoàn lên đường.", "2024-09-02", "2024-09-02", Day)]
    [InlineData("Thứ Ba, 13/06/2023 là ngày họp của đoàn.", "2023-06-13", "2023-06-13", Day)]
    [InlineData("Chủ nhật, 11/06/2023 là ngày nghỉ của đoàn.", "2023-06-11", "2023-06-11", Day)]
    [InlineData("Sáng 10/1, đoàn họp.", "2024-01-10", "2024-01-10", HalfDay)]
    [InlineData("Sáng ngày 10/1/2023, đoàn họp.", "2023-01-10", "2023-01-10", HalfDay)]
    [InlineData("Chiều ngày 15 tháng 6 năm 2024, đoàn họp.", "2024-06-15", "2024-06-15", HalfDay)]
    [InlineData("Tối 1/5, đoàn họp.", "2024-05-01", "2024-05-01", HalfDay)]
    [InlineData("Đoàn họp vào ngày 30/12.", "2023-12-30", "2023-12-30", Day)]
    [InlineData("Sáng nay, đoàn họp.", "2024-06-20", "2024-06-20", HalfDay)]
    [InlineData("Chiều qua, đoàn họp.", "2024-06-19", "2024-06-19", HalfDay)]
    [InlineData("Hôm nay đoàn họp.", "2024-06-20", "2024-06-20", Day)]
    [InlineData("Phiên họp (24/12) đã xong.", "2023-12-24", "2023-12-24", Day)]
    [InlineData("Tháng 8/2023, đoàn lên đường.", "2023-08-01", "2023-08-31", Month)]
    [InlineData("Tháng 8 năm 2023, đoàn lên đường.", "2023-08-01", "2023-08-31", Month)]
    [InlineData("Tháng 02/2024, đoàn lên đường.", "2024-02-01", "2024-02-29", Month)]
    [InlineData("Đầu tháng 2/2023, đoàn lên đường.", "2023-02-01", "2023-02-10", EarlyMonth)]
    [InlineData("Giữa tháng 8/2023, đoàn lên đường.", "2023-08-11", "2023-08-20", MidMonth)]
    [InlineData("Cuối tháng 2 năm 2024, đoàn lên đường.", "2024-02-21", "2024-02-29", LateMonth)]
    [InlineData("Đầu tháng, đoàn lên đường.", "2024-06-01", "2024-06-10", EarlyMonth)]
    [InlineData("Trong tháng 3, đoàn lên đường.", "2024-03-01", "2024-03-31", Month)]
    [InlineData("Năm 2022, đoàn lên đường.", "2022-01-01", "2022-12-31", Year)]
    [InlineData("Năm nay đoàn lên đường.", "2024-01-01", "2024-12-31", Year)]
    [InlineData("Đầu năm 2022, đoàn lên đường.", "2022-01-01", "2022-03-31", Quarter)]
    [InlineData("Quý II/2024, đoàn lên đường.", "2024-04-01", "2024-06-30", Quarter)]
    [InlineData("Quý 3 năm 2023, đoàn lên đường.", "2023-07-01", "2023-09-30", Quarter)]
    [InlineData("6 tháng đầu năm 2024, đoàn lên đường.", "2024-01-01", "2024-06-30", HalfYear)]
    [InlineData("6 tháng cuối năm 2023, đoàn lên đường.", "2023-07-01", "2023-12-31", HalfYear)]
    [InlineData("9 tháng đầu năm 2023, đoàn lên đường.", "2023-01-01", "2023-09-30", HalfYear)]
    [InlineData("Thời hạn 15/6/2021 - 15/6/2023.", "2021-06-15", "2023-06-15", DayPrecision.Range)]
    [InlineData("Đợt công tác từ ngày 1/3/2023 đến ngày 5/4/2023.", "2023-03-01", "2023-04-05", DayPrecision.Range)]
    [InlineData("Đợt công tác từ ngày 15 đến 18/6/2023.", "2023-06-15", "2023-06-18", DayPrecision.Range)]
    [InlineData("Họp ngày 15-18/6/2023.", "2023-06-15", "2023-06-18", DayPrecision.Range)]
    [InlineData("Kế hoạch giai đoạn 2021-2025.", "2021-01-01", "2025-12-31", DayPrecision.Range)]
    [InlineData("Kết quả nhiệm kỳ 2020 - 2025.", "2020-01-01", "2025-12-31", DayPrecision.Range)]
    [InlineData("Từ năm 2019 đến nay, đoàn đã đi.", "2019-01-01", "2024-06-20", Open)]
    [InlineData("Từ tháng 3/2023 đến nay, đoàn đã đi.", "2023-03-01", "2024-06-20", Open)]
    [InlineData("Từ đầu năm đến nay, đoàn đã đi.", "2024-01-01", "2024-06-20", Open)]
    [InlineData("Kết quả trong 8 tháng của đoàn.", "2023-10-20", "2024-06-20", Length)]
    [InlineData("Qua 05 năm thực hiện.", "2019-06-20", "2024-06-20", Length)]
    [InlineData("Sau 2 tuần huấn luyện.", "2024-06-06", "2024-06-20", Length)]
    [InlineData("Signed on 13 June 2023 in Geneva by both.", "2023-06-13", "2023-06-13", Day)]
    [InlineData("Signed on June 13, 2023 in Geneva by both.", "2023-06-13", "2023-06-13", Day)]
    public void Are_read_with_their_grain(string text, string from, string to, DayPrecision precision)
    {
        var day = Assert.Single(Texts.Read(text).Days);

        Assert.Equal((from, to, precision), ($"{day.From:yyyy-MM-dd}", $"{day.To:yyyy-MM-dd}", day.Precision));
    }

    [Theory]
    [InlineData("Tỷ lệ 4/5 đại biểu tán thành.")]
    [InlineData("Giờ làm việc 24/7.")]
    [InlineData("Ngày 31/2/2023 không có.")]
    [InlineData("Điện thoại 024.3822.1234.")]
    [InlineData("Thứ hai, cần giữ vững nguyên tắc.")]
    public void Are_not_seen_in_other_numbers(string text) => Assert.Empty(Texts.Read(text).Days);

    [Fact]
    public void Without_a_year_are_left_out_when_nothing_tells_the_year() => Assert.Empty(Texts.Read("Sáng 10/1, đoàn họp.", publishedOn: null).Days);

    [Fact]
    public void Become_fuzzy_dates_only_as_day_or_whole_month()
    {
        var days = Texts.Read("Ngày 13/6/2023 và tháng 8/2023, giữa tháng 9/2023.").Days;

        Assert.Equal(["13/06/2023", "08/2023", null], days.Select(d => d.ToFuzzyDate()?.Both().Vi));
    }

    [Fact]
    public void Of_the_morning_say_so() => Assert.Equal(PartOfDay.Morning, Assert.Single(Texts.Read("Sáng 10/1, đoàn họp.").Days).PartOfDay);
}
