using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/selections/{id}/criteria: all criteria in one table, until they are fixed.</summary>
public static class SetCriteria
{
    /// <summary>Lines of the form.</summary>
    public const int Most = 8;

    private const int MostPoints = 1000;

    internal static void Map(IEndpointRouteBuilder selections)
    {
        selections.Get("/{id}/criteria", Ask);
        selections.Post("/{id}/criteria", Answer);
    }

    private static async Task<IResult> Ask(SelectionId id, SelectionDesk desk, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } selection ? SetCriteriaPage.Show(new(SelectionHead.Of(selection), Form.Of(selection))) : Results.NotFound();

    private static async Task<IResult> Answer(SelectionId id, [FromForm] Form form, SelectionDesk desk, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        View view = new(SelectionHead.Of(selection), form);
        return await desk.Change(
            selection, new(form.Version), form.Parsed, (asked, _, act) => selection.SetCriteria(asked, act.EnteredOn),
            problems => SetCriteriaPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        /// <summary>By line, from 1.</summary>
        public Dictionary<string, string>? Titles { get; init; }

        public Dictionary<string, string>? Weights { get; init; }

        public Dictionary<string, string>? Maxima { get; init; }

        internal static Form Of(Selection selection)
        {
            var lines = selection.CriteriaInOrder.Index().Select(c => (At: $"{c.Index + 1}", c.Item)).ToList();
            return new()
            {
                Titles = lines.ToDictionary(l => l.At, l => l.Item.Title),
                Weights = lines.ToDictionary(l => l.At, l => $"{l.Item.Weight}"),
                Maxima = lines.ToDictionary(l => l.At, l => $"{l.Item.Maximum}"),
            };
        }

        internal Result<IReadOnlyList<CriterionTyped>> Parsed
        {
            get
            {
                var lines = Enumerable.Range(1, Most).Select(l => $"{l}").Where(l => !string.IsNullOrWhiteSpace(Titles?.GetValueOrDefault(l))).Select(Line).ToList();
                List<Problem> problems = [.. lines.SelectMany(l => l.Problems)];
                return problems is [] ? lines.ConvertAll(l => l.Value!) : new Broken(problems);
            }
        }

        private Result<CriterionTyped> Line(string at) => Typed.Together(
            Typed.Text(Titles?.GetValueOrDefault(at), $"Titles[{at}]", SelectionCriterion.TitleLimit, SelectionWords.Criterion),
            Typed.Number(Weights?.GetValueOrDefault(at), $"Weights[{at}]", 1, 100),
            Typed.Number(Maxima?.GetValueOrDefault(at), $"Maxima[{at}]", 1, MostPoints)).Into((title, weight, maximum) => new CriterionTyped(title, (int)weight, (int)maximum));
    }

    public sealed record View(SelectionHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
