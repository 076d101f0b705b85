using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The part of the module that keeps day books and numbers.</summary>
internal static class RegistersModule
{
    public static IServiceCollection AddRegisters(this IServiceCollection services)
    {
        foreach (var title in RegisterHistory.Events)
        {
            services.AddSingleton(title);
        }

        return services.AddScoped<Numbering>().AddSingleton<IHistoryWords, RegisterHistory>().AddScoped<IRecordTitles, RegisterTitles>();
    }

    public static void MapRegisters(this IEndpointRouteBuilder app)
    {
        ListArrivals.Map(app);
        EnterArrival.Map(app);
        SettlementReport.Map(app);
        ShowArrival.Map(app);
        PassArrival.Map(app);
        InstructArrival.Map(app);
        SettleArrival.Map(app);
        MapOutgoing(app);
        ListSeries.Map(app);
        OpenSeries.Map(app);
        ShowSeries.Map(app);
        GiveSecretNumber.Map(app);
        ReserveNumbers.Map(app);
        CancelNumber.Map(app);
        TurnSeries.Map(app);
    }

    private static void MapOutgoing(IEndpointRouteBuilder app)
    {
        ListDispatches.Map(app);
        EnterDispatch.Map(app);
        ShowDispatch.Map(app);
        DeliverPaper.Map(app);
        RecallPaper.Map(app);
        LendKept.Map(app);
        ReturnKept.Map(app);
        FollowAnswers.Map(app);
        AnswerReport.Map(app);
        AwaitAnswer.Map(app);
        TakeAnswer.Map(app);
    }
}
