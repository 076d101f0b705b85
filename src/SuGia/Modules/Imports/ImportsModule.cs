using SuGia.Kernel;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>The module's front door.</summary>
public static class ImportsModule
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton(new NavigationEntry(NavigationGroup.Administration, 5, ImportWords.Imports, "/imports", Permission.Import, "n"))
        .AddSingleton(EventTitle.Of<FileImported>("Đã nhập tệp", "File imported"))
        .AddSingleton(EventTitle.Of<ImportUndone>("Đã hoàn tác lần nhập", "Import undone"))
        .AddSingleton(EventTitle.Of<AdditionTakenBack>("Đã rút hồ sơ do hoàn tác lần nhập", "Record taken back with its import"))
        .AddSingleton(EventTitle.Of<ChangeTakenBack>("Đã đặt lại như trước lần nhập", "Set back as before an import"))
        .AddSingleton<ImportFolder>()
        .AddSingleton<ImportQueue>()
        .AddHostedService(s => s.GetRequiredService<ImportQueue>())
        .AddScoped<IPaperNumbers, PaperNumbers>()
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
