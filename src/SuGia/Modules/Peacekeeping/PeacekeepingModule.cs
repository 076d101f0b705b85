using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The module's front door.</summary>
public static class PeacekeepingModule
{
    public static IServiceCollection AddPeacekeeping(this IServiceCollection services)
    {
        services.AddScoped<Facts>().AddScoped<TourRows>().AddScoped<IMissionPlaces, MissionPlaces>().AddForms().AddEventTitles();
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 2, PeacekeepingWords.Missions, "/peacekeeping/missions", Permission.ReadPeacekeeping, "m"));
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 3, PeacekeepingWords.Board, "/peacekeeping/board", Permission.ReadPeacekeeping, "b"));
        services.Prove<ServingInField>().Prove<AtHeadquarters>().Prove<InMissionWithoutDecision>().Prove<EverDeployed>().Prove<DecidedNotDeparted>();
        services.Prove<MeetsStandard>().Prove<Cleared>().Prove<EverCleared>().Prove<Nominated>();
        services.Prove<OwnCoursePersons>().Prove<OwnCourseAttendances>().Prove<PartnerProposedPersons>().Prove<PartnerProposedCourses>().Prove<PartnerAttended>();
        services.Prove<EndingSoon>().Prove<EndingWithoutReplacement>().Prove<PostsGiven>().Prove<PostsVacant>().Prove<PostDaysVacant>();
        services.Prove<WomensShareInField>().Prove<WomensShareOfCleared>().Prove<WomensShareOfNominated>();
        foreach (var column in Enum.GetValues<BoardColumn>())
        {
            services.AddScoped<IFigure>(s => new InColumn(s.GetRequiredService<Facts>(), column));
        }

        return services;
    }

    public static IEndpointRouteBuilder MapPeacekeeping(this IEndpointRouteBuilder app)
    {
        ShowMissions.Map(app);
        ShowMission.Map(app);
        ShowBoard.Map(app);
        ShowOfficer.Map(app);
        app.MapForms();
        return app;
    }

    private static IServiceCollection Prove<TFigure>(this IServiceCollection services) where TFigure : class, IFigure =>
        services.AddScoped<TFigure>().AddScoped<IFigure>(s => s.GetRequiredService<TFigure>());
}
