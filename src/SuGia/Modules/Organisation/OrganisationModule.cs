using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>The module's front door.</summary>
public static class OrganisationModule
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services) => services
        .AddScoped<IPeople, People>()
        .AddScoped<IUnits, Units>()
        .AddScoped<Reaching>()
        .AddFinding();

    public static IEndpointRouteBuilder MapOrganisation(this IEndpointRouteBuilder app) => app;
}
