using SuGia.Modules.Reading;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Article_in_the_page
{
    private const string Body = "Sáng 20/6, tại Hà Nội, Cục Đối ngoại tổ chức hội nghị về công tác phối hợp giữa các đơn vị trong thời gian qua.";

    [Theory]
    [InlineData("Tin liên quan\nBắt 5 đối tượng\nXử lý 12 vụ", NoiseKind.RelatedLinks)]
    [InlineData("Có thể bạn quan tâm\nBắt 5 đối tượng", NoiseKind.RelatedLinks)]
    [InlineData("Các tin đã đưa:\nBắt 5 đối tượng", NoiseKind.RelatedLinks)]
    [InlineData("Tổng số: 2994463\nHôm nay: 3696", NoiseKind.Counter)]
    [InlineData("© 2024 Bản quyền thuộc về Báo Công an nhân dân", NoiseKind.Copyright)]
    [InlineData("cc03895a-e269-4b6f-be6f-641b43719f3e", NoiseKind.Identifier)]
    [InlineData("Lê Văn Hoa\nThông tin từ Bệnh viện cho biết hôm qua đã tiếp nhận 5 ca cấp cứu từ huyện bên cạnh.", NoiseKind.UnrelatedNews)]
    [InlineData("Bắt nhóm trộm xe máy\n17:50 24/09/2024\nCông an quận đã bắt 5 đối tượng trộm cắp xe máy trên địa bàn.", NoiseKind.RelatedLinks)]
    public void Ends_where_other_things_begin(string after, NoiseKind kind)
    {
        var reading = Texts.Read($"Hội nghị về công tác phối hợp\n20/6/2024\n{Body}\n{Body}\n{after}", publishedOn: null);

        Assert.Contains(reading.Noise, n => n.Kind == kind);
        Assert.Empty(reading.Figures);
        Assert.Empty(reading.People);
    }

    [Fact]
    public void A_date_above_the_headline_is_the_page_header_where_another_stands_below()
    {
        var reading = Texts.Read($"Thứ Ba, 18/06/2024\n\nHội nghị về công tác phối hợp\n\nThứ Ba, 13/06/2023\n\n{Body}", publishedOn: null);

        Assert.Equal((NoiseKind.PageHeaderDate, new DateOnly(2023, 6, 13)), (reading.Noise[0].Kind, reading.Envelope.Published?.On));
    }

    [Theory]
    [InlineData("Thứ Năm, 17/03/2022, 10:43 [GMT+7]\n\nHội nghị về công tác phối hợp", "2022-03-17", "10:43")]
    [InlineData("Hội nghị về công tác phối hợp\n\nNgày đăng: 17/03/2022 | Lượt xem:", "2022-03-17", null)]
    [InlineData("Hội nghị về công tác phối hợp\n\n09:40 17/03/2022", "2022-03-17", "09:40")]
    [InlineData("Trang chủ\nHội nghị về công tác phối hợp\nThứ Năm, 17/3/2022 | 08:15 GMT+7", "2022-03-17", "08:15")]
    public void Tells_when_it_was_published(string head, string day, string? time)
    {
        var reading = Texts.Read($"{head}\n\n{Body}", publishedOn: null);

        Assert.Equal(("Hội nghị về công tác phối hợp", day, time), (reading.Envelope.Title?.Text, $"{reading.Envelope.Published?.On:yyyy-MM-dd}", reading.Envelope.Published?.Time?.ToString("HH:mm", null)));
    }

    [Fact]
    public void Tells_day_place_host_and_signature_of_the_event()
    {
        var envelope = Texts.Read($"Hội nghị về công tác phối hợp\n20/6/2024\n{Body.Replace("hội nghị", "Hội nghị", StringComparison.Ordinal)}\nNguồn: Cổng TTĐT Bộ Công an", publishedOn: null).Envelope;

        Assert.Equal((new DateOnly(2024, 6, 20), "Hà Nội", "Cục Đối ngoại", "Cổng Thông tin điện tử Bộ Công an"), (envelope.EventDay?.From, envelope.Place?.Value, envelope.Event?.Host, envelope.OriginalSource?.Value));
    }

    [Fact]
    public void Goes_on_after_a_box_of_links() => Assert.Contains(
        Texts.Read($"Hội nghị về công tác phối hợp\n20/6/2024\n{Body}\nTin liên quan\nBắt 5 đối tượng\n{Body}\nHội nghị ghi nhận đơn vị đã cử 4 sĩ quan tham gia các hoạt động ở nước ngoài.\nLê Văn Hoa", publishedOn: null).Figures, f => f.Value == 4);

    [Fact]
    public void Captions_are_text_but_marked() => Assert.Equal(["Các đại biểu dự hội nghị"],
        Texts.Read($"Hội nghị về công tác phối hợp\n20/6/2024\n{Body}\nCác đại biểu dự hội nghị\n{Body}", publishedOn: null).Captions.Select(c => c.Text));

    [Fact]
    public void Body_and_caption_that_name_other_signatories_conflict() => Assert.Single(
        Texts.Read($"Ký kết quy chế phối hợp mới\n20/6/2024\n{Body}\nCục Đối ngoại và Bộ Tư lệnh Cảnh vệ ký kết Quy chế phối hợp tại hội nghị\nCục Đối ngoại và Cục An ninh đối ngoại đã ký kết Quy chế phối hợp trong công tác của hai đơn vị.", publishedOn: null).Conflicts);
}
