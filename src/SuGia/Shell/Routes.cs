namespace SuGia.Shell;

/// <summary>The two ways to map a page: what is read and what is written.</summary>
/// <remarks>
/// The framework compiles the handler of every route when the first request comes, which is a second for our hundreds of them. Here a handler is
/// compiled when its own route is first asked for, and so is what the framework would infer of its parameters: all that we ask of a route (its
/// permission, its method, the token of its form) is said where it is mapped.
/// </remarks>
internal static class Routes
{
    public static IEndpointConventionBuilder Get(this IEndpointRouteBuilder routes, string url, Delegate handler) =>
        new Handled(handler, routes.ServiceProvider).Map(routes, url, HttpMethods.Get);

    /// <summary>A list: read; and sent, when it fills a form of one's own or leaves with the statement that it is unclassified.</summary>
    public static void List(this IEndpointRouteBuilder routes, string url, Delegate handler, Kernel.Permission needed)
    {
        routes.Get(url, handler).Needs(needed);
        routes.Post(url, handler).Needs(needed);
    }

    /// <summary>A form that was already sent leads where it led the first time.</summary>
    public static IEndpointConventionBuilder Post(this IEndpointRouteBuilder routes, string url, Delegate handler) =>
        new Handled(handler, routes.ServiceProvider, OncePerSubmission.Around).Map(routes, url, HttpMethods.Post);

    private sealed class Handled(
        Delegate handler, IServiceProvider services, Func<EndpointFilterFactoryContext, EndpointFilterDelegate, EndpointFilterDelegate>? filter = null)
    {
        private Lazy<RequestDelegate> answer = new(() => throw new InvalidOperationException("The route is not yet built."));

        public IEndpointConventionBuilder Map(IEndpointRouteBuilder routes, string url, string method)
        {
            var route = routes.MapMethods(url, [method], http => answer.Value(http));
            route.Add(builder => Describe((RouteEndpointBuilder)builder, infersBody: method == HttpMethods.Post));
            return route;
        }

        private void Describe(RouteEndpointBuilder builder, bool infersBody)
        {
            RequestDelegateFactoryOptions options = new()
            {
                ServiceProvider = services,
                RouteParameterNames = builder.RoutePattern.Parameters.Select(p => p.Name),
                DisableInferBodyFromParameters = !infersBody,
                EndpointBuilder = builder,
            };
            builder.Metadata.Add(handler.Method);
            answer = new(() => RequestDelegateFactory.Create(handler, Filtered(builder, options)).RequestDelegate);
        }

        private RequestDelegateFactoryOptions Filtered(RouteEndpointBuilder builder, RequestDelegateFactoryOptions options)
        {
            if (filter is not null)
            {
                builder.FilterFactories.Add(filter);
            }

            return options;
        }
    }
}
