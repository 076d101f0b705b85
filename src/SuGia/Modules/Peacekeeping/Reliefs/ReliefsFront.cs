using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Pages and forms about posts that change hands, early returns of many, and coming home.</summary>
internal static class ReliefsFront
{
    public static IServiceCollection AddReliefs(this IServiceCollection services)
    {
        foreach (var title in ReliefEvents.Titles)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<EditedReliefs>().AddScoped<ReliefRows>().AddScoped<Returning>().AddScoped<ReturnedTogether>().AddScoped<Homecomers>().AddScoped<PostLessons>()
            .AddScoped<IFigure, HandoversDone>().AddScoped<IFigure, HandoverOverlapDays>().AddScoped<IFigure, MedalDue>()
            .AddScoped<IRecordTitles, ReliefTitles>()
            .AddSingleton<IHistoryWords, ReliefHistory>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Force, 10, ReliefWords.Reliefs, "/peacekeeping/reliefs", Permission.ReadPeacekeeping, "t"))
            .AddSingleton(new NavigationEntry(NavigationGroup.Force, 11, HomecomingWords.Homecomings, "/peacekeeping/homecomings", Permission.ReadPeacekeeping, "e"));
    }

    public static void MapReliefs(this IEndpointRouteBuilder app)
    {
        ListReliefs.Map(app);
        ShowRelief.Map(app);
        ListHomecomings.Map(app);
        ShowHomecoming.Map(app);
        ShowLessons.Map(app);
        MapForms(app.MapGroup("/peacekeeping/reliefs").Needs(Permission.EditPeacekeeping));
        MapOfficers(app.MapGroup("/peacekeeping/officers").Needs(Permission.EditPeacekeeping));
        ReturnManyEarly.Map(app.MapGroup("/peacekeeping/missions").Needs(Permission.EditPeacekeeping));
    }

    private static void MapForms(RouteGroupBuilder reliefs)
    {
        PlanHandover.Map(reliefs);
        AddReliefCandidate.Map(reliefs);
        ChangeReliefCandidate.Map(reliefs);
        ChooseIncoming.Map(reliefs);
        NameIncomingTour.Map(reliefs);
        LeavePostVacant.Map(reliefs);
        Mentor.Map(reliefs);
        AddHandoverNote.Map(reliefs);
    }

    private static void MapOfficers(RouteGroupBuilder officers)
    {
        StartRelief.Map(officers);
        RecordCheckOut.Map(officers);
        RecordEndReport.Map(officers);
        RecordDebrief.Map(officers);
        NoteLesson.Map(officers);
        AwardMedal.Map(officers);
        RecordReintegration.Map(officers);
    }
}
