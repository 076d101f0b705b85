using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Overview;

/// <summary>The module's front door.</summary>
public static class OverviewModule
{
    public static IServiceCollection AddOverview(this IServiceCollection services) =>
        services.AddSingleton(new NavigationEntry(NavigationGroup.Home, 1, OverviewWords.Overview, "/overview", Permission.ReadFigures, "o"));

    public static IEndpointRouteBuilder MapOverview(this IEndpointRouteBuilder app)
    {
        app.Get("/", Home).OpenToAll("leads to the first page that the reader may open");
        ShowOverview.Map(app);
        return app;
    }

    private static IResult Home(Frame frame, IEnumerable<NavigationEntry> entries) =>
        entries.OrderBy(e => e.Group).ThenBy(e => e.Order).FirstOrDefault(e => frame.Reader.May(e.Needs)) is { } first
            ? Go.To(frame.To(first.Url))
            : Go.To(frame.Reader.IsSignedIn ? "/account" : "/sign-in");
}
