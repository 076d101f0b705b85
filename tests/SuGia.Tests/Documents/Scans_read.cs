using System.Diagnostics;
using System.Text;
using SuGia.Modules.Documents;
using Xunit;

namespace SuGia.Tests.Documents;

/// <summary>Scans, with a stand-in for tesseract that says what it was asked; pages of a PDF are painted by poppler itself.</summary>
public sealed class Scans_read
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_a_picture_say_what_tesseract_reads_in_Vietnamese()
    {
        var (code, said) = await Read("anh.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);

        Assert.Equal(0, code);
        Assert.Contains("14", said, StringComparison.Ordinal);
        Assert.Contains("sĩ quan", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_PDF_without_letters_are_read_page_by_page()
    {
        Assert.SkipWhen(OtherPrograms.Find("pdftoppm") is null, "pdftoppm (package poppler-utils) is not installed");

        var (code, said) = await Read("ban-quet.pdf", Encoding.ASCII.GetBytes(TwoEmptyPages));

        Assert.Equal(0, code);
        Assert.Equal(2, said.Split("\"value\": 14").Length - 1);
    }

    private static async Task<(int Code, string Said)> Read(string name, byte[] file)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in is a script of a shell");
        var folder = Directory.CreateTempSubdirectory("sugia-test-");
        try
        {
            var program = Path.Combine(folder.FullName, "tesseract");
            await File.WriteAllTextAsync(program, "#!/bin/sh\n[ -s \"$1\" ] && [ \"$2 $3 $4\" = '- -l vie' ] && printf 'Đến nay đã cử 14 sĩ quan đi làm nhiệm vụ.\\n'", Cancel);
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(path, file, Cancel);
            return await Run(path, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Said)> Run(string path, string programs)
    {
        ProcessStartInfo start = new("dotnet", [typeof(PaperFile).Assembly.Location, "read", path, "--json"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["PATH"] = $"{programs}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        return (process.ExitCode, said);
    }

    private const string TwoEmptyPages = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 50]>>endobj
        4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 50]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
}
