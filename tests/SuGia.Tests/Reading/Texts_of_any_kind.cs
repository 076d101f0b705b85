using System.Text;
using SuGia.Kernel;
using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;
using Xunit;

namespace SuGia.Tests.Reading;

public sealed class Texts_of_any_kind
{
    [Theory]
    [InlineData("TỐI MẬT")]
    [InlineData("MẬT")]
    [InlineData("TUYỆT MẬT")]
    [InlineData("Độ mật: Mật")]
    [InlineData("TÀI LIỆU MẬT")]
    [InlineData("(MẬT) Kế hoạch bảo vệ đoàn")]
    [InlineData("CONFIDENTIAL")]
    [InlineData("UN CONFIDENTIAL")]
    [InlineData("United Nations Strictly Confidential")]
    [InlineData("RESTRICTED")]
    [InlineData("NATO SECRET")]
    [InlineData("COSMIC TOP SECRET")]
    [InlineData("TOP SECRET//NOFORN")]
    [InlineData("TRÈS SECRET")]
    [InlineData("DIFFUSION RESTREINTE UE")]
    [InlineData("СЕКРЕТНО")]
    [InlineData("机密")]
    [InlineData("VS-NUR FÜR DEN DIENSTGEBRAUCH")]
    public void Marked_secret_are_refused(string mark) =>
        Assert.False(ArticleReader.Read($"BỘ CÔNG AN\n{mark}\nĐã cử 5 sĩ quan.", null, Gazetteer.Shipped()).Ok);

    [Theory]
    [InlineData("Bảo vệ bí mật nhà nước là nhiệm vụ chung.")]
    [InlineData("The talks were confidential, he said.")]
    [InlineData("Access is restricted to members of staff.")]
    [InlineData("Danh mục bí mật nhà nước độ Tối mật được ban hành.")]
    [InlineData("Mật ong Hà Giang")]
    public void That_only_speak_of_secrecy_are_read(string text) => Assert.True(ArticleReader.Read(text, null, Gazetteer.Shipped()).Ok);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00a0\n")]
    [InlineData("...")]
    [InlineData("\ud83d \0 \ufffe")]
    [InlineData("Một câu không có gì.")]
    [InlineData("1")]
    [InlineData("Thứ")]
    [InlineData("ngày")]
    [InlineData("từ")]
    [InlineData("(")]
    public void Without_a_claim_give_a_plain_answer(string text)
    {
        var reading = Texts.Read(text, publishedOn: null);

        Assert.Empty(reading.Figures);
        Assert.NotEmpty(reading.Remarks);
    }

    [Fact]
    public void In_English_are_read_for_numbers_and_say_so()
    {
        var reading = Texts.Read("On 13 June 2023 the mission received 3 officers under S/RES/2677 (2023).", publishedOn: null);

        Assert.Equal((TextLanguage.English, 3m), (reading.Language, Assert.Single(reading.Figures).Value));
        Assert.Contains(reading.Remarks, r => r.En.StartsWith("Not Vietnamese", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bộ Công an đã cử 04 sĩ quan.\r\nThứ trưởng Trần Văn Hoà dự.")]
    [InlineData("Bộ\u00a0Công\u00a0an đã cử\u200b 04\u00a0sĩ quan.\u2028Thứ trưởng Trần Văn Hoà dự.")]
    public void Keep_their_offsets_however_they_are_encoded(string text)
    {
        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            var reading = Texts.Read(text.Normalize(form));

            Assert.Equal((4m, "04"), (Assert.Single(reading.Figures).Value, reading.Figures[0].Number.Text));
            Assert.Equal("Thứ trưởng Trần Văn Hoà", Folding.Exact(Assert.Single(reading.People).Evidence.Text));
        }
    }

    [Theory]
    [InlineData("Thá»© trÆ°á»Ÿng Bá»™ CÃ´ng an Ä‘áº¿n thÄƒm vÃ  lÃ m viá»‡c vá»›i Ä‘Æ¡n vá»‹")]
    [InlineData("Boä tröôûng Boä Coâng an ñeán thaêm vaø laøm vieäc vôùi ñôn vò taïi Haø Noäi, cuøng döï coù caùc ñoàng chí laõnh ñaïo")]
    public void In_an_old_encoding_are_told(string text) => Assert.Contains(Texts.Read(text).Remarks, r => r.En.Contains("encoding", StringComparison.Ordinal));

    [Theory]
    [InlineData("1/")]
    [InlineData("ngày 13/6/2023 ")]
    [InlineData("Nguyễn Văn An ")]
    [InlineData("Thứ trưởng Bộ Công an, ")]
    [InlineData("Văn phòng Ban Chỉ đạo Cục Phòng ")]
    [InlineData("đã cử 5 sĩ quan, ")]
    [InlineData("Quyết định số 12/QĐ-BCA ngày 1/1/2024 của Bộ Công an, ")]
    [InlineData("a\u0301\u0302\u0323")]
    [InlineData("Có thể\n")]
    [InlineData("A/A/A/")]
    [InlineData("“\"")]
    public void Repeated_without_end_take_time_in_proportion(string piece)
    {
        var (once, fourfold) = (Repeat(piece, 50_000), Repeat(piece, 200_000));
        Read(once);

        var (one, four) = (Took(once), Took(fourfold));

        Assert.True(four < (one * 12) + 1_500, $"{one} ms, four times the text {four} ms");
    }

    [Fact]
    public void Cut_anywhere_are_read()
    {
        const string text = "Sáng 20/6, tại Hà Nội, Thượng tướng Trần Văn An, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an yêu cầu Cục Đối ngoại (V02) trước ngày 30/6/2024 "
            + "hoàn thiện quy chế số 12/QC-BCA; từ năm 2019 đến nay đã cử 1.898 cuộc, lượt, \"lần đầu tiên\" ba sĩ quan - theo Nghị quyết Đại hội XIII của Đảng./.";

        for (var at = 0; at < text.Length; at++)
        {
            Read(text[..at]);
            Read(text[at..]);
        }
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static double Took(string text)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Read(text);
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Read(string text) => Assert.True(ArticleReader.Read(text, new(2024, 1, 1), Gazetteer.Shipped()).Ok);
}
