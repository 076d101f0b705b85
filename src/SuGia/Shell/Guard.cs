using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>What a route asks of its reader. A route that asks nothing must say why.</summary>
/// <param name="Permission">Null where the route is open.</param>
/// <param name="AnswersAlways">True where it answers even a reader who is to do something else first.</param>
public sealed record Needs(Permission? Permission, string Why = "", bool AnswersAlways = false);

/// <summary>Lets no request through to a route that names no permission, or to a reader without it or with something to do first.</summary>
internal static class Guard
{
    public static TBuilder Needs<TBuilder>(this TBuilder route, Permission permission) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Needs(permission));

    /// <param name="why">Why no permission is needed; the route walk prints it.</param>
    /// <inheritdoc cref="Shell.Needs"/>
    public static TBuilder OpenToAll<TBuilder>(this TBuilder route, string why, bool answersAlways = false) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Needs(null, why, answersAlways));

    public static IApplicationBuilder UseGuard(this IApplicationBuilder app) => app.Use((http, next) =>
        http.GetEndpoint() is not RouteEndpoint endpoint ? next(http) : Pass(http, endpoint, next));

    private static Task Pass(HttpContext http, Endpoint endpoint, RequestDelegate next)
    {
        var asked = endpoint.Metadata.GetMetadata<Needs>()
            ?? throw new InvalidOperationException($"The route {endpoint.DisplayName} names no permission.");
        var reader = http.Features.Get<Frame>()!.Reader;
        return (asked.Permission, reader) switch
        {
            (_, { FirstUrl: { } first }) when !asked.AnswersAlways => Lead(http, first),
            (null, _) => next(http),
            ({ } needed, _) when reader.May(needed) => next(http),
            (_, { IsSignedIn: false }) => AskToSignIn(http),
            _ => Refuse(http),
        };
    }

    private static Task AskToSignIn(HttpContext http) => Lead(http, "/sign-in");

    /// <summary>Leads there, and from there back to what was asked for.</summary>
    private static Task Lead(HttpContext http, string url)
    {
        http.Response.Redirect(Frame.With(url, "back", http.Request.Path + http.Request.QueryString));
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
