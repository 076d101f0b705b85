using System.Security.Cryptography;

namespace SuGia.Shell;

/// <summary>The sheet and the script, named with their content's digest, so that they can be kept for a year.</summary>
internal static class Shipped
{
    public static string Css { get; private set; } = "/site.css";

    public static string Js { get; private set; } = "/site.js";

    public static void Read(string webRoot) => (Css, Js) = (Named(webRoot, "site.css"), Named(webRoot, "site.js"));

    private static string Named(string webRoot, string file) =>
        $"/{file}?v={Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(webRoot, file))))[..10]}";
}
