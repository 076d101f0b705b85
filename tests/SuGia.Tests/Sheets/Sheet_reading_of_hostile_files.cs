using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Xunit;
using static SuGia.Tests.Sheets.SheetFiles;

namespace SuGia.Tests.Sheets;

public sealed class Sheet_reading_of_hostile_files
{
    [Fact]
    public void Refuses_a_picture_named_xlsx() =>
        Assert.Contains("neither an XLSX nor a CSV", Assert.Single(Problems(new MemoryStream([0x89, .. "PNG\r\n\u001a\n\0\0\0\rIHDR"u8]))));

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("<html><table><tr><td>1</td></tr></table></html>")]
    [InlineData("\n<?xml version='1.0'?><Workbook/>")]
    [InlineData("{\\rtf1 x}")]
    public void Refuses_what_is_no_table(string content) => Assert.Contains("neither an XLSX nor a CSV", Assert.Single(Problems(Csv(content), "bang.csv")));

    [Fact]
    public void Refuses_old_and_locked_workbooks() =>
        Assert.Contains("password", Assert.Single(Problems(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]))));

    [Fact]
    public void Refuses_other_zip_files() =>
        Assert.Contains("neither an XLSX nor a CSV", Assert.Single(Problems(Zip(("word/document.xml", "<x/>"), ("[Content_Types].xml", "<x/>")))));

    [Theory]
    [InlineData("")]
    [InlineData("\n \n,,\n")]
    public void Refuses_an_empty_file(string content) => Assert.Contains("no line with content", Assert.Single(Problems(Csv(content))));

    [Fact]
    public void Refuses_an_empty_worksheet() => Assert.Contains("no line with content", Assert.Single(Problems(Xlsx("<row r='1'/>"))));

    [Fact]
    public void Refuses_a_file_over_50_MB()
    {
        using var file = new MemoryStream();
        file.SetLength(50 * 1024 * 1024 + 1);
        Assert.Contains("50 MB", Assert.Single(Problems(file)));
    }

    [Fact]
    public void Refuses_a_zip_bomb_by_its_ratio() => Assert.Contains("abnormal size", Assert.Single(Problems(Bomb(megabytes: 40))));

    [Fact]
    public void Refuses_a_zip_bomb_by_its_total() => Assert.Contains("abnormal size", Assert.Single(Problems(Bomb(megabytes: 9, parts: 60))));

    [Fact]
    public void Refuses_a_zip_with_thousands_of_entries()
    {
        var parts = Enumerable.Range(0, 2_100).Select(number => ($"xl/media/{number}.xml", ""));
        Assert.Contains("abnormal size", Assert.Single(Problems(Zip([.. Parts("<workbook/>", "<worksheet/>"), .. parts]))));
    }

    [Fact]
    public void Reads_no_further_than_a_zip_entry_declares()
    {
        var rows = Row(1, "A") + new string(' ', 5 * 1024 * 1024);
        var file = Xlsx(rows).ToArray();
        using var zip = new ZipArchive(new MemoryStream(file));
        var truth = BitConverter.GetBytes((int)zip.GetEntry("xl/worksheets/sheet1.xml")!.Length);
        Assert.Equal(["A"], Sheet(new MemoryStream(file)).Headers);
        for (var at = file.AsSpan().IndexOf(truth); at >= 0; at = file.AsSpan().IndexOf(truth))
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), 1024);
        }

        Assert.Contains("damaged", Assert.Single(Problems(new MemoryStream(file))));
    }

    [Fact]
    public void Refuses_a_torn_workbook()
    {
        var whole = Xlsx(Row(1, "A") + Row(2, "x")).ToArray();
        Assert.Contains("damaged", Assert.Single(Problems(new MemoryStream(whole[..(whole.Length / 2)]))));
        Assert.Contains("damaged", Assert.Single(Problems(Xlsx("<row r='1'><c>"))));
        Assert.Contains("damaged", Assert.Single(Problems(Xlsx(Row(2, "A") + Row(1, "x")))));
        Assert.Contains("damaged", Assert.Single(Problems(Xlsx("<row r='1'><c r='1A'><v>1</v></c></row>"))));
    }

    [Fact]
    public void Refuses_document_types_and_so_entities() =>
        Assert.Contains("damaged", Assert.Single(Problems(Zip(Parts(
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><workbook/>", "<worksheet/>")))));

    [Fact]
    public void Survives_any_damage_to_a_workbook_in_words()
    {
        var whole = Xlsx(Row(1, "A", "B") + Row(2, "x", "y"), texts: "<si><t>x</t></si>").ToArray();
        var random = new Random(20261231);
        for (var round = 0; round < 2_000; round++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Problems(new MemoryStream(damaged));
        }
    }

    [Fact]
    public void Survives_any_bytes_in_words()
    {
        var random = new Random(2030);
        for (var round = 0; round < 2_000; round++)
        {
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            Problems(new MemoryStream(bytes));
            Problems(Csv(Encoding.Latin1.GetString(bytes)));
        }
    }

    internal static MemoryStream Bomb(int megabytes, int parts = 1)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in Parts("<workbook/>", "").Where(part => !part.Path.Contains("sheet1", StringComparison.Ordinal)))
            {
                using var part = new StreamWriter(zip.CreateEntry(path).Open());
                part.Write(text);
            }

            for (var number = 1; number <= parts; number++)
            {
                using var part = zip.CreateEntry($"xl/worksheets/sheet{number}.xml").Open();
                part.Write(new byte[megabytes * 1024 * 1024]);
            }
        }

        return file;
    }
}
