using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The part of the module that keeps files of work.</summary>
internal static class WorkFilesModule
{
    public static IServiceCollection AddWorkFiles(this IServiceCollection services)
    {
        foreach (var title in WorkFileHistory.Events)
        {
            services.AddSingleton(title);
        }

        return services.AddScoped<ReadersFiles>().AddScoped<KeepingUnits>().AddScoped<PaperPlaces>().AddScoped<PackedFiles>().AddSingleton<IHistoryWords, WorkFileHistory>();
    }

    public static void MapWorkFiles(this IEndpointRouteBuilder app)
    {
        ListWorkFiles.Map(app);
        PrintCatalogue.Map(app);
        OpenWorkFile.Map(app);
        ShowWorkFile.Map(app);
        CorrectWorkFile.Map(app);
        PutPaper.Map(app);
        PutIntoFile.Map(app);
        TakePaperOut.Map(app);
        HaltWorkFile.Map(app);
        HandOverFile.Map(app);
        HandOverRecord.Map(app);
        ConfirmRights.Map(app);
        TakeWorkFile.Map(app);
    }
}
