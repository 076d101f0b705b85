using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SuGia.Data;

/// <summary>Values as the ledger writes them: the stored value as text, the same whichever database stores it.</summary>
internal static class Stored
{
    public static string? Text(IReadOnlyProperty property, object? value)
    {
        var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        stored = stored is Enum ? stored.ToString() : stored;
        return stored switch
        {
            null => null,
            bool yes => yes ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Guid id => id.ToString("D"),
            byte[] bytes => Convert.ToHexStringLower(bytes),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => stored.ToString(),
        };
    }

    /// <summary>The value that <see cref="Text"/> wrote.</summary>
    public static object? Read(IReadOnlyProperty property, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var converter = property.GetTypeMapping().Converter;
        var stored = Parsed(Bare(converter?.ProviderClrType ?? property.ClrType), text);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static object Parsed(Type type, string text) =>
        type == typeof(string) ? text
        : type == typeof(bool) ? text == "true"
        : type == typeof(Guid) ? Guid.Parse(text)
        : type == typeof(DateOnly) ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : type == typeof(byte[]) ? Convert.FromHexString(text)
        : type.IsEnum ? Enum.Parse(type, text)
        : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
}
