using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The front door of desk work: rolls, notes, desks, exchanges, watches and plans by reference.</summary>
internal static class DeskFront
{
    internal static IServiceCollection AddDesk(this IServiceCollection services)
    {
        foreach (var title in DeskHistory.Events)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<Rolls>().AddScoped<NotesOn>().AddScoped<Desks>().AddScoped<IDeskItems, CallsOnDesk>().AddScoped<IDeskItems, DossiersOnDesk>().AddScoped<IDeskItems, SelectionsOnDesk>()
            .AddScoped<OpenTours>().AddScoped<ToursOnDesk>().AddScoped<IDeskItems>(s => s.GetRequiredService<ToursOnDesk>())
            .AddScoped<IRestsOnPapers, DeskOnPapers>().AddScoped<IRecordTitles, DeskTitles>().AddSingleton<IHistoryWords, DeskHistory>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Force, 1, DeskWords.Desk, ShowDesk.Url, Permission.EditPeacekeeping, "w"));
    }

    internal static void MapDesk(this IEndpointRouteBuilder app)
    {
        ShowRoll.Map(app);
        TakeRoll.Map(app);
        ListRollsTaken.Map(app);
        ShowDesk.Map(app);
        HandOverDesk.Map(app);
        ListHandovers.Map(app);
        ListOpenTours.Map(app);
        ShowHandover.Map(app);
        MapNotes(app);
        MapLogs(app);
    }

    private static void MapNotes(IEndpointRouteBuilder app)
    {
        ListNotes.Map(app);
        var notes = app.MapGroup("/peacekeeping/notes").Needs(Permission.EditPeacekeeping);
        WriteNote.Map(notes);
        WithdrawNote.Map(notes);
    }

    private static void MapLogs(IEndpointRouteBuilder app)
    {
        ListExchanges.Map(app);
        ListWatches.Map(app);
        ListPlans.Map(app);
        var exchanges = app.MapGroup(ListExchanges.Url).Needs(Permission.EditPeacekeeping);
        EnterExchange.Map(exchanges);
        AnswerExchange.Map(exchanges);
        var watches = app.MapGroup(ListWatches.Url).Needs(Permission.EditPeacekeeping);
        BeginWatch.Map(watches);
        LookAtWatch.Map(watches);
        var plans = app.MapGroup(ListPlans.Url).Needs(Permission.EditPeacekeeping);
        ReferToPlan.Map(plans);
        ReviewPlan.Map(plans);
    }
}
