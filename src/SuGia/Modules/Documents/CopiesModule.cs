using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The part of the module that keeps certified copies.</summary>
internal static class CopiesModule
{
    public static IServiceCollection AddCopies(this IServiceCollection services) => services
        .AddSingleton(CopyHistory.Event).AddSingleton<IHistoryWords, CopyHistory>();

    public static void MapCopies(this IEndpointRouteBuilder app)
    {
        ListCopies.Map(app);
        CopyPaper.Map(app);
        ShowCopy.Map(app);
    }
}
