using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The module's front door.</summary>
public static class PeacekeepingModule
{
    public static IServiceCollection AddPeacekeeping(this IServiceCollection services)
    {
        services.AddScoped<Facts>().AddScoped<Proofs>().AddScoped<TourRows>().AddScoped<IMissionPlaces, MissionPlaces>().AddForms().AddFinding().AddFormedUnits();
        services.AddSelections().AddTraining().AddDossiers().AddReliefs().AddDesk().AddHardDays().AddRetention();
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 2, PeacekeepingWords.Officers, "/peacekeeping/officers", Permission.ReadPeacekeeping, "s"));
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 3, PeacekeepingWords.Board, "/peacekeeping/board", Permission.ReadPeacekeeping, "b"));
        services.AddSingleton(new NavigationEntry(NavigationGroup.Force, 4, PeacekeepingWords.Missions, "/peacekeeping/missions", Permission.ReadPeacekeeping, "m"));
        services.AddSingleton(new NavigationEntry(NavigationGroup.Home, 3, PeacekeepingWords.Brief, "/peacekeeping/brief", Permission.ReadPeacekeeping, "r"));
        services.AddScoped<IScopeKey, MissionKey>().AddScoped<IScopeKey, FormedUnitKey>().AddScoped<IScopeKey, TourKindKey>();
        services.Prove<ServingInField>().Prove<PresentInMission>().Prove<AtHeadquarters>().Prove<InMissionWithoutDecision>().Prove<EverDeployed>().Prove<NewlyDeployed>().Prove<DecidedNotDeparted>();
        services.Prove<MeetsStandard>().Prove<Cleared>().Prove<EverCleared>().Prove<Nominated>();
        services.Prove<AmsAttempts>().Prove<AmsPassed>().Prove<AmsPassRate>();
        services.Prove<OwnCoursePersons>().Prove<OwnCourseAttendances>().Prove<PartnerProposedPersons>().Prove<PartnerProposedCourses>().Prove<PartnerAttended>();
        services.Prove<EndingSoon>().Prove<EndingWithoutReplacement>().Prove<PostsGiven>().Prove<PostsVacant>().Prove<PostDaysVacant>();
        services.Prove<WomensShareInField>().Prove<WomensShareOfCleared>().Prove<WomensShareOfNominated>();
        services.Prove<TrainingNeeded>().Prove<TrainedAvailable>();
        services.Prove<UnitMembersKnown>().Prove<UnitMembersCertified>().Prove<UnitCertifiedShare>();
        services.Prove<CandidaciesDecided>().Prove<CandidaciesChosen>().Prove<CandidaciesChosenShare>();
        foreach (var level in Enum.GetValues<PcrsLevel>())
        {
            services.AddScoped<IFigure>(s => new UnitsAtLevel(s.GetRequiredService<Facts>(), s.GetRequiredService<Proofs>(), level));
        }

        services.Prove<CallsOpen>().Prove<CallsBehind>();
        foreach (var kind in Enum.GetValues<AbsenceKind>())
        {
            services.AddScoped<IFigure>(s => new AbsentByKind(s.GetRequiredService<Facts>(), s.GetRequiredService<Proofs>(), kind));
        }

        foreach (var days in Enum.GetValues<Within>().Select(w => (int)w))
        {
            services.AddScoped<IFigure>(s => new Lapsing(s.GetRequiredService<Facts>(), s.GetRequiredService<Proofs>(), days));
            services.AddScoped<IFigure>(s => new PassportsLapsing(s.GetRequiredService<Facts>(), s.GetRequiredService<Proofs>(), days));
            services.AddScoped<IFigure>(s => new FitnessLapsing(s.GetRequiredService<Facts>(), s.GetRequiredService<Proofs>(), days));
        }

        foreach (var column in Enum.GetValues<BoardColumn>())
        {
            services.AddScoped<IFigure>(s => new InColumn(s.GetRequiredService<Facts>(), s.GetRequiredService<Proofs>(), column));
            services.AddScoped<IFigure>(s => new DaysInColumn(s.GetRequiredService<Facts>(), s.GetRequiredService<Proofs>(), column));
        }

        return services.AddImportKinds();
    }

    public static IEndpointRouteBuilder MapPeacekeeping(this IEndpointRouteBuilder app)
    {
        ShowMissions.Map(app);
        ShowMission.Map(app);
        ShowBoard.Map(app);
        ShowOfficers.Map(app);
        ShowOfficer.Map(app);
        ShowBrief.Map(app);
        app.MapForms();
        app.MapFormedUnits();
        app.MapHardDays();
        app.MapSelections();
        app.MapTraining();
        app.MapDossiers();
        app.MapReliefs();
        app.MapDesk();
        app.MapRetention();
        return app;
    }

    private static IServiceCollection AddImportKinds(this IServiceCollection services) => services
        .AddScoped<ImportedOfficers>().AddScoped<ImportedPapers>().AddScoped<ImportedPosts>()
        .AddScoped<IImportKind, MissionImport>()
        .AddScoped<IImportKind, CourseImport>()
        .AddScoped<IImportKind, CourseResultImport>()
        .AddScoped<IImportKind, ClearanceImport>()
        .AddScoped<IImportKind, DeploymentImport>()
        .AddScoped<IImportKind, ContributionImport>()
        .AddScoped<IImportKind, StrengthLineImport>()
        .AddScoped<IImportKind, UnitMemberImport>();

    private static IServiceCollection Prove<TFigure>(this IServiceCollection services) where TFigure : class, IFigure =>
        services.AddScoped<TFigure>().AddScoped<IFigure>(s => s.GetRequiredService<TFigure>());
}
