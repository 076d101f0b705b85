using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/exchanges/new.</summary>
public static class EnterExchange
{
    internal static void Map(IEndpointRouteBuilder exchanges)
    {
        exchanges.Get("/new", () => EnterExchangePage.Show(new(new(), PaperForm.None)));
        exchanges.Post("/new", Answer);
    }

    private static async Task<IResult> Answer([FromForm] Form form, PaperForm paper, IPapers papers, AppDb db, Saving saving, CancellationToken cancel)
    {
        var (act, view) = (saving.Act(), new View(form, paper));
        var evidence = await papers.Take(paper, PaperKind.OfficialLetter, act, cancel);
        var entered = Typed.Together(form.Parsed, evidence).Then(asked => Exchange.Enter(asked.Item1, asked.Item2, act.EnteredOn));
        if (!entered.Ok)
        {
            return EnterExchangePage.Refuse(view with { Problems = entered.Problems });
        }

        db.Record(entered.Value.Exchange, entered.Value.Exchanged, act.On(evidence.Value?.Value));
        return await saving.Then(ListExchanges.Url, ExchangeWords.Entered, problem => EnterExchangePage.Refuse(view with { Problems = [problem] }), cancel);
    }

    public sealed record Form
    {
        public string? On { get; init; }

        public string? Party { get; init; }

        public string? Channel { get; init; }

        public string? Direction { get; init; }

        public string? Topic { get; init; }

        public string? Summary { get; init; }

        public string? AnswerDueOn { get; init; }

        internal Result<ExchangeTyped> Parsed => Typed.Together(What, How).Into((what, how) => new ExchangeTyped(how.On, what.Party, how.Channel, how.Direction, what.Topic, what.Summary, how.Due));

        private Result<(string Party, string Topic, string Summary)> What => Typed.Together(
            Typed.Text(Party, nameof(Party), Exchange.PartyLimit, ExchangeWords.Party),
            Typed.Text(Topic, nameof(Topic), Exchange.TopicLimit, ExchangeWords.Topic),
            Typed.TextIfAny(Summary, nameof(Summary), Exchange.SummaryLimit, ExchangeWords.Summary));

        private Result<(DateOnly On, ExchangeChannel Channel, ExchangeDirection Direction, DateOnly? Due)> How => Typed.Together(
            Typed.Day(On, nameof(On)), Typed.Choice<ExchangeChannel>(Channel, nameof(Channel)), Typed.Choice<ExchangeDirection>(Direction, nameof(Direction)), Typed.DayIfAny(AnswerDueOn, nameof(AnswerDueOn)));
    }

    public sealed record View(Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
