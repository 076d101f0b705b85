using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/waivers/{waiver}/taking-back.</summary>
public static class TakeBackWaiver
{
    internal static async Task<IResult> Ask(PersonId person, Guid waiver, Officers officers, CancellationToken cancel) =>
        await Find(person, waiver, officers, cancel) is (var officer, var held) ? TakeBackWaiverPage.Show(new(officer.Head, held, new())) : Results.NotFound();

    internal static async Task<IResult> Answer(PersonId person, Guid waiver, [FromForm] Form form, Officers officers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await Find(person, waiver, officers, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), new View(officer.Head, held, form));
        return await pressing.Change(
            officer.File, form.Version, form.Parsed, asked => officer.File.TakeBack(waiver, asked.On, asked.Reason, act.EnteredOn),
            new(act, officer.Head.Url, WaiverWords.TakenBack, problems => TakeBackWaiverPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<(Officer Officer, Waiver Held)?> Find(PersonId person, Guid waiver, Officers officers, CancellationToken cancel) =>
        await officers.Find(person, cancel) is { } officer && officer.File.Waivers.FirstOrDefault(w => w.Id == waiver) is { } held ? (officer, held) : null;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<(DateOnly On, string Reason)> Parsed => Typed.Together(
            Typed.Day(On, nameof(On)),
            Typed.Text(Reason, nameof(Reason), Waiver.ReasonLimit, WaiverWords.Reason));
    }

    public sealed record View(OfficerHead Head, Waiver Held, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
