namespace SuGia.Shell;

/// <summary>The sentence that the last action left for this page; shown once.</summary>
internal static class Flash
{
    public static string? Take(IHttpContextAccessor accessor)
    {
        var http = accessor.HttpContext!;
        if (http.Request.Cookies[Go.FlashCookie] is not { Length: > 0 } said || http.Response.HasStarted)
        {
            return null;
        }

        http.Response.Cookies.Delete(Go.FlashCookie);
        return said;
    }
}
