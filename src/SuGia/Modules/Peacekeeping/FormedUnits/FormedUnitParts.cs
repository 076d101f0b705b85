using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Pages and forms about formed units, how they are found, and what histories call them.</summary>
internal static class FormedUnitParts
{
    public static IServiceCollection AddFormedUnits(this IServiceCollection services)
    {
        foreach (var title in FormedUnitEvents.Titles)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<UnitDesk>().AddScoped<UnitRoster>().AddScoped<MemberDesk>()
            .AddScoped<IRestsOnPapers, UnitsOnPapers>()
            .AddScoped<IRecordTitles, FormedUnitTitles>()
            .AddSingleton<IHistoryWords, FormedUnitHistory>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Force, 12, FormedUnitWords.Units, "/peacekeeping/units", Permission.ReadPeacekeeping, "d"));
    }

    public static void MapFormedUnits(this IEndpointRouteBuilder app)
    {
        ListFormedUnits.Map(app);
        ShowFormedUnit.Map(app);
        ListMembers.Map(app);
        var units = app.MapGroup("/peacekeeping/units").Needs(Permission.EditPeacekeeping);
        FoundFormedUnit.Map(units);
        CorrectFormedUnit.Map(units);
        EndFormedUnit.Map(units);
        MapStrength(units);
        MapReadiness(units);
        MapCorrections(units);
        MapMembers(app, units);
    }

    private static void MapStrength(RouteGroupBuilder units)
    {
        AddStrengthLine.Map(units);
        EndStrengthLine.Map(units);
        ReportStrength.Map(units);
        JoinMembers.Map(units);
        TakeMemberStep.Map(units);
        CountEquipment.Map(units);
    }

    private static void MapReadiness(RouteGroupBuilder units)
    {
        ReachLevel.Map(units);
        RenewPledge.Map(units);
        PlanUnitVisit.Map(units);
        HoldUnitVisit.Map(units);
        SignMemorandum.Map(units);
        RotateUnit.Map(units);
    }

    private static void MapCorrections(RouteGroupBuilder units)
    {
        ChangeStrengthLine.Map(units);
        ChangeStrengthReport.Map(units);
        ChangeEquipment.Map(units);
        ChangeLevel.Map(units);
        ChangeRenewal.Map(units);
        ChangeUnitVisit.Map(units);
        ChangeVisitOutcome.Map(units);
        ChangeMemorandum.Map(units);
        ChangeRotation.Map(units);
        TakeBackEnd.Map(units);
    }

    private static void MapMembers(IEndpointRouteBuilder app, RouteGroupBuilder units)
    {
        ShowMember.Map(app);
        ChangeUnitMember.Map(units);
        ChangeMemberStep.Map(units);
        MoveMember.Map(units);
        ChangeMove.Map(units);
    }
}
