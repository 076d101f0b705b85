using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/journey: the actual and the UN days of a tour.</summary>
public static class RecordJourney
{
    private const int ReasonLimit = 1000;

    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/journey", Ask);
        officers.Post("/{person}/tours/{tour:guid}/journey", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held)
            ? RecordJourneyPage.Show(new(officer.Head, Form.Of(held), TourPart.Of(held)))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, Officers officers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        View view = new(officer.Head, form, TourPart.Of(held));
        var act = saving.Act(form.Reason);
        return await pressing.Change(
            officer.File, form.Version, form.Parsed(Journey.Of(held)),
            journey => officer.File.RecordJourney(tour, journey, act.EnteredOn),
            new(act, officer.Head.Url, TourWords.JourneySaved, problems => RecordJourneyPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? LeftHomeOn { get; init; }

        public string? ArrivedOn { get; init; }

        public string? CheckedOutOn { get; init; }

        public string? CameHomeOn { get; init; }

        public string? UnFirstOn { get; init; }

        public string? UnLastOn { get; init; }

        public string? Reason { get; init; }

        /// <remarks>A day that is entered first explains itself; whoever changes one says why.</remarks>
        internal Result<Journey> Parsed(Journey recorded) => Days.Then(days => days.Changes(recorded)
            ? Typed.Text(Reason, nameof(Reason), ReasonLimit, ShellWords.Reason).Into(_ => days)
            : Typed.TextIfAny(Reason, nameof(Reason), ReasonLimit, ShellWords.Reason).Into(_ => days));

        private Result<Journey> Days => Typed.Together(
            Typed.FuzzyIfAny(LeftHomeOn, nameof(LeftHomeOn)),
            Typed.FuzzyIfAny(ArrivedOn, nameof(ArrivedOn)),
            Typed.FuzzyIfAny(CheckedOutOn, nameof(CheckedOutOn)),
            Typed.FuzzyIfAny(CameHomeOn, nameof(CameHomeOn)),
            Typed.DayIfAny(UnFirstOn, nameof(UnFirstOn)),
            Typed.DayIfAny(UnLastOn, nameof(UnLastOn)))
            .Into((left, arrived, checkedOut, home, first, last) => new Journey(left, arrived, checkedOut, home, first, last));

        /// <summary>As a person types them.</summary>
        internal static Form Of(Tour tour) => new()
        {
            LeftHomeOn = tour.LeftHomeOn?.Both().Vi,
            ArrivedOn = tour.ArrivedOn?.Both().Vi,
            CheckedOutOn = tour.CheckedOutOn?.Both().Vi,
            CameHomeOn = tour.CameHomeOn?.Both().Vi,
            UnFirstOn = Written(tour.UnFirstOn),
            UnLastOn = Written(tour.UnLastOn),
        };

        private static string? Written(DateOnly? day) => day is { } known ? Kernel.Days.Both(known).Vi : null;
    }

    public sealed record View(OfficerHead Head, Form Form, IReadOnlyList<TourPart> Parts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
