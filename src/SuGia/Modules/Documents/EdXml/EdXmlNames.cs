using System.Globalization;
using System.Xml.Linq;

namespace SuGia.Modules.Documents;

/// <summary>Names and forms of edXML, letter for letter; “Bussiness” is spelled so in the format.</summary>
internal static class EdXmlNames
{
    public const string Prefix = "edXML";

    public static readonly XNamespace Space = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    public static string Written(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);

    public static string Written(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy/MM/dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <returns>Null where it is no day; one written with hyphens is forgiven.</returns>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim().Replace('-', '/'), ["yyyy/MM/dd", "yyyy/M/d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
