using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>The module's front door.</summary>
public static class FiguresModule
{
    public static IServiceCollection AddFigures(this IServiceCollection services) => services
        .AddScoped<FigureBook>()
        .AddScoped<IFigures>(s => s.GetRequiredService<FigureBook>())
        .AddScoped<Comparing>().AddScoped<ProofReadings>()
        .AddScoped<ScopeReading>()
        .AddScoped<IScopeKey, SexKey>().AddScoped<IScopeKey, UnitKey>().AddScoped<IScopeKey, FromKey>()
        .AddSingleton(new NavigationEntry(NavigationGroup.Home, 2, FigureWords.Figures, "/figures", Permission.ReadFigures, "f"));

    public static IEndpointRouteBuilder MapFigures(this IEndpointRouteBuilder app)
    {
        ShowCatalogue.Map(app);
        ShowFigure.Map(app);
        FiguresApi.Map(app);
        return app;
    }
}
