using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/homecoming/check-out.</summary>
public static class RecordCheckOut
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/homecoming/check-out", Ask);
        officers.Post("/{person}/tours/{tour:guid}/homecoming/check-out", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Homecomers homecomers, CancellationToken cancel) =>
        await homecomers.Find(person, tour, t => new Form { On = TourView<Form>.Shown(t.Homecoming?.CheckOutOn) }, cancel) is { } view ? RecordCheckOutPage.Show(view) : Results.NotFound();

    private static Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, Homecomers homecomers, Saving saving, CancellationToken cancel)
    {
        var act = saving.Act(form.Reason);
        return homecomers.Change<Form, DateOnly, CheckOutRecorded>(
            person, tour, form, new(act, Typed.Day(form.On, nameof(form.On)), (file, on) => file.RecordCheckOut(tour, on, act.Reason, act.EnteredOn), RecordCheckOutPage.Refuse), cancel);
    }

    public sealed record Form : ITourForm
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }
    }
}
