using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The module's front door.</summary>
public static class PeacekeepingModule
{
    public static IServiceCollection AddPeacekeeping(this IServiceCollection services)
    {
        services.AddScoped<Facts>();
        services.Prove<ServingInField>().Prove<AtHeadquarters>().Prove<InMissionWithoutDecision>().Prove<EverDeployed>().Prove<DecidedNotDeparted>();
        services.Prove<MeetsStandard>().Prove<Cleared>().Prove<EverCleared>().Prove<Nominated>();
        services.Prove<OwnCoursePersons>().Prove<OwnCourseAttendances>().Prove<PartnerProposedPersons>().Prove<PartnerProposedCourses>().Prove<PartnerAttended>();
        services.Prove<EndingSoon>().Prove<EndingWithoutReplacement>().Prove<PostsVacant>().Prove<PostDaysVacant>();
        services.Prove<WomensShareInField>().Prove<WomensShareOfCleared>().Prove<WomensShareOfNominated>();
        foreach (var column in Enum.GetValues<BoardColumn>())
        {
            services.AddScoped<IFigure>(s => new InColumn(s.GetRequiredService<Facts>(), column));
        }

        return services;
    }

    private static IServiceCollection Prove<TFigure>(this IServiceCollection services) where TFigure : class, IFigure =>
        services.AddScoped<TFigure>().AddScoped<IFigure>(s => s.GetRequiredService<TFigure>());
}
