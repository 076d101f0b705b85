using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>How people and units are found, named in histories, and tied to papers.</summary>
internal static class OrganisationFinding
{
    public static IServiceCollection AddFinding(this IServiceCollection services) => services
        .AddScoped<IPaperUses, PaperUses>()
        .AddScoped<ISearchable, PersonSearch>()
        .AddScoped<ISearchable, UnitSearch>()
        .AddScoped<IRecordTitles, OrganisationTitles>()
        .AddSingleton<IHistoryWords, OrganisationHistory>();
}
