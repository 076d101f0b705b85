using System.IO.Compression;
using System.Text;
using SuGia.Kernel;
using SuGia.Modules.Documents;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Secrecy_marks
{
    [Theory]
    [InlineData("MẬT")]
    [InlineData("(Mật) Kế hoạch bảo vệ đoàn")]
    [InlineData("TỐI MẬT: Về việc bố trí lực lượng")]
    [InlineData("Kế hoạch năm 2026 - TUYỆT MẬT")]
    [InlineData("Báo cáo, độ mật: tối mật")]
    [InlineData("Kế hoạch [tuyệt mật]")]
    public void Stand_in_a_subject(string subject) => Assert.True(Secrecy.IsMarkedSubject(subject));

    [Theory]
    [InlineData("Về công tác bảo vệ bí mật nhà nước")]
    [InlineData("BẢO VỆ BÍ MẬT NHÀ NƯỚC TRONG NGÀNH")]
    [InlineData("Ban hành danh mục bí mật nhà nước độ Tối mật")]
    [InlineData("Bảo mật thông tin - kế hoạch năm 2026")]
    [InlineData("Ngành mật mã: tổng kết")]
    public void Are_no_words_inside_a_sentence(string subject) => Assert.False(Secrecy.IsMarkedSubject(subject));

    [Theory]
    [InlineData("12/M-VPTT", true)]
    [InlineData("12 / m - VPTT", true)]
    [InlineData("12/KH-BCA (MẬT)", true)]
    [InlineData("12/KH-M01", false)]
    [InlineData("4789/QĐ-BCA", false)]
    public void Stand_in_a_number(string number, bool marked) => Assert.Equal(marked, Secrecy.IsMarkedNumber(number));

    [Theory]
    [InlineData("BỘ CÔNG AN\nTỐI MẬT\nSố: 12", true)]
    [InlineData("M Ậ T", true)]
    [InlineData("  [MẬT]  ", true)]
    [InlineData("Độ mật: Tuyệt mật", true)]
    [InlineData("Mật", false)]
    [InlineData("Điều 1. Bảo vệ BÍ MẬT nhà nước\nMức MẬT do người ký quyết định", false)]
    public void Are_stamps_that_stand_alone_on_a_line(string text, bool stamped) => Assert.Equal(stamped, Secrecy.IsStamped(text.Split('\n')));

    [Fact]
    public void Are_seen_inside_a_DOCX_file_even_in_pieces_and_in_its_header()
    {
        var body = PaperFile.Look(Docx("<w:p><w:r><w:t>TỐI</w:t></w:r><w:r><w:t xml:space=\"preserve\"> MẬT</w:t></w:r></w:p>"), "ke-hoach.docx");
        var header = PaperFile.Look(Docx("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>", header: "<w:p><w:r><w:t>MẬT</w:t></w:r></w:p>"), "ke-hoach.docx");
        var innocent = PaperFile.Look(Docx("<w:p><w:r><w:t>Bảo vệ bí mật nhà nước</w:t></w:r></w:p>"), "ke-hoach.docx");

        Assert.False(body.Ok);
        Assert.False(header.Ok);
        Assert.True(innocent.Ok);
    }

    [Theory]
    [InlineData("<!doctype html><html><body><p>BỘ CÔNG AN</p><p>TỐI MẬT</p></body></html>", true)]
    [InlineData("UNMISS\nUN STRICTLY CONFIDENTIAL\nWeekly report", true)]
    [InlineData("<!doctype html><html><body><p>Điều 1. Bảo vệ bí mật nhà nước</p></body></html>", false)]
    public async Task Are_seen_in_what_a_reader_sees_of_a_file_and_in_the_words_of_partners(string text, bool isRefused) =>
        Assert.Equal(isRefused, !(await PaperFile.LookThrough(Encoding.UTF8.GetBytes(text), "a.txt", TestContext.Current.CancellationToken)).Ok);

    [Fact]
    public async Task Are_seen_inside_a_PDF()
    {
        Assert.SkipWhen(OtherPrograms.Find("pdftotext") is null, "pdftotext (package poppler-utils) is not installed");

        var marked = await PaperFile.LookThrough(Encoding.ASCII.GetBytes(Texts_of_files.Pdf.Replace("(Twenty five letters and more stand here)", "(NATO SECRET) Tj 0 -20 Td (Twenty five letters and more stand here)", StringComparison.Ordinal)), "a.pdf", TestContext.Current.CancellationToken);
        var innocent = await PaperFile.LookThrough(Encoding.ASCII.GetBytes(Texts_of_files.Pdf), "a.pdf", TestContext.Current.CancellationToken);

        Assert.Equal([Secrecy.Refusal("File")], marked.Problems);
        Assert.True(innocent.Ok);
    }

    internal static byte[] Docx(string body, string? header = null)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "word/document.xml", body);
            if (header is not null)
            {
                Write(zip, "word/header1.xml", header);
            }
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{xml}</w:body></w:document>"));
    }
}
