using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

internal static class OrganisationFinding
{
    public static IServiceCollection AddFinding(this IServiceCollection services) => services
        .AddScoped<IPaperUses, PaperUses>();
}
