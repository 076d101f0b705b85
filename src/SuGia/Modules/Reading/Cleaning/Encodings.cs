using SuGia.Kernel;

namespace SuGia.Modules.Reading.Cleaning;

/// <summary>Old encodings that come through as other letters; they are told, never guessed at.</summary>
internal static class Encodings
{
    private const int Enough = 20_000;

    /// <summary>What the text seems to be written in; null where it is plain.</summary>
    public static Words? Suspicion(string text)
    {
        var sample = text[..Math.Min(text.Length, Enough)];
        return Count(sample, "á»") + Count(sample, "áº") + Count(sample, "Ä‘") + Count(sample, "Æ°") > 4
                ? new("Văn bản UTF-8 bị đọc sai bảng mã; hãy mở lại bằng UTF-8.", "UTF-8 text read in a wrong encoding; open it again as UTF-8.")
            : CountAny(sample, "øïõûÕÑ") * 30 > sample.Length && sample.Length > 40
                ? new("Văn bản có vẻ gõ bằng bảng mã VNI; hãy chuyển sang Unicode trước khi đọc.", "The text seems to be in VNI; convert it to Unicode before reading.")
            : CountAny(sample, "¸µ¶·¹¨»¾¼½Æ©ÇÊÈÉË®ª") * 20 > sample.Length && sample.Length > 40
                ? new("Văn bản có vẻ gõ bằng bảng mã TCVN3; hãy chuyển sang Unicode trước khi đọc.", "The text seems to be in TCVN3; convert it to Unicode before reading.")
            : null;
    }

    private static int Count(string text, string piece) => text.AsSpan().Count(piece);

    private static int CountAny(string text, string signs) => text.Count(c => signs.Contains(c, StringComparison.Ordinal));
}
