using System.Text;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Texts_of_files
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_given_as_they_stand_or_as_a_reader_sees_them()
    {
        const string html = "<!doctype html><html><head><title>x</title><style>p{}</style></head><body><h1>Tiêu đề</h1><p>Một\nhai <b>ba</b></p><script>alert(1)</script><ul><li>bốn</li></ul></body></html>";

        Assert.Equal("Sáng 15/3\n", await Of(Encoding.UTF8.GetBytes("Sáng 15/3\n"), "a.txt"));
        Assert.Equal("Tiêu đề\nMột hai ba\nbốn\n", await Of(Encoding.UTF8.GetBytes(html), "a.html"));
    }

    [Fact]
    public async Task Of_old_encodings_are_brought_to_Unicode()
    {
        byte[] old = [(byte)'C', (byte)'h', (byte)'i', 0xEA, 0xCC, (byte)'u'];

        Assert.Equal("Chiều", (await Of(old, "cu.txt"))!.Normalize());
        Assert.Equal("Hoà bình", await Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Hoà bình")], "rong.txt"));
        Assert.Equal("Hội chủ nghĩa Việt Nam, Thượng tướng ở tỉnh Kỳ Sơn", await Of(Encoding.Latin1.GetBytes("Hoäi chuû nghóa Vieät Nam, Thöôïng töôùng ôû tænh Kyø Sôn"), "vni.txt"));
        Assert.Null(OldEncodings.Decode("Hoà bình"u8));
    }

    [Fact]
    public async Task Of_a_PDF_come_from_the_program_for_it_or_say_that_it_is_not_there()
    {
        var found = await FileTexts.Of(Encoding.ASCII.GetBytes(Pdf), "a.pdf", Cancel);

        if (OtherPrograms.Find("pdftotext") is null)
        {
            Assert.Contains("pdftotext", found.Value?.Why?.Vi, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains("Twenty five letters and more stand here", found.Value?.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_pictures_are_read_where_that_can_be_done_and_else_say_why_not()
    {
        var found = await FileTexts.Of([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3], "anh.jpg", Cancel);

        Assert.True(found.Ok);
        Assert.Null(found.Value.Text);
        Assert.NotNull(found.Value.Why);
    }

    [Fact]
    public async Task Of_marked_broken_or_strange_files_are_refused()
    {
        Assert.False((await FileTexts.Of(Encoding.UTF8.GetBytes("BỘ CÔNG AN\nMẬT\n"), "a.txt", Cancel)).Ok);
        Assert.Equal([PaperProblems.FileNotTaken], (await FileTexts.Of([0x4D, 0x5A, 0, 1, 2], "a.docx", Cancel)).Problems);
        Assert.Equal([PaperProblems.FileBroken], (await FileTexts.Of("PK\u0003\u0004 word/document.xml"u8.ToArray(), "a.docx", Cancel)).Problems);
    }

    private static async Task<string?> Of(byte[] bytes, string name) => (await FileTexts.Of(bytes, name, Cancel)).Value?.Text;

    internal const string Pdf = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length 74>>stream
        BT /F 12 Tf 20 100 Td (Twenty five letters and more stand here) Tj ET
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
}
