using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/renewals/new: the pledge, renewed; the clock starts anew.</summary>
public static class RenewPledge
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/renewals/new", Ask);
        units.Post("/{unit}/renewals/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, Frame frame, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? RenewPledgePage.Show(ViewOf(found, new(), PaperForm.None, frame)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, Frame frame, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        var view = ViewOf(found, form, paper, frame);
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.NoteVerbale), form.Day, found.Renew,
            problems => RenewPledgePage.Refuse(view with { Problems = problems }), cancel);
    }

    private static View ViewOf(FormedUnit unit, Form form, PaperForm paper, Frame frame) =>
        new(UnitHead.Of(unit), form, paper, unit.RenewalOn(frame.Today, RuleFiles.Book));

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        internal Result<DateOnly> Day => Typed.Day(On, nameof(On));
    }

    /// <param name="Clock">When the renewal falls due today; null before the pledge was registered.</param>
    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, RenewalClock? Clock)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
