namespace SuGia.Shell;

/// <summary>Nothing foreign runs in our pages, and no page of ours is framed elsewhere.</summary>
internal static class SafeHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static IApplicationBuilder UseSafeHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(http);
    });
}

internal static class StaticFiles
{
    private const string Year = "public, max-age=31536000, immutable";

    public static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") || file.File.Name.EndsWith(".woff2", StringComparison.Ordinal) ? Year : "public, max-age=86400",
    };
}
