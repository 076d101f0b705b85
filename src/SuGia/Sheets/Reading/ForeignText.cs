using System.Text.Unicode;
using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Names the first line of a file that is not UTF-8, and the old Vietnamese encoding it seems to be in.</summary>
internal static class ForeignText
{
    private static readonly Words Tcvn3 = new(", có vẻ là TCVN3 (phông .VnTime)", "; it looks like TCVN3 (.VnTime fonts)");
    private static readonly Words Windows1258 = new(", có vẻ là Windows-1258", "; it looks like Windows-1258");

    public static Problem Refusal(Stream file, string name)
    {
        var bytes = AllBytes(file);
        return SheetProblems.NotUtf8(name, FirstBadLine(bytes), Suspected(bytes));
    }

    private static byte[] AllBytes(Stream file)
    {
        using var whole = new MemoryStream();
        file.Position = 0;
        file.CopyTo(whole);
        return whole.ToArray();
    }

    private static int FirstBadLine(ReadOnlySpan<byte> bytes)
    {
        var line = 0;
        foreach (var part in bytes.Split((byte)'\n'))
        {
            line++;
            if (!Utf8.IsValid(bytes[part]))
            {
                break;
            }
        }

        return line;
    }

    /// <summary>TCVN3 keeps its commonest letters at A7–BF, where Windows-1258 has only signs.</summary>
    private static Words Suspected(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new("", "");
        }

        var (high, letters) = (0, 0);
        foreach (var value in bytes)
        {
            high += value >= 0x80 ? 1 : 0;
            letters += value is >= 0xA7 and <= 0xBF ? 1 : 0;
        }

        return letters * 4 > high ? Tcvn3 : Windows1258;
    }
}
