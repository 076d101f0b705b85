using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/homecoming/debrief: when, by whom, and a summary without anything operational.</summary>
public static class RecordDebrief
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/homecoming/debrief", Ask);
        officers.Post("/{person}/tours/{tour:guid}/homecoming/debrief", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Homecomers homecomers, CancellationToken cancel) =>
        await homecomers.Find(person, tour, Form.Of, cancel) is { } view ? RecordDebriefPage.Show(view) : Results.NotFound();

    private static Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, Homecomers homecomers, Saving saving, CancellationToken cancel)
    {
        var act = saving.Act(form.Reason);
        return homecomers.Change<Form, DebriefTyped, DebriefRecorded>(
            person, tour, form, new(act, form.Parsed, (file, debrief) => file.RecordDebrief(tour, debrief, act.Reason, act.EnteredOn), RecordDebriefPage.Refuse), cancel);
    }

    public sealed record Form : ITourForm
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? By { get; init; }

        public string? Summary { get; init; }

        public string? Reason { get; init; }

        internal Result<DebriefTyped> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(By, nameof(By), Homecoming.ByLimit, HomecomingWords.DebriefedBy),
            Typed.TextIfAny(Summary, nameof(Summary), Homecoming.SummaryLimit, HomecomingWords.Summary)).Into((on, by, summary) => new DebriefTyped(on, by, summary));

        internal static Form Of(Tour tour) => tour.Homecoming is { DebriefedOn: not null } held
            ? new() { On = TourView<Form>.Shown(held.DebriefedOn), By = held.DebriefedBy, Summary = held.DebriefSummary }
            : new();
    }
}
