using System.Globalization;

namespace SuGia.Tests.Kernel;

/// <summary>Someone who reads the page in a language.</summary>
public static class Reader
{
    public static string Of(string language, Func<string> page)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new(language);
        try
        {
            return page();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
