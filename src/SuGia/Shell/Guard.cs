using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>What a route asks of its reader. A route that asks nothing must say why.</summary>
/// <param name="Permission">Null where the route is open.</param>
public sealed record Needs(Permission? Permission, string Why = "");

/// <summary>Lets no request through to a route that names no permission, or to a reader without it.</summary>
internal static class Guard
{
    public static TBuilder Needs<TBuilder>(this TBuilder route, Permission permission) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Needs(permission));

    /// <param name="why">Why no permission is needed; the route walk prints it.</param>
    public static TBuilder OpenToAll<TBuilder>(this TBuilder route, string why) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new Needs(null, why));

    public static IApplicationBuilder UseGuard(this IApplicationBuilder app) => app.Use((http, next) =>
        http.GetEndpoint() is not RouteEndpoint endpoint ? next(http) : Pass(http, endpoint, next));

    private static Task Pass(HttpContext http, Endpoint endpoint, RequestDelegate next)
    {
        var asked = endpoint.Metadata.GetMetadata<Needs>()
            ?? throw new InvalidOperationException($"The route {endpoint.DisplayName} names no permission.");
        var reader = http.Features.Get<Frame>()!.Reader;
        return (asked.Permission, reader) switch
        {
            (null, _) => next(http),
            ({ } needed, _) when reader.May(needed) => next(http),
            (_, { IsSignedIn: false }) => AskToSignIn(http),
            _ => Refuse(http),
        };
    }

    private static Task AskToSignIn(HttpContext http)
    {
        http.Response.Redirect(Frame.With("/sign-in", "back", http.Request.Path + http.Request.QueryString));
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
