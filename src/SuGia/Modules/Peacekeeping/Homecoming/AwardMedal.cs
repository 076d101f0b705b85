using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/homecoming/medal: the UN medal of the tour.</summary>
public static class AwardMedal
{
    private const int MostNumerals = 20;

    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/homecoming/medal", Ask);
        officers.Post("/{person}/tours/{tour:guid}/homecoming/medal", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Homecomers homecomers, CancellationToken cancel) =>
        await homecomers.Find(person, tour, Form.Of, cancel) is { } view ? AwardMedalPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, PaperForm paper, Homecomers homecomers, IPapers papers, Saving saving, CancellationToken cancel)
    {
        var act = saving.Act(form.Reason);
        var award = await papers.Take(paper, PaperKind.Decision, act, cancel);
        return await homecomers.Change<Form, MedalTyped, MedalAwarded>(person, tour, form, new(
            act.On(award.Value?.Value), Typed.Together(form.Parsed, award).Into((medal, rests) => medal with { Paper = rests }),
            (file, medal) => file.AwardMedal(tour, medal, act.Reason, RuleFiles.Book, act.EnteredOn), AwardMedalPage.Refuse)
        { Paper = paper }, cancel);
    }

    public sealed record Form : ITourForm
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Numeral { get; init; }

        public string? Reason { get; init; }

        internal Result<MedalTyped> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.NumberIfAny(Numeral, nameof(Numeral), 2, MostNumerals)).Into((on, numeral) => new MedalTyped(on, Paper: null, (int?)numeral));

        internal static Form Of(Tour tour) => new() { On = TourView<Form>.Shown(tour.Homecoming?.MedalOn), Numeral = tour.Homecoming?.MedalNumeral?.ToString(System.Globalization.CultureInfo.InvariantCulture) };
    }
}
