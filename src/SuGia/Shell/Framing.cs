using System.Globalization;
using Microsoft.AspNetCore.Localization;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Knows the accounts: finds the reader of a request, with the rights of today.</summary>
public interface IReaders
{
    Task<Reader> Of(HttpContext http, CancellationToken cancel);
}

/// <summary>True in the sample world.</summary>
public sealed class World
{
    public bool IsSample { get; internal set; }
}

/// <summary>Builds the <see cref="Frame"/> of each request, and keeps the language that a person chose.</summary>
internal static class Framing
{
    public static readonly CultureInfo[] Cultures = [new("vi-VN"), new("en-GB")];

    public static IServiceCollection AddFraming(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddScoped(s => s.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Frame>()
            ?? throw new InvalidOperationException("A frame exists only inside a request."))
        .Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new(Cultures[0]);
            (o.SupportedCultures, o.SupportedUICultures) = (Cultures, Cultures);
            o.RequestCultureProviders = [new QueryStringRequestCultureProvider { QueryStringKey = "lang", UIQueryStringKey = "lang" }, new CookieRequestCultureProvider { CookieName = "lang" }];
        });

    public static IApplicationBuilder UseFraming(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (KeepLanguage(http))
        {
            return;
        }

        var readers = http.RequestServices.GetRequiredService<IReaders>();
        http.Features.Set(Of(http, await readers.Of(http, http.RequestAborted)));
        await next(http);
    });

    /// <summary>A language chosen by ?lang= is remembered for a year, and the address is shown without it.</summary>
    private static bool KeepLanguage(HttpContext http)
    {
        string? chosen = http.Request.Query["lang"];
        if (!HttpMethods.IsGet(http.Request.Method) || Cultures.All(c => c.Name != chosen))
        {
            return false;
        }

        http.Response.Cookies.Append("lang", CookieRequestCultureProvider.MakeCookieValue(new(chosen!)), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        http.Response.Redirect(http.Request.Path + QueryString.Create(http.Request.Query.Where(q => q.Key != "lang")));
        return true;
    }

    private static Frame Of(HttpContext http, Reader reader)
    {
        var today = http.RequestServices.GetRequiredService<TimeProvider>().DayInHanoi;
        string? typed = http.Request.Query[Frame.AsOfName];
        var day = string.IsNullOrWhiteSpace(typed) ? today : Typed.Day(typed, Frame.AsOfName);
        var query = http.Request.Query.SelectMany(q => q.Value.Select(v => (q.Key, v ?? ""))).ToList();
        return new(reader, day.Ok ? day.Value : today, today, day.Ok ? null : Typed.Echo(typed), http.Request.Path, query, http.RequestServices.GetRequiredService<World>().IsSample);
    }
}
