using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>All forms of the module.</summary>
internal static class PeacekeepingForms
{
    public static IServiceCollection AddForms(this IServiceCollection services) => services
        .AddScoped<Officers>().AddScoped<PostChoices>().AddScoped<Changing>().AddScoped<Decisions>().AddScoped<Teams>()
        .AddScoped<EditedMissions>();

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
        MapMissions(app.MapGroup("/peacekeeping/missions").Needs(Permission.EditMissions));
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
