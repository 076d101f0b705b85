using System.Text;
using SuGia.Modules.Documents;
using Xunit;

namespace SuGia.Tests.Documents;

public sealed class Paper_files
{
    [Fact]
    public void Are_known_by_their_content_whatever_their_name()
    {
        Assert.Equal("ban-quet.pdf", PaperFile.Look("%PDF-1.7 ..."u8.ToArray(), "ban-quet.exe").Value?.Name);
        Assert.Equal("ảnh.jpg", PaperFile.Look([0xFF, 0xD8, 0xFF, 0xE0, 1], "ảnh.png").Value?.Name);
        Assert.Equal(FileKind.Text, PaperFile.Look(Encoding.UTF8.GetBytes("Về việc cử sĩ quan"), "a.pdf").Value?.Kind);
    }

    [Fact]
    public void Of_other_kinds_are_refused()
    {
        Assert.Equal([PaperProblems.FileNotTaken], PaperFile.Look("MZ\u0090\0\u0003"u8.ToArray(), "van-ban.pdf").Problems);
        Assert.Equal([PaperProblems.FileNotTaken], PaperFile.Look("PK\u0003\u0004 no document"u8.ToArray(), "van-ban.docx").Problems);
        Assert.Equal([PaperProblems.FileHasMacros], PaperFile.Look("PK\u0003\u0004 word/document.xml word/vbaProject.bin"u8.ToArray(), "van-ban.docm").Problems);
        Assert.Equal([PaperProblems.FileBroken], PaperFile.Look("PK\u0003\u0004 word/document.xml"u8.ToArray(), "van-ban.docx").Problems);
        Assert.Equal([PaperProblems.NoFile], PaperFile.Look([], "van-ban.pdf").Problems);
    }

    [Fact]
    public void Keep_no_folder_and_no_control_character_in_their_name()
    {
        Assert.Equal("b.pdf", FileKind.Pdf.NameOf("C:\\a\\b.pdf"));
        Assert.Equal("b.pdf", FileKind.Pdf.NameOf("../../b\r\n.pdf"));
        Assert.Equal("van-ban.pdf", FileKind.Pdf.NameOf("/"));
        Assert.Equal(Paper.FileNameLimit, FileKind.Pdf.NameOf(new string('a', 400)).Length);
    }
}
