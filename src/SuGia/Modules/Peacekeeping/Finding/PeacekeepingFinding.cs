using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

internal static class PeacekeepingFinding
{
    public static IServiceCollection AddFinding(this IServiceCollection services) => services
        .AddScoped<IRestsOnPapers, RestsOnPapers>();
}
