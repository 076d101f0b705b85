using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Pages and forms of selection boards, how they are found, and what histories call them.</summary>
internal static class SelectionsFront
{
    public static IServiceCollection AddSelections(this IServiceCollection services)
    {
        foreach (var title in SelectionEvents.Titles)
        {
            services.AddSingleton(title);
        }

        return services
            .AddScoped<SelectionDesk>().AddScoped<Appraisals>().AddScoped<Replying>()
            .AddScoped<IRestsOnPapers, SelectionsOnPapers>()
            .AddScoped<IRecordTitles, SelectionTitles>()
            .AddSingleton<IHistoryWords, SelectionHistory>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Force, 6, SelectionWords.Selections, "/peacekeeping/selections", Permission.ReadPeacekeeping, "x"));
    }

    public static void MapSelections(this IEndpointRouteBuilder app)
    {
        ListSelections.Map(app);
        ShowSelection.Map(app);
        ReplyToUnit.Map(app);
        WaiveRule.Map(app.MapGroup("/peacekeeping/officers").Needs(Permission.EditPeacekeeping));
        var selections = app.MapGroup("/peacekeeping/selections").Needs(Permission.EditPeacekeeping);
        MapBoard(selections);
        ScoreCandidate.Map(selections);
        KeepMinutes.Map(selections);
        DecideSelection.Map(selections);
        AskReview.Map(selections);
        AnswerReview.Map(selections);
    }

    private static void MapBoard(RouteGroupBuilder selections)
    {
        OpenSelection.Map(selections);
        SetCriteria.Map(selections);
        FixCriteria.Map(selections);
        SeatMember.Map(selections);
        ChangeMember.Map(selections);
        DeclareConflict.Map(selections);
        NameCandidate.Map(selections);
        WithdrawCandidate.Map(selections);
    }
}
