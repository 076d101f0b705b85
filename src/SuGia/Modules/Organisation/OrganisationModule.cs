using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>The module's front door.</summary>
public static class OrganisationModule
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services)
    {
        services.AddScoped<IPeople, People>().AddScoped<IUnits, Units>().AddScoped<Reaching>().AddScoped<ReadersPeople>().AddScoped<PersonDesk>();
        services.AddScoped<UnitsInReach>().AddScoped<Duplicates>().AddScoped<PeoplePicks>().AddScoped<ReachOfToday>().AddSingleton<RenewedDay>();
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 10, OrganisationWords.People, "/people", Permission.ReadPeople, "p"));
        foreach (var title in OrganisationEvents.Titles)
        {
            services.AddSingleton(title);
        }

        return services;
    }

    public static IEndpointRouteBuilder MapOrganisation(this IEndpointRouteBuilder app)
    {
        ListPeople.Map(app);
        ShowPerson.Map(app);
        ShowReads.Map(app);
        RegisterPerson.Map(app);
        CorrectPerson.Map(app);
        GiveRank.Map(app);
        AppointPerson.Map(app);
        AddLanguage.Map(app);
        EndService.Map(app);
        MergePeople.Map(app);
        UnmergePeople.Map(app);
        return app;
    }
}
