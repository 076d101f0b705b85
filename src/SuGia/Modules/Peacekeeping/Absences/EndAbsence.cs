using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/absences/{absence}: the officer is present again.</summary>
public static class EndAbsence
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/officers/{person}/absences/{absence:guid}", Ask).Needs(Permission.RecordAbsences);
        app.Post("/peacekeeping/officers/{person}/absences/{absence:guid}", Answer).Needs(Permission.RecordAbsences);
    }

    private static async Task<IResult> Ask(PersonId person, Guid absence, Officers officers, CancellationToken cancel) =>
        await officers.Find(person, Permission.RecordAbsences, cancel) is { } officer && Find(officer, absence) is { } found
            ? EndAbsencePage.Show(new(officer.Head, found.FirstOn, found.ExpectedBackOn, new()))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid absence, [FromForm] Form form, Officers officers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.RecordAbsences, cancel) is not { } officer || Find(officer, absence) is not { } found)
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(officer.Head, found.FirstOn, found.ExpectedBackOn, form));
        return await pressing.Change(
            officer.File, form.Version, Typed.Day(form.BackOn, nameof(form.BackOn)), on => officer.File.EndAbsence(absence, on, act.EnteredOn),
            new(act, officer.Head.Url, AbsenceWords.Ended, problems => EndAbsencePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static Absence? Find(Officer officer, Guid absence) => officer.File.Tours.SelectMany(t => t.Absences).FirstOrDefault(a => a.Id == absence);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? BackOn { get; init; }
    }

    public sealed record View(OfficerHead Head, DateOnly FirstOn, DateOnly ExpectedBackOn, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
