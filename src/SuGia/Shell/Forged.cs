using Microsoft.AspNetCore.Antiforgery;

namespace SuGia.Shell;

/// <summary>A change that no page of ours asked for goes no further: 400.</summary>
/// <remarks>The framework only marks such a request, and refuses it where a form is read; some changes read none.</remarks>
internal static class Forged
{
    public static IApplicationBuilder UseForgedRefused(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } ? Refuse(http) : next(http));

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
