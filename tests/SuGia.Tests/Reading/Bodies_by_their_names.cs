using SuGia.Modules.Reading.Gazetteers;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Bodies_by_their_names
{
    [Theory]
    [InlineData("Bộ Công an đã trả lời.", "Bộ Công an", "ministry")]
    [InlineData("Cục Đối ngoại đã trả lời.", "Cục Đối ngoại", "department")]
    [InlineData("Cục Hàng hải Việt Nam đã trả lời.", "Cục Hàng hải Việt Nam", "department")]
    [InlineData("Bộ Nội vụ Campuchia đã trả lời.", "Bộ Nội vụ Campuchia", "foreign-agency")]
    [InlineData("Bộ Nội vụ Hungary đã trả lời.", "Bộ Nội vụ Hungary", "foreign-agency")]
    [InlineData("Công an tỉnh Lào Cai đã trả lời.", "Công an tỉnh Lào Cai", "police")]
    [InlineData("Đại sứ quán Cuba đã trả lời.", "Đại sứ quán Cuba", "embassy")]
    [InlineData("Phái bộ UNMISS đã trả lời.", "Phái bộ UNMISS", "un-mission")]
    [InlineData("LHQ đã trả lời.", "LHQ", "international")]
    [InlineData("Tổ Giúp việc đã trả lời.", "Tổ Giúp việc", "support-team")]
    [InlineData("Văn phòng Thường trực Ban Chỉ đạo về Nhân quyền đã trả lời.", "Văn phòng Thường trực Ban Chỉ đạo về Nhân quyền", "standing-office")]
    public void Are_read_to_the_end_of_the_name(string text, string name, string kind)
    {
        var body = Texts.Read(text).Bodies[0];

        Assert.Equal((name, kind), (body.Name, body.Kind));
    }

    [Theory]
    [InlineData("Bộ Công an hỗ trợ địa phương.", "Bộ Công an")]
    [InlineData("Bộ Tư lệnh Cảnh vệ và Bộ Tư lệnh Cảnh sát cơ động ký quy chế.", "Bộ Tư lệnh Cảnh vệ")]
    [InlineData("Bộ Ngoại giao tổ chức hội nghị.", "Bộ Ngoại giao")]
    public void End_before_a_verb_or_another_body(string text, string name) => Assert.Equal(name, Texts.Read(text).Bodies[0].Name);

    [Fact]
    public void Long_and_short_names_are_one_body() => Assert.Equal(["Văn phòng Thường trực", "Văn phòng Thường trực Bộ Công an về GGHB"],
        Assert.Single(Texts.Read("Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình ra đời. Văn phòng Thường trực Bộ Công an về GGHB lớn mạnh. Văn phòng Thường trực đã làm tốt.").Bodies, b => b.Kind == "standing-office").Aliases.Order());

    [Fact]
    public void Of_the_caller_are_known_by_name_and_code()
    {
        var names = Gazetteer.Shipped().With(bodies: [new("Cục Thử nghiệm", "department", ["CTN Thử"], "V99")]);

        Assert.Equal("Cục Thử nghiệm", Assert.Single(Texts.Read("V99 đã trả lời.", names: names).Bodies).Known);
    }

    [Fact]
    public void Know_where_they_sit_and_since_when()
    {
        var body = Texts.Read("Ngày 15/6/2021, Bộ trưởng Bộ Công an đã ký Quyết định số 12/QĐ-BCA thành lập Văn phòng Thường trực Bộ Công an về GGHB đặt tại Cục Đối ngoại.").Bodies.Single(b => b.Kind == "standing-office");

        Assert.Equal(("Cục Đối ngoại", new DateOnly(2021, 6, 15)), (body.HostedBy, body.FoundedOn));
    }
}
