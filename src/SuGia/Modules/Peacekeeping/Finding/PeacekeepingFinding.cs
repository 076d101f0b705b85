using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>How missions are found, records named in histories, and what rests on papers told.</summary>
internal static class PeacekeepingFinding
{
    public static IServiceCollection AddFinding(this IServiceCollection services)
    {
        foreach (var title in PeacekeepingEvents.Titles)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<IRestsOnPapers, RestsOnPapers>()
            .AddScoped<IRestsOnPapers, CallsOnPapers>()
            .AddScoped<ISearchable, MissionSearch>().AddScoped<ISearchable, FormedUnitSearch>()
            .AddScoped<ISearchable, CallSearch>().AddScoped<ISearchable, DossierSearch>().AddScoped<ISearchable, SelectionSearch>().AddScoped<ISearchable, VisitSearch>()
            .AddScoped<ISearchable, ProgrammeSearch>().AddScoped<ISearchable, MaterialSearch>()
            .AddScoped<IRecordTitles, PeacekeepingTitles>()
            .AddSingleton<IHistoryWords, PeacekeepingHistory>();
    }
}
