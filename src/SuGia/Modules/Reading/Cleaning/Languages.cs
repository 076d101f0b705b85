namespace SuGia.Modules.Reading.Cleaning;

/// <summary>In what language a text is written, judged by its letters.</summary>
internal static class Languages
{
    private const int Enough = 20_000;

    public static TextLanguage Of(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Enough));
        var (letters, marked, foreign) = (0, 0, 0);
        foreach (var sign in sample)
        {
            letters += char.IsLetter(sign) ? 1 : 0;
            marked += IsVietnamese(sign) ? 1 : 0;
            foreign += sign > '\u1FFF' || sign is >= '\u0370' and < '\u1E00' ? 1 : 0;
        }

        return letters == 0 || marked * 25 >= letters ? TextLanguage.Vietnamese
            : foreign * 4 > letters ? TextLanguage.Other
            : TextLanguage.English;
    }

    private static bool IsVietnamese(char sign) => sign is >= '\u1EA0' and <= '\u1EF9' or 'đ' or 'Đ' or 'ơ' or 'ư' or 'ă' or 'â' or 'ê' or 'ô' or 'à' or 'á' or 'ã' or 'ì' or 'í' or 'ò' or 'ó' or 'ù' or 'ú';
}
