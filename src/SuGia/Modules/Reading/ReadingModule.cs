using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>The module's front door.</summary>
public static class ReadingModule
{
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        foreach (var title in ReadingHistory.Events)
        {
            services.AddSingleton(title);
        }

        return services
            .AddSingleton<TextStore>().AddScoped<RegisterNames>().AddScoped<ReadingDesk>().AddScoped<ReadingLook>().AddScoped<Judging>()
            .AddScoped<IClaimSources, ReadingSources>().AddScoped<IRestsOnPapers, ReadingsOnPapers>()
            .AddSingleton<IHistoryWords, ReadingHistory>().AddScoped<IRecordTitles, ReadingTitles>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Steering, 11, ReadingWords.Readings, ListTexts.Url, Permission.ReadPapers));
    }

    public static IEndpointRouteBuilder MapReading(this IEndpointRouteBuilder app)
    {
        ListTexts.Map(app);
        GiveText.Map(app);
        ListKept.Map(app);
        ShowReading.Map(app);
        JudgeFindings.Map(app);
        CorrectFinding.Map(app);
        ShowOriginal.Map(app);
        return app;
    }
}
