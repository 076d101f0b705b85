using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Old_letters
{
    private const string Said = "Cộng hòa xã hội chủ nghĩa Việt Nam, Thượng tướng ở tỉnh Kỳ Sơn gặp đồng chí quỵ lụy; ngẫm nghĩ kỹ về ẩn số, bằng lẵng hoa ẵm trẻ, ổ, ỗng, ợ, ỡ, ự, ữ, ử, ẻ, ẽ, ẹ, ì, ĩ, ỷ.";

    [Theory]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Thöôïng töôùng ôû tænh Kyø Sôn gaëp ñoàng chí quî luïy; ngaãm nghó kyõ veà aån soá, baèng laüng hoa aüm treû, oå, oãng, ôï, ôõ, öï, öõ, öû, eû, eõ, eï, ì, ó, yû.", OldWriting.Vni)]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam, Th\u00ADîng t\u00ADíng ë tØnh Kú S¬n gÆp ®ång chÝ quþ lôy; ngÉm nghÜ kü vÒ Èn sè, b»ng l½ng hoa ½m trÎ, æ, çng, î, ì, ù, ÷, ö, Î, Ï, Ñ, ×, Ü, û.", OldWriting.Tcvn3)]
    public void Of_before_Unicode_become_the_letters_that_were_meant(string written, OldWriting writing)
    {
        Assert.Equal(writing, OldLetters.In(written));
        Assert.Equal(Said, OldLetters.Settle(written));
    }

    [Fact]
    public void Of_VNI_have_their_capitals() =>
        Assert.Equal("ĐỘC LẬP - TỰ DO - HẠNH PHÚC, ƠN, ẤP ẮC Ê, ĐỊNH, KỲ", OldLetters.Settle("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC, ÔN, AÁP AÉC EÂ, ÑÒNH, KYØ"));

    [Fact]
    public void Misread_from_UTF8_are_read_again() =>
        Assert.Equal("Thứ trưởng Bộ Công an đến thăm và làm việc với đơn vị", OldLetters.Settle(Misread("Thứ trưởng Bộ Công an đến thăm và làm việc với đơn vị")));

    [Theory]
    [InlineData("Thứ trưởng Bộ Công an đến thăm và làm việc với đơn vị, cùng dự có các đồng chí lãnh đạo")]
    [InlineData("Thu truong Bo Cong an den tham va lam viec voi don vi, cung du co cac dong chi lanh dao")]
    [InlineData("The Under-Secretary-General received the delegation of Viet Nam on 13 June 2023 at Headquarters")]
    [InlineData("Le naïf Noël a reçu la délégation à l'hôtel où fût signé le traité, déjà évoqué à Genève en août")]
    [InlineData("På øen mødtes de første sønderjyske højskoleelever, før sejren blev gjort færdig i København")]
    [InlineData("")]
    public void Stay_where_they_are_no_old_Vietnamese_ones(string text) => Assert.Equal(text, OldLetters.Settle(text));

    [Theory]
    [InlineData("Boä tröôûng Boä Coâng an gôûi caùc ñôn vò\nTOÁI MAÄT\nVeà vieäc toå chöùc ñoaøn coâng taùc ñi nöôùc ngoaøi")]
    public void Do_not_hide_a_mark_of_secrecy(string text) => Assert.True(SecrecyMarks.In(text));

    private static string Misread(string text)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        return System.Text.Encoding.GetEncoding(1252).GetString(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
