using SuGia.Modules.Reading;
using Xunit;

namespace SuGia.Tests.Reading;

/// <summary>Shapes that newspapers and portals use, each in a small text of its own.</summary>
public sealed class Shapes_of_the_press
{
    private const string Held = "tại Hà Nội, Cục Đối ngoại tổ chức hội nghị về công tác phối hợp giữa các đơn vị trong thời gian qua.";

    [Theory]
    [InlineData("(Bocongan.gov.vn) - Ngày 20/6/2024, " + Held, "Bocongan.gov.vn")]
    [InlineData("ANTD.VN - Ngày 20/6/2024, " + Held, "ANTD.VN")]
    [InlineData("Ngày 20/6/2024, " + Held, null)]
    public void Begin_with_who_publishes(string body, string? publisher)
    {
        var envelope = Texts.Read($"Hội nghị về công tác phối hợp\n{body}", publishedOn: null).Envelope;

        Assert.Equal(publisher, envelope.Publisher?.Value);
        Assert.Equal(new DateOnly(2024, 6, 20), envelope.EventDay?.From);
    }

    [Fact]
    public void Name_the_portal_in_the_line_of_their_day()
    {
        var envelope = Texts.Read($"Hội nghị về công tác phối hợp\nCổng TTĐT Bộ Công an - 21/6/2024 16:30\nNgày 20/6, {Held}", publishedOn: null).Envelope;

        Assert.Equal((new DateOnly(2024, 6, 21), "Cổng Thông tin điện tử Bộ Công an"), (envelope.Published!.On, envelope.Publisher?.Value));
    }

    [Fact]
    public void Say_how_long_ago_they_appeared_and_that_counts_nothing()
    {
        var reading = Texts.Read($"Hội nghị về công tác phối hợp\n20 giờ trước\nNgày 20/6/2024, {Held}\n3 ngày trước, đoàn đã lên đường.", publishedOn: null);

        Assert.Empty(reading.Figures);
    }

    [Fact]
    public void Name_at_the_end_from_whom_they_have_it()
    {
        var reading = Texts.Read($"Hội nghị về công tác phối hợp\nNgày 20/6/2024, {Held}\n{Held}\nNguyễn Hương\n(Theo Báo An ninh Thủ đô)", publishedOn: null);

        Assert.Equal(("Báo An ninh Thủ đô", "Nguyễn Hương"), (reading.Envelope.OriginalSource?.Value, reading.Envelope.Author?.Value));
    }

    [Theory]
    [InlineData("Tối 20/6, tại Sân bay quốc tế Nội Bài, Bộ Công an tổ chức lễ xuất quân đoàn công tác tham gia hỗ trợ khắc phục hậu quả động đất tại Myanmar.", "Sân bay quốc tế Nội Bài")]
    [InlineData("Sáng 20/6, tại trụ sở Công an tỉnh, Bộ Tư lệnh Cảnh vệ tổ chức hội nghị sơ kết.", "trụ sở Công an tỉnh")]
    [InlineData("Sáng 20/6, tại trụ sở Bộ Công an, Hà Nội, Cục Đối ngoại tổ chức hội nghị.", "Hà Nội")]
    public void Put_the_event_where_its_day_is_told(string text, string place) => Assert.Equal(place, Texts.Read(text).Envelope.Place?.Value);

    [Fact]
    public void Tell_the_year_of_the_event_by_the_day_of_a_paper()
    {
        var reading = Texts.Read("Lễ trao quyết định\nNgày 25-6, tại Hà Nội, Bộ Công an tổ chức lễ trao quyết định cho 10 sĩ quan theo Quyết định số 1120/QĐ-CTN, ngày 20/6/2025, của Chủ tịch nước.", publishedOn: null);

        Assert.Equal(new DateOnly(2025, 6, 25), Assert.Single(reading.Figures).AsOf?.From);
    }

    [Theory]
    [InlineData("Tính đến hết tháng 5/2024, lực lượng đã cử 32 lượt sĩ quan.", "2024-05-31")]
    [InlineData("Đến hết năm 2023, lực lượng đã cử 32 lượt sĩ quan.", "2023-12-31")]
    [InlineData("Trong tháng 5/2024, lực lượng đã cử 32 lượt sĩ quan.", "2024-05-01")]
    public void Count_up_to_the_end_of_a_month(string text, string from) => Assert.Equal(from, $"{Assert.Single(Texts.Read(text).Figures).AsOf?.From:yyyy-MM-dd}");

    [Fact]
    public void Give_so_many_of_so_many()
    {
        Assert.Equal([209, 241], Texts.Read("Đã hoàn thành 209/241 khuyến nghị.").Figures.Select(f => f.Value));
        Assert.All(Texts.Read("Đã hoàn thành 209/241 khuyến nghị.").Figures, f => Assert.Equal("khuyến nghị", f.Unit));
        Assert.Empty(Texts.Read("Có 2/3 đại biểu tán thành.").Figures);
        Assert.Empty(Texts.Read("Họp ngày 10/12 tại trụ sở.").Figures);
    }

    [Theory]
    [InlineData("Đoàn gồm 26 cán bộ, chiến sĩ do Đại tá Trần Văn An dẫn đầu.", "cán bộ, chiến sĩ")]
    [InlineData("Mở lớp cho 412 lượt cán bộ, chiến sĩ.", "lượt cán bộ, chiến sĩ")]
    [InlineData("Đoàn có 2 phiên dịch tiếng Anh.", "phiên dịch tiếng Anh")]
    [InlineData("Chấp thuận toàn bộ 253 khuyến nghị và chấp thuận một phần 18 lĩnh vực.", "khuyến nghị")]
    [InlineData("Chủ trì 38 khuyến nghị theo Quyết định của Thủ tướng.", "khuyến nghị")]
    [InlineData("Đơn vị gồm 160 người, báo cáo Bộ trưởng.", "người")]
    [InlineData("Làm việc với 12 cơ quan, tổ chức quốc tế.", "cơ quan, tổ chức quốc tế")]
    public void Count_what_stands_behind_the_number_and_no_more(string text, string counts) => Assert.Equal(counts, Texts.Read(text).Figures[0].Counts);

    [Fact]
    public void Do_not_take_the_end_of_another_word_into_the_quotation() =>
        Assert.Equal("05 năm", Texts.Read("Hội nghị sơ kết 05 năm.").Figures[0].Quote.Text);

    [Fact]
    public void Add_up_their_lists_and_give_their_shares()
    {
        var listed = Texts.Read("Đoàn gồm 26 cán bộ, chiến sĩ do Đại tá Trần Văn An làm Trưởng đoàn; trong đó có 15 cán bộ cứu nạn, 5 bác sĩ, 2 phiên dịch và 4 lái xe.").Checks;
        var share = Texts.Read("Trong tổng số 320 khuyến nghị, chấp thuận 271 khuyến nghị, đạt 84,7%.").Checks;

        Assert.Equal([15, 5, 2, 4, 26], Assert.Single(listed).Values);
        Assert.Contains("271 / 320 = 84,7%", Assert.Single(share).Says.Vi, StringComparison.Ordinal);
        Assert.Empty(Texts.Read("Trong tổng số 320 khuyến nghị, chấp thuận 271 khuyến nghị, đạt 80,1%.").Checks);
    }

    [Fact]
    public void Name_whole_bodies_of_places_that_sound_like_people()
    {
        var reading = Texts.Read("Sĩ quan của Công an tỉnh Cao Mẫu được khen. Giám đốc Công an tỉnh Cao Văn Mẫu trao giấy khen.");

        Assert.Contains(reading.Bodies, b => b.Name == "Công an tỉnh Cao Mẫu");
        Assert.Equal("Cao Văn Mẫu", Assert.Single(reading.People).Name);
        Assert.Equal(["Công an tỉnh Cao Mẫu", "Công an tỉnh"], Assert.Single(reading.Bodies, b => b.Kind == "police").Mentions.Select(m => m.Text));
    }

    [Fact]
    public void Shout_their_headline_and_the_body_is_no_longer_for_that()
    {
        var reading = Texts.Read($"BỘ CÔNG AN TRIỂN KHAI CÔNG TÁC PHỐI HỢP\nNgày 20/6/2024, tại Hà Nội, Bộ Công an họp về công tác phối hợp giữa các đơn vị trong thời gian qua.");

        Assert.Equal("Bộ Công an", Assert.Single(reading.Bodies, b => b.Kind == "ministry").Name);
    }

    [Theory]
    [InlineData("Quyết định số 2184/QĐ-BCA ngày 30/3/2024 của Bộ trưởng Bộ Công an có hiệu lực.", "Bộ trưởng Bộ Công an", "2024-03-30")]
    [InlineData("Thực hiện Quy chế số 07/QCPH-K01-CAT ngày 20/7/2019, hai bên ký kết Quy chế phối hợp mới.", null, null)]
    public void Give_a_paper_its_own_body_and_day(string text, string? body, string? day)
    {
        var paper = Texts.Read(text).Papers[^1];

        Assert.Equal((body, day), (paper.Body, paper.Day is { } on ? $"{on.From:yyyy-MM-dd}" : null));
    }

    [Fact]
    public void List_what_was_signed()
    {
        var papers = Texts.Read("Hai bên đã ký Biên bản Hội nghị; Kế hoạch hợp tác giai đoạn 2025 - 2027 và Hiệp định về dẫn độ.").Papers;

        Assert.Equal(["Biên bản Hội nghị", "Kế hoạch hợp tác giai đoạn 2025 - 2027", "Hiệp định về dẫn độ"], papers.Select(p => p.Quote.Text));
        Assert.All(papers, p => Assert.Null(p.Day));
        Assert.Empty(Texts.Read("Sớm phê duyệt Hiệp định trong quý I/2025.").Papers);
    }

    [Theory]
    [InlineData("Đại tá Trần Văn An, Phó Tư lệnh Cảnh vệ đề nghị hai bên duy trì chế độ giao ban.", 1)]
    [InlineData("Đại tá Trần Văn An, Phó Tư lệnh Cảnh vệ và Bộ Công an Lào họp. Đại tá Trần Văn An đề nghị hai bên duy trì chế độ giao ban.", 0)]
    [InlineData("Bộ Công an yêu cầu Công an các địa phương rà soát quy trình.", 1)]
    [InlineData("Bộ Công an ban hành kế hoạch; yêu cầu các đơn vị gửi báo cáo trước ngày 15/11 hằng năm.", 1)]
    [InlineData("Bộ Công an đã yêu cầu Công an các địa phương rà soát quy trình.", 0)]
    public void Give_orders_at_home(string text, int directives) => Assert.Equal(directives, Texts.Read(text).Directives.Count);

    [Fact]
    public void Promise_lengths_of_time_that_do_not_end_with_the_day_of_the_text() => Assert.DoesNotContain(
        Texts.Read("Đoàn dự kiến hoạt động trong 10 ngày. Hiệp định có hiệu lực sau 30 ngày kể từ ngày ký.").Days, d => d.Precision == DayPrecision.Length);

    [Fact]
    public void Close_with_what_is_to_come_which_is_no_caption() =>
        Assert.Empty(Texts.Read($"Hội nghị về công tác phối hợp\nNgày 20/6/2024, {Held}\nĐoàn dự kiến làm việc tại Juba trong tuần tới.\nLê Văn Hoa").Captions);

    [Fact]
    public void Tell_a_first_time_with_its_own_day()
    {
        var first = Assert.Single(Texts.Read("Đây là lần đầu tiên tại Thổ Nhĩ Kỳ vào tháng 2/2023 có đoàn của ta.").Milestones);

        Assert.Equal(new DateOnly(2023, 2, 1), first.Day?.From);
        Assert.Contains("2/2023", first.Quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_guests_of_international_bodies_with_their_post() =>
        Assert.Equal(["Phó Trưởng đại diện thường trú"], Assert.Single(Texts.Read("Đại diện UNDP tại Việt Nam, bà Maria Lopez, Phó Trưởng đại diện thường trú phát biểu.").People).Posts);

    [Fact]
    public void Speak_of_years_that_have_nothing_to_do_with_a_day_just_told() =>
        Assert.Empty(Texts.Read("Quyết định số 1120/QĐ-CTN ngày 15/6/2024 đã trao. Trong 3 năm qua, đơn vị đã trưởng thành.").Checks);

    [Theory]
    [InlineData("Từ ngày 18 đến 20/6/2024, đoàn tham dự hội nghị của Liên hợp quốc tại New York.", "2024-06-18")]
    [InlineData("Hồi 09 giờ 30 phút ngày 05 tháng 6 năm 2024, tại cửa khẩu, đơn vị tiếp nhận hồ sơ.", "2024-06-05")]
    [InlineData("Kế hoạch giai đoạn 2021 - 2025 được sơ kết.", null)]
    public void Tell_their_day_in_more_than_one_way(string text, string? from)
    {
        var reading = Texts.Read(text, publishedOn: null);

        Assert.Equal(from, reading.Envelope.EventDay is { } day ? $"{day.From:yyyy-MM-dd}" : null);
        Assert.Empty(reading.Figures);
    }

    [Fact]
    public void Give_each_plan_its_own_year() => Assert.Equal(
        [2026, 2028], Texts.Read("Sẽ cử đơn vị gồm 160 cán bộ vào năm 2026; nâng tỷ lệ nữ lên 25% vào năm 2028.").Figures.Select(f => f.AsOf!.From.Year));

    [Theory]
    [InlineData("Trao trả 57 đối tượng, tăng 12 đối tượng so với cùng kỳ năm 2023; xác minh 134 vụ việc.")]
    [InlineData("So với năm 2023 có 134 vụ việc.")]
    public void Do_not_count_on_the_day_with_which_they_compare(string text) => Assert.Equal(new DateOnly(2024, 6, 20), Texts.Read(text).Figures[^1].AsOf?.From);

    [Theory]
    [InlineData("Kinh phí là 85 tỷ 500 triệu đồng.", 85_500_000_000)]
    [InlineData("Kinh phí là 2 triệu 300 nghìn đồng.", 2_300_000)]
    [InlineData("Kinh phí là 85 tỷ đồng.", 85_000_000_000)]
    public void Write_sums_of_money_in_parts(string text, long value) => Assert.Equal(value, Assert.Single(Texts.Read(text).Figures).Value);

    [Fact]
    public void Name_a_ministry_within_a_delegation_once() =>
        Assert.Equal(["Đoàn đại biểu cấp cao Bộ Công an Việt Nam", "Bộ Công an Việt Nam"], Texts.Read("Đoàn đại biểu cấp cao Bộ Công an Việt Nam lên đường.").Bodies.Select(b => b.Name));

    [Fact]
    public void Sign_treaties_between_states_on_a_day_told_behind()
    {
        var paper = Assert.Single(Texts.Read("Thực hiện Hiệp định hợp tác giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước Cộng hòa dân chủ nhân dân Lào ký ngày 25/12/1998.").Papers);

        Assert.Equal(new DateOnly(1998, 12, 25), paper.Day?.From);
    }

    [Fact]
    public void Tell_in_a_list_who_does_what()
    {
        var directives = Texts.Read("Hội nghị về công tác phối hợp\nThứ trưởng Bộ Công an Trần Văn An yêu cầu:\nMột là, Cục Đối ngoại rà soát quy trình.\nHai là, các đơn vị thường xuyên thăm hỏi gia đình cán bộ.").Directives;

        Assert.Equal(["Cục Đối ngoại", "các đơn vị"], directives.SelectMany(d => d.To));
    }

    [Theory]
    [InlineData("Sơ kết 03 năm thực hiện Đề án giai đoạn 2021 - 2025.", 0)]
    [InlineData("Ngày 10/3/2021, hai bên ký quy chế. Sau 3 năm, hai bên đã phối hợp.", 0)]
    [InlineData("Ngày 10/9/2021, hai bên ký quy chế. Sau 3 năm, hai bên đã phối hợp.", 1)]
    public void Are_suspected_only_where_the_years_are_too_many(string text, int suspicions) => Assert.Equal(suspicions, Texts.Read(text).Checks.Count(c => !c.Holds));

    [Fact]
    public void Are_dated_by_their_latest_day_where_nothing_else_dates_them()
    {
        var reading = Texts.Read("Lễ trao huy chương\nNgày 02/7, Phái bộ tổ chức lễ trao huy chương cho 36 sĩ quan. Họ đã công tác từ 15/6/2023 đến 15/7/2024.", publishedOn: null);

        Assert.Equal(new DateOnly(2024, 7, 2), reading.Envelope.EventDay?.From);
    }

    [Theory]
    [InlineData("Đoàn lên đường vào trung tuần tháng 7/2024.", "2024-07-11", "2024-07-20")]
    [InlineData("Đoàn lên đường vào hạ tuần tháng 7/2024.", "2024-07-21", "2024-07-31")]
    public void Part_a_month_in_decades(string text, string from, string to) =>
        Assert.Equal((from, to), Assert.Single(Texts.Read(text).Days) is var day ? ($"{day.From:yyyy-MM-dd}", $"{day.To:yyyy-MM-dd}") : default);

    [Fact]
    public void Set_degrees_behind_a_rank() =>
        Assert.Equal("Thiếu tướng", Assert.Single(Texts.Read("Đồng chí Thiếu tướng, PGS.TS Trần Hồng Kiểm, Giám đốc Học viện Cảnh sát nhân dân chủ trì.").People).Rank);

    [Fact]
    public void Number_what_is_agreed_within_a_sentence()
    {
        var directives = Texts.Read("Về phương hướng, hai bên thống nhất 3 nội dung: (1) Tiếp tục thực hiện tốt quy chế; (2) Xây dựng kế hoạch đón đoàn; (3) Định kỳ trao đổi thông tin.").Directives;

        Assert.Equal(["Tiếp tục thực hiện tốt quy chế", "Xây dựng kế hoạch đón đoàn", "Định kỳ trao đổi thông tin"], directives.Select(d => d.Quote.Text));
        Assert.All(directives, d => Assert.Equal(DirectiveKind.Orientation, d.Kind));
    }

    [Fact]
    public void Add_no_counts_to_a_percentage() => Assert.Empty(Texts.Read("Tăng 20% so với năm trước. Ký 3 thỏa thuận, gia hạn 2 thỏa thuận, còn 15 hiệp định.").Checks);
}
