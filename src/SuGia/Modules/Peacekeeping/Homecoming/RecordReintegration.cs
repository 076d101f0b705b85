using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/homecoming/return: back at work. Of health only whether a check was done.</summary>
public static class RecordReintegration
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/homecoming/return", Ask);
        officers.Post("/{person}/tours/{tour:guid}/homecoming/return", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Homecomers homecomers, IUnits units, CancellationToken cancel)
    {
        if (await homecomers.Find(person, tour, Form.Of, cancel) is not { } view)
        {
            return Results.NotFound();
        }

        var unit = view.Tour.Homecoming?.BackAtUnit is { } id ? (await units.Find(id, cancel))?.Code : view.Head.Person.UnitCode;
        return RecordReintegrationPage.Show(view with { Form = view.Form with { Unit = unit } });
    }

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, Homecomers homecomers, IUnits units, Frame frame, Saving saving, CancellationToken cancel)
    {
        var (act, unit) = (saving.Act(form.Reason), await Picked(form.Unit, units, frame, cancel));
        return await homecomers.Change<Form, ReintegrationTyped, ReintegrationRecorded>(person, tour, form, new(
            act, Typed.Together(form.Parsed, unit).Into((back, its) => back with { Unit = its }),
            (file, back) => file.RecordReintegration(tour, back, act.Reason, act.EnteredOn), RecordReintegrationPage.Refuse), cancel);
    }

    private static async Task<Result<UnitId>> Picked(string? typed, IUnits units, Frame frame, CancellationToken cancel) =>
        string.IsNullOrWhiteSpace(typed) ? new Problem(HomecomingWords.BackUnit, nameof(Form.Unit)) : await units.Pick(typed, frame.Today, cancel) switch
        {
            [] => new Problem(HomecomingWords.NoUnit(Typed.Echo(typed, 80)), nameof(Form.Unit)),
            [var one] => one.Id,
            var several => several.FirstOrDefault(u => u.Code.Equals(typed.Trim(), StringComparison.OrdinalIgnoreCase)) is { } exact
                ? exact.Id : new Problem(HomecomingWords.SeveralUnits(string.Join(", ", several.Select(u => u.Code))), nameof(Form.Unit)),
        };

    public sealed record Form : ITourForm
    {
        public string? Version { get; init; }

        public string? Unit { get; init; }

        public string? On { get; init; }

        public string? LeaveFrom { get; init; }

        public string? LeaveUntil { get; init; }

        public string? HealthChecked { get; init; }

        public string? EligibleOn { get; init; }

        public string? EligibleBecause { get; init; }

        public string? Reason { get; init; }

        internal Result<ReintegrationTyped> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.DayIfAny(LeaveFrom, nameof(LeaveFrom)),
            Typed.DayIfAny(LeaveUntil, nameof(LeaveUntil)),
            Typed.DayIfAny(EligibleOn, nameof(EligibleOn)),
            Typed.TextIfAny(EligibleBecause, nameof(EligibleBecause), Homecoming.ReasonLimit, HomecomingWords.EligibleBecause))
            .Into((on, from, until, eligible, because) => new ReintegrationTyped(default, on, from, until, IsChecked, eligible, because));

        internal static Form Of(Tour tour) => tour.Homecoming is { BackAtUnitOn: not null } held ? new()
        {
            On = Shown(held.BackAtUnitOn),
            LeaveFrom = Shown(held.LeaveFrom),
            LeaveUntil = Shown(held.LeaveUntil),
            HealthChecked = held.HealthChecked switch { true => YesNo.Yes, false => YesNo.No, null => "" },
            EligibleOn = Shown(held.EligibleOn),
            EligibleBecause = held.EligibleBecause,
        } : new();

        private bool? IsChecked => HealthChecked switch { YesNo.Yes => true, YesNo.No => false, _ => null };

        private static string? Shown(DateOnly? day) => TourView<Form>.Shown(day);
    }
}
