using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/exchanges/{id}/answer.</summary>
public static class AnswerExchange
{
    internal static void Map(IEndpointRouteBuilder exchanges)
    {
        exchanges.Get("/{id}/answer", Ask);
        exchanges.Post("/{id}/answer", Answer);
    }

    private static async Task<IResult> Ask(ExchangeId id, AppDb db, CancellationToken cancel) =>
        await Find(id, db, cancel) is { } exchange ? AnswerExchangePage.Show(new(exchange, exchange.Version, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(ExchangeId id, [FromForm] Form form, PaperForm paper, AppDb db, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await Find(id, db, cancel) is not { } exchange)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(exchange, exchange.Version, form, paper));
        var evidence = await papers.Take(paper, PaperKind.OfficialLetter, act, cancel);
        act = act.On(evidence.Value?.Value);
        return await pressing.Change(
            exchange, form.Version, Typed.Together(Typed.Day(form.On, nameof(form.On)), Typed.TextIfAny(form.Answer, nameof(form.Answer), Exchange.AnswerLimit, ExchangeWords.Answer), evidence),
            asked => exchange.AnswerOn(asked.Item1, asked.Item2, asked.Item3, act.EnteredOn),
            new(act, ListExchanges.Url, ExchangeWords.Answered, problems => AnswerExchangePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static Task<Exchange?> Find(ExchangeId id, AppDb db, CancellationToken cancel) => db.Set<Exchange>().SingleOrDefaultAsync(e => e.Id == id, cancel);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Answer { get; init; }
    }

    public sealed record View(Exchange Exchange, int Version, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
