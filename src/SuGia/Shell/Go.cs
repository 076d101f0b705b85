using SuGia.Kernel;

namespace SuGia.Shell;

internal static class Go
{
    internal const string FlashCookie = "flash";

    /// <summary>303: the change is saved, now look at it; a reload repeats nothing.</summary>
    /// <param name="said">Shown once on the next page.</param>
    public static IResult To(string url, Words? said = null) => new SeeOther(url, said);

    private sealed record SeeOther(string Url, Words? Said) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            (httpContext.Response.StatusCode, httpContext.Response.Headers.Location) = (StatusCodes.Status303SeeOther, Url);
            if (Said is { } said)
            {
                httpContext.Response.Cookies.Append(FlashCookie, said.ToString(), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromMinutes(1) });
            }

            return Task.CompletedTask;
        }
    }
}
