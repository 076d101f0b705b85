using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>The module's front door.</summary>
public static class OrganisationModule
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services)
    {
        services.AddFinding().AddScoped<IPeople, People>().AddScoped<IUnits, Units>().AddScoped<Reaching>().AddScoped<ReadersPeople>().AddScoped<IPersonalData>(s => s.GetRequiredService<ReadersPeople>()).AddScoped<PersonDesk>();
        services.AddScoped<ImportedPeople>().AddScoped<Namesakes>().AddScoped<IImportKind, PersonImport>().AddScoped<IImportKind, RankImport>().AddScoped<IImportKind, AppointmentImport>();
        services.AddScoped<UnitsInReach>().AddScoped<Duplicates>().AddScoped<Registering>().AddScoped<PeoplePicks>().AddScoped<Merging>().AddScoped<ReachOfToday>().AddSingleton<RenewedDay>();
        services.AddScoped<UnitDesk>().AddScoped<BodyDesk>().AddScoped<CountryPicks>().AddScoped<MemberPicks>().AddScoped<Partners>();
        services.AddScoped<IPartners>(s => s.GetRequiredService<Partners>());
        services.AddSingleton(new NavigationEntry(NavigationGroup.Foreign, 10, PartnerWords.Partners, "/partners", Permission.ReadUnits));
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 22, BodyWords.Bodies, "/bodies", Permission.ReadUnits));
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 21, UnitWords.Units, "/units", Permission.ReadUnits, "u"));
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 20, OrganisationWords.People, "/people", Permission.ReadPeople, "p"));
        foreach (var title in OrganisationEvents.Titles)
        {
            services.AddSingleton(title);
        }

        return services;
    }

    public static IEndpointRouteBuilder MapOrganisation(this IEndpointRouteBuilder app)
    {
        MapPeople(app);
        MapUnits(app);
        MapPartnersAndBodies(app);
        return app;
    }

    private static void MapPeople(IEndpointRouteBuilder app)
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
    }

    private static void MapUnits(IEndpointRouteBuilder app)
    {
        ListUnits.Map(app);
        ShowUnit.Map(app);
        FoundUnit.Map(app);
        CorrectUnit.Map(app);
        PlaceUnit.Map(app);
        AddAlias.Map(app);
        EndUnit.Map(app);
    }

    private static void MapPartnersAndBodies(IEndpointRouteBuilder app)
    {
        ListPartners.Map(app);
        ShowPartner.Map(app);
        RegisterPartner.Map(app);
        CorrectPartner.Map(app);
        ListBodies.Map(app);
        ShowBody.Map(app);
        EstablishBody.Map(app);
        RenewBody.Map(app);
        CorrectBody.Map(app);
        DissolveBody.Map(app);
        RestoreBody.Map(app);
    }
}
