using SuGia.Kernel;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>The module's front door.</summary>
public static class ImportsModule
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton(new NavigationEntry(NavigationGroup.Administration, 5, ImportWords.Imports, "/imports", Permission.Import, "n"))
        .AddSingleton(EventTitle.Of<FileImported>("Nhập tệp", "File imported"))
        .AddSingleton(EventTitle.Of<ImportUndone>("Hoàn tác lần nhập", "Import undone"))
        .AddSingleton(EventTitle.Of<AdditionTakenBack>("Rút hồ sơ do hoàn tác lần nhập", "Record taken back with its import"))
        .AddSingleton(EventTitle.Of<ChangeTakenBack>("Đặt lại như trước lần nhập", "Set back as before an import"))
        .AddSingleton<IHistoryWords, ImportHistory>()
        .AddScoped<IRecordTitles, ImportTitles>()
        .AddSingleton<ImportFolder>()
        .AddSingleton<ImportQueue>()
        .AddHostedService(s => s.GetRequiredService<ImportQueue>())
        .AddScoped<IPaperNumbers, RegisteredPapers>()
        .AddScoped<JobKeeper>().AddScoped<ImportRunner>().AddScoped<ImportWork>().AddScoped<Undoing>();

    public static IEndpointRouteBuilder MapImports(this IEndpointRouteBuilder app)
    {
        ListImports.Map(app);
        StartImport.Map(app);
        FollowJob.Map(app);
        ShowImport.Map(app);
        UndoImport.Map(app);
        return app;
    }
}
