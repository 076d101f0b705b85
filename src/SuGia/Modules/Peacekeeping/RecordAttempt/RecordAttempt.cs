using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/attempts/new: what the table of AMS results says of one officer.</summary>
public static class RecordAttempt
{
    private const string Validity = "AMS-VALID";

    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/attempts/new", Ask);
        officers.Post("/{person}/attempts/new", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, Frame frame, CancellationToken cancel) =>
        await officers.Find(person, cancel) is { } officer
            ? RecordAttemptPage.Show(new(officer.Head, new(), PaperForm.None, RuleOn(frame.Today)))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] AttemptForm form, PaperForm paper, Officers officers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var act = saving.Act();
        var rule = RuleOn(form.Day is { Ok: true, Value: var on } ? on : act.EnteredOn);
        View view = new(officer.Head, form, paper, rule);
        var table = await papers.Take(paper, PaperKind.Results, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, table),
            asked => rule is null
                ? OfficerFormProblems.NoValidityRule
                : officer.File.RecordAttempt(asked.Item1 with { Paper = asked.Item2 }, new(rule.Whole), act.EnteredOn),
            new(act.On(table.Value?.Value), officer.Head.Url, OfficerWords.AttemptRecorded, problems => RecordAttemptPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static RuleRow? RuleOn(DateOnly day) => RuleFiles.Book.Find(Validity, day);

    /// <param name="Rule">How long a pass clears, by the rule of the day; null where none is in force.</param>
    public sealed record View(OfficerHead Head, AttemptForm Form, PaperForm Paper, RuleRow? Rule)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
