using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/watches/new.</summary>
public static class BeginWatch
{
    internal static void Map(IEndpointRouteBuilder watches)
    {
        watches.Get("/new", () => BeginWatchPage.Show(new(new(), PaperForm.None)));
        watches.Post("/new", Answer);
    }

    private static async Task<IResult> Answer([FromForm] Form form, PaperForm paper, IPapers papers, AppDb db, Saving saving, CancellationToken cancel)
    {
        var (act, view) = (saving.Act(), new View(form, paper));
        var evidence = await papers.Take(paper, PaperKind.Other, act, cancel);
        var begun = Typed.Together(form.Parsed, evidence).Then(asked => Watch.Begin(asked.Item1, asked.Item2, act.EnteredOn));
        if (!begun.Ok)
        {
            return BeginWatchPage.Refuse(view with { Problems = begun.Problems });
        }

        db.Record(begun.Value.Watch, begun.Value.Begun, act.On(evidence.Value?.Value));
        return await saving.Then(ListWatches.Url, WatchWords.Begun, problem => BeginWatchPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    public sealed record Form
    {
        public string? Kind { get; init; }

        public string? Title { get; init; }

        public string? SeenAt { get; init; }

        public string? DeadlineOn { get; init; }

        public string? NextLookOn { get; init; }

        internal Result<WatchTyped> Parsed => Typed.Together(
            Typed.Choice<WatchKind>(Kind, nameof(Kind)), Typed.Text(Title, nameof(Title), Watch.TitleLimit, WatchWords.Title), Typed.TextIfAny(SeenAt, nameof(SeenAt), Watch.SeenAtLimit, WatchWords.SeenAt),
            Typed.DayIfAny(DeadlineOn, nameof(DeadlineOn)), Typed.Day(NextLookOn, nameof(NextLookOn))).Into((kind, title, seenAt, deadline, look) => new WatchTyped(kind, title, seenAt, deadline, look));
    }

    public sealed record View(Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
