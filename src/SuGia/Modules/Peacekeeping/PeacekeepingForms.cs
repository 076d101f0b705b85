using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>All forms of the module.</summary>
internal static class PeacekeepingForms
{
    public static IServiceCollection AddForms(this IServiceCollection services) => services
        .AddScoped<Officers>().AddScoped<PostChoices>().AddScoped<Decisions>().AddScoped<MissionChoices>().AddScoped<Teams>()
        .AddScoped<EditedMissions>().AddScoped<EditedCourses>().AddScoped<Roster>().AddScoped<TrainedTogether>()
        .AddScoped<PeopleListed>().AddScoped<EditedCalls>().AddScoped<CandidateFiles>().AddScoped<Ranking>().AddScoped<Clocking>()
        .AddScoped<EditedVisits>().AddScoped<PastedResults>()
        .AddSingleton(new NavigationEntry(NavigationGroup.Force, 8, VisitWords.Visits, "/peacekeeping/visits", Permission.ReadPeacekeeping, "a"))
        .AddSingleton(new NavigationEntry(NavigationGroup.Force, 13, ClockWords.Clocks, "/peacekeeping/clocks", Permission.ReadPeacekeeping, "l"))
        .AddSingleton(new NavigationEntry(NavigationGroup.Force, 7, CallWords.Calls, "/peacekeeping/calls", Permission.ReadPeacekeeping, "g"))
        .AddSingleton(new NavigationEntry(NavigationGroup.Force, 5, CourseWords.Courses, "/peacekeeping/courses", Permission.ReadPeacekeeping, "k"));

    public static void MapForms(this IEndpointRouteBuilder app)
    {
        var officers = app.MapGroup("/peacekeeping/officers").Needs(Permission.EditPeacekeeping);
        RegisterCandidate.Map(officers);
        MoveStage.Map(officers);
        NominateOfficer.Map(officers);
        RecordAttempt.Map(officers);
        OpenTour.Map(officers);
        ExtendTour.Map(officers);
        DecideSegment.Map(officers);
        RecordJourney.Map(officers);
        EndTourEarly.Map(officers);
        AnswerForTour.Map(officers);
        RecordInduction.Map(officers);
        RecordCertificate.Map(app);
        RecordFitness.Map(app);
        RecordVetting.Map(app);
        ScreenOfficer.Map(app);
        RecordAbsence.Map(app);
        EndAbsence.Map(app);
        ListClocks.Map(app);
        MapCalls(app);
        MapVisits(app);
        MapCourses(app);
        MapMissions(app.MapGroup("/peacekeeping/missions").Needs(Permission.EditMissions));
    }

    private static void MapCalls(IEndpointRouteBuilder app)
    {
        ListCalls.Map(app);
        ShowCall.Map(app);
        ExportDossiers.Map(app);
        var calls = app.MapGroup("/peacekeeping/calls").Needs(Permission.EditPeacekeeping);
        OpenCall.Map(calls);
        AddCallStep.Map(calls);
        SetCallStep.Map(calls);
        FindEligible.Map(calls);
        AddNominee.Map(calls);
        ChangeNominee.Map(calls);
        SendCall.Map(calls);
        AnswerNominee.Map(calls);
    }

    private static void MapVisits(IEndpointRouteBuilder app)
    {
        ListVisits.Map(app);
        ShowVisit.Map(app);
        var visits = app.MapGroup("/peacekeeping/visits").Needs(Permission.EditPeacekeeping);
        RequestVisit.Map(visits);
        AgreeVisit.Map(visits);
        AddAssessor.Map(visits);
        ChangeAssessor.Map(visits);
        AddVisitCost.Map(visits);
        ChangeVisitCost.Map(visits);
        AddVisitNominee.Map(visits);
        ChangeVisitNominee.Map(visits);
        EnterVisitResults.Map(visits);
    }

    private static void MapCourses(IEndpointRouteBuilder app)
    {
        ShowCourses.Map(app);
        ShowCourse.Map(app);
        var courses = app.MapGroup("/peacekeeping/courses").Needs(Permission.EditPeacekeeping);
        OpenCourse.Map(courses);
        PlanSession.Map(courses);
        ProposeOfficers.Map(courses);
        TakeTrainingStep.Map(courses);
    }

    private static void MapMissions(RouteGroupBuilder missions)
    {
        EnterMission.Map(missions);
        CorrectMission.Map(missions);
        BeginPhase.Map(missions);
        AddPost.Map(missions);
        EndPost.Map(missions);
        AddStation.Map(missions);
        SucceedMission.Map(missions);
    }
}
