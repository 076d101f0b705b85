using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Documents.Searching;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The module's front door.</summary>
public static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        foreach (var title in PaperHistory.Events)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<IPapers, Papers>()
            .AddScoped<IDecisionPapers, DecisionPapers>()
            .AddScoped<ISearchable, PaperSearch>()
            .AddScoped<IRecordTitles, PaperTitles>()
            .AddSingleton<IHistoryWords, PaperHistory>()
            .AddSingleton<PaperStore>()
            .AddScoped<PaperIndex>()
            .AddScoped<IImportKind, PaperImport>()
            .AddRegisters()
            .AddWorkFiles()
            .AddCopies()
            .AddOtherNumbers()
            .AddEdXml()
            .AddSingleton(new NavigationEntry(NavigationGroup.Steering, 10, PaperWords.Papers, "/papers", Permission.ReadPapers, "v"));
    }

    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app)
    {
        ListPapers.Map(app);
        SearchPapers.Map(app);
        app.MapRegisters();
        app.MapWorkFiles();
        app.MapCopies();
        app.MapOtherNumbers();
        app.MapEdXml();
        ShowPaper.Map(app);
        ShowChain.Map(app);
        RegisterPaper.Map(app);
        CorrectPaper.Map(app);
        ReferToSecret.Map(app);
        RelatePaper.Map(app);
        UnrelatePaper.Map(app);
        AttachFile.Map(app);
        TakeFile.Map(app);
        return app;
    }
}
