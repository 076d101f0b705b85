using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class People_in_the_event
{
    [Theory]
    [InlineData("Thượng tướng Trần Quốc Bình, Thứ trưởng Bộ Công an chủ trì.", "Trần Quốc Bình", "Thượng tướng", "Thứ trưởng Bộ Công an")]
    [InlineData("Trung tướng Lâm Văn Đức - Tư lệnh Bộ Tư lệnh Cảnh vệ phát biểu.", "Lâm Văn Đức", "Trung tướng", "Tư lệnh Bộ Tư lệnh Cảnh vệ")]
    [InlineData("Đồng chí Thiếu tướng Vũ Hải An, Cục trưởng Cục Đối ngoại báo cáo.", "Vũ Hải An", "Thiếu tướng", "Cục trưởng Cục Đối ngoại")]
    [InlineData("Thứ trưởng Ngô Minh Hà dự hội nghị.", "Ngô Minh Hà", null, "Thứ trưởng")]
    [InlineData("Bộ trưởng Ngoại giao Đinh Văn Toàn chủ trì.", "Đinh Văn Toàn", null, "Bộ trưởng Ngoại giao")]
    [InlineData("Đ/c Lê Thị Hạnh - GĐ CATP Hà Nội phát biểu.", "Lê Thị Hạnh", null, "GĐ CATP Hà Nội")]
    [InlineData("Đại tá Phan Văn Tư cho biết như vậy.", "Phan Văn Tư", "Đại tá", "")]
    [InlineData("Thiếu tá Hà Thị Mai làm Tổ trưởng.", "Hà Thị Mai", "Thiếu tá", "Tổ trưởng")]
    [InlineData("Phó Chánh Văn phòng Bộ Công an, Thượng tá Bùi Văn Sáu nêu rõ.", "Bùi Văn Sáu", "Thượng tá", "Phó Chánh Văn phòng Bộ Công an")]
    [InlineData("Đại sứ Hoa Kỳ tại Việt Nam John Smith dự.", "John Smith", null, "Đại sứ Hoa Kỳ tại Việt Nam")]
    [InlineData("Ngài Vít Novák, Bộ trưởng Bộ Nội vụ Cộng hòa Séc phát biểu.", "Vít Novák", null, "Bộ trưởng Bộ Nội vụ Cộng hòa Séc")]
    [InlineData("Đại úy Hồ Anh Tuấn, Đội trưởng nhận nhiệm vụ.", "Hồ Anh Tuấn", "Đại úy", "Đội trưởng")]
    [InlineData("Đại uý Hồ Anh Tuấn, Đội trưởng nhận nhiệm vụ.", "Hồ Anh Tuấn", "Đại uý", "Đội trưởng")]
    public void Have_rank_and_post_as_printed(string text, string name, string? rank, string posts)
    {
        var person = Assert.Single(Texts.Read(text).People);

        Assert.Equal((name, rank, posts), (person.Name, person.Rank, string.Join(" | ", person.Posts)));
    }

    [Theory]
    [InlineData("Đại tướng Trần Văn An, Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an dự.", "Ủy viên Bộ Chính trị")]
    [InlineData("Thượng tướng Trần Văn An, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an dự.", "Ủy viên Trung ương Đảng")]
    [InlineData("Thiếu tướng Trần Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh dự.", "Ủy viên Ban Thường vụ Tỉnh ủy")]
    public void Have_their_Party_titles_apart(string text, string title) => Assert.Equal([title], Assert.Single(Texts.Read(text).People).PartyTitles);

    [Theory]
    [InlineData("Thứ trưởng Bộ Công an Trần Văn An chủ trì hội nghị.", EventRole.Chair)]
    [InlineData("Thứ trưởng Bộ Công an Trần Văn An dự và phát biểu chỉ đạo.", EventRole.GuestOfHonour)]
    [InlineData("Thứ trưởng Bộ Công an Trần Văn An yêu cầu Cục Đối ngoại tiếp tục phối hợp chặt chẽ.", EventRole.Principal)]
    [InlineData("Thứ trưởng Bộ Công an Trần Văn An có buổi làm việc với đơn vị.", EventRole.Principal)]
    [InlineData("Đại tá Trần Văn An thay mặt đoàn cảm ơn.", EventRole.Reporter)]
    [InlineData("Đại tá Trần Văn An phát biểu tham luận.", EventRole.Speaker)]
    [InlineData("Dự họp có Đại tá Trần Văn An.", EventRole.Attendee)]
    public void Have_a_role(string text, EventRole role) => Assert.Equal(role, Assert.Single(Texts.Read(text).People).Role);

    [Fact]
    public void Who_chair_together_are_all_chairs() => Assert.All(
        Texts.Read("Trung tướng Trần Văn An - Giám đốc Công an thành phố Hà Nội, Trung tướng Lê Văn Bình - Tư lệnh Bộ Tư lệnh Cảnh vệ và bà Đỗ Thị Cúc, Thứ trưởng Bộ Ngoại giao đồng chủ trì.").People,
        p => Assert.Equal(EventRole.CoChair, p.Role));

    [Fact]
    public void A_post_before_the_next_name_belongs_to_that_name() => Assert.Equal(["Thứ trưởng", "Cục trưởng"],
        Texts.Read("Dự họp có Thứ trưởng Trần Văn An, Cục trưởng Lê Văn Bình.").People.Select(p => p.Posts[0]));

    [Fact]
    public void Mentions_of_one_person_make_one_draft()
    {
        var person = Assert.Single(Texts.Read("Thứ trưởng Trần Văn An dự. Thượng tướng Trần Văn An, Thứ trưởng Bộ Công an phát biểu.").People);

        Assert.Equal(("Thượng tướng", 2), (person.Rank, person.Mentions.Count));
    }

    [Fact]
    public void On_record_are_drafted_by_name_alone()
    {
        var names = Gazetteer.Shipped().With(people: [new("Trần Văn An", [])]);

        Assert.Empty(Texts.Read("Trần Văn An đã đến dự.").People);
        Assert.Single(Texts.Read("Trần Văn An đã đến dự.", names: names).People);
    }

    [Fact]
    public void Who_act_without_a_name_are_told_by_their_office() =>
        Assert.Equal("Bộ trưởng Bộ Công an", Assert.Single(Texts.Read("Ngày 15/6/2021, Bộ trưởng Bộ Công an đã ký Quyết định số 12/QĐ-BCA.").UnnamedPeople).Description);
}
