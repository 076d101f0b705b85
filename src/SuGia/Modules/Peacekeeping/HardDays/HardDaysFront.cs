using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Front door of hard days, of family contacts and of entitlements.</summary>
internal static class HardDaysFront
{
    public static IServiceCollection AddHardDays(this IServiceCollection services)
    {
        foreach (var title in HardDayHistory.Events)
        {
            services.AddSingleton(title);
        }

        return services.AddScoped<EditedHardDays>().AddScoped<EditedHouseholds>()
            .AddScoped<IRecordTitles, HardDayTitles>().AddSingleton<IHistoryWords, HardDayHistory>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Force, 14, HardDayWords.HardDays, "/peacekeeping/hard-days", Permission.ReadAbsenceReasons, "q"));
    }

    public static void MapHardDays(this IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/entitlements", ListEntitlements.Show).Needs(Permission.ReadPeacekeeping);
        var days = app.MapGroup("/peacekeeping/hard-days").Needs(Permission.ReadAbsenceReasons);
        ListHardDays.Map(days);
        ShowHardDay.Map(days);
        DoHardDayStep.Map(days);
        ReplaceOnHardDay.Map(days);
        CloseHardDay.Map(days);
        OpenHardDay.Map(app.MapGroup("/peacekeeping/officers").Needs(Permission.ReadAbsenceReasons));
        MapHouseholds(app.MapGroup("/peacekeeping/officers").Needs(Permission.ReadFamily));
    }

    private static void MapHouseholds(RouteGroupBuilder officers)
    {
        ShowHousehold.Map(officers);
        AddContact.Map(officers);
        ChangeContact.Map(officers);
        LogFamilyContact.Map(officers);
    }
}
