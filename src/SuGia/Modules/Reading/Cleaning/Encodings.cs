using SuGia.Kernel;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Old encodings that come through as other letters, in words.</summary>
internal static class Encodings
{
    /// <summary>What a text seems to be written in that nobody has turned into Unicode; null where it is plain.</summary>
    public static Words? Suspicion(string text) => OldLetters.In(text) is { } writing
        ? new($"Văn bản có vẻ {Name(writing).Vi}; hãy chuyển sang Unicode trước khi đọc.", $"The text seems to be {Name(writing).En}; turn it into Unicode before it is read.")
        : null;

    public static Words Turned(OldWriting was) => new($"Văn bản {Name(was).Vi}, đã chuyển sang Unicode.", $"The text was {Name(was).En} and was turned into Unicode.");

    private static Words Name(OldWriting writing) => writing switch
    {
        OldWriting.Vni => new("gõ bằng bảng mã VNI", "in VNI encoding"),
        OldWriting.Tcvn3 => new("gõ bằng bảng mã TCVN3", "in TCVN3 encoding"),
        OldWriting.MisreadUtf8 => new("là UTF-8 bị đọc sai bảng mã", "UTF-8 read in a wrong encoding"),
    };
}
