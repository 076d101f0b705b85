using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/absences/new. A broken rule of leave warns once; a second press records.</summary>
public static class RecordAbsence
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/officers/{person}/tours/{tour:guid}/absences/new", Ask).Needs(Permission.RecordAbsences);
        app.Post("/peacekeeping/officers/{person}/tours/{tour:guid}/absences/new", Answer).Needs(Permission.RecordAbsences);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, Frame frame, CancellationToken cancel) =>
        await officers.Find(person, Permission.RecordAbsences, cancel) is { } officer && officer.File.Tours.FirstOrDefault(t => t.Id == tour) is { } held
            ? RecordAbsencePage.Show(ViewOf(officer, held, new(), frame))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, Officers officers, Pressing pressing, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.RecordAbsences, cancel) is not { } officer || officer.File.Tours.FirstOrDefault(t => t.Id == tour) is not { } held)
        {
            return Results.NotFound();
        }

        var (act, asked, view) = (saving.Act(), form.Parsed, ViewOf(officer, held, form, frame));
        var warnings = asked.Ok ? new LeaveBalance(held, RuleFiles.Book).Of(asked.Value!) : [];
        return warnings is not [] && form.Warned != YesNo.Yes
            ? RecordAbsencePage.Refuse(view with { Form = form with { Warned = YesNo.Yes }, Warnings = warnings })
            : await pressing.Change(
                officer.File, form.Version, asked, typed => officer.File.RecordAbsence(tour, typed, act.EnteredOn),
                new(act, officer.Head.Url, AbsenceWords.Recorded, problems => RecordAbsencePage.Refuse(view with { Problems = problems })), cancel);
    }

    private static View ViewOf(Officer officer, Tour tour, Form form, Frame frame)
    {
        LeaveBalance balance = new(tour, RuleFiles.Book);
        return new(officer.Head, form, balance.EarnedBy(frame.Today), balance.TakenBefore(frame.Today));
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        /// <summary>"true" once the warnings were shown.</summary>
        public string? Warned { get; init; }

        public string? Kind { get; init; }

        public string? FirstOn { get; init; }

        public string? ExpectedBackOn { get; init; }

        public string? ApprovedByUn { get; init; }

        public string? ApprovedAtHome { get; init; }

        internal Result<AbsenceTyped> Parsed => Typed.Together(
            Typed.Choice<AbsenceKind>(Kind, nameof(Kind)),
            Typed.Day(FirstOn, nameof(FirstOn)),
            Typed.Day(ExpectedBackOn, nameof(ExpectedBackOn)),
            Typed.TextIfAny(ApprovedByUn, nameof(ApprovedByUn), Absence.ApproverLimit, AbsenceWords.ApprovedByUn),
            Typed.TextIfAny(ApprovedAtHome, nameof(ApprovedAtHome), Absence.ApproverLimit, AbsenceWords.ApprovedAtHome))
            .Into((kind, first, back, un, home) => new AbsenceTyped(kind, first, back, un, home));
    }

    /// <param name="Earned">Days of annual leave earned by today, and how many are taken.</param>
    public sealed record View(OfficerHead Head, Form Form, decimal Earned, int Taken)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public IReadOnlyList<LeaveWarning> Warnings { get; init; } = [];
    }
}
