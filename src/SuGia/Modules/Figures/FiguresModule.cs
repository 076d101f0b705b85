using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Figures;

/// <summary>The module's front door.</summary>
public static class FiguresModule
{
    public static IServiceCollection AddFigures(this IServiceCollection services)
    {
        foreach (var title in ClaimHistory.Events)
        {
            services.AddSingleton(title);
        }

        return services.AddClaims()
            .AddScoped<FigureBook>()
            .AddScoped<IFigures>(s => s.GetRequiredService<FigureBook>())
            .AddScoped<Comparing>().AddScoped<ProofReadings>()
            .AddScoped<ScopeReading>()
            .AddScoped<IScopeKey, SexKey>().AddScoped<IScopeKey, UnitKey>().AddScoped<IScopeKey, FromKey>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Home, 2, FigureWords.Figures, "/figures", Permission.ReadFigures, "f"))
            .AddSingleton(new NavigationEntry(NavigationGroup.Home, 4, ClaimWriting.Claims, ListClaims.Url, Permission.ReadFigures));
    }

    private static IServiceCollection AddClaims(this IServiceCollection services) => services
        .AddScoped<ClaimBook>()
        .AddScoped<IClaims>(s => s.GetRequiredService<ClaimBook>())
        .AddScoped<ClaimTexts>().AddScoped<ClaimFits>().AddScoped<ClaimLook>()
        .AddSingleton<IHistoryWords, ClaimHistory>().AddScoped<IRecordTitles, ClaimTitles>().AddScoped<IRestsOnPapers, ClaimsOnPapers>();

    public static IEndpointRouteBuilder MapFigures(this IEndpointRouteBuilder app)
    {
        ShowCatalogue.Map(app);
        ShowFigure.Map(app);
        FiguresApi.Map(app);
        ListClaims.Map(app);
        ShowClaim.Map(app);
        ChangeClaim.Map(app);
        WithdrawClaim.Map(app);
        ResolveConflict.Map(app);
        return app;
    }
}
