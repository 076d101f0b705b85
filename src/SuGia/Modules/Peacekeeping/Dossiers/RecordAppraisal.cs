using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/appraisals/new: what the UN says of an officer's performance in a period.</summary>
public static class RecordAppraisal
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/appraisals/new", Ask);
        officers.Post("/{person}/appraisals/new", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Officers officers, MissionChoices missions, CancellationToken cancel) =>
        await officers.Find(person, cancel) is { } officer
            ? RecordAppraisalPage.Show(new(officer.Head, Suggested(officer.File), PaperForm.None, await missions.All(cancel)))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, [FromForm] Form form, PaperForm paper, Officers officers, MissionChoices missions, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.Find(person, cancel) is not { } officer)
        {
            return Results.NotFound();
        }

        var (view, act) = (new View(officer.Head, form, paper, await missions.All(cancel)), saving.Act());
        var evidence = await papers.Take(paper, PaperKind.Report, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, evidence),
            asked => officer.File.RecordAppraisal(asked.Item1.Mission, asked.Item1.Typed, asked.Item2, act.EnteredOn),
            new(act, officer.Head.Url, DossierFormWords.AppraisalRecorded, problems => RecordAppraisalPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static Form Suggested(OfficerFile file) => new() { Mission = file.Tours.MaxBy(t => t.DecidedFirstOn)?.Mission.Value.ToString() };

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Mission { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        public string? Rating { get; init; }

        public string? Text { get; init; }

        internal Result<(MissionId Mission, AppraisalTyped Typed)> Parsed => Typed.Together(
            Typed.IdOf<MissionId>(Mission, nameof(Mission)),
            Typed.Day(FirstOn, nameof(FirstOn)),
            Typed.Day(LastOn, nameof(LastOn)),
            Typed.Choice<AppraisalRating>(Rating, nameof(Rating)),
            Typed.TextIfAny(Text, nameof(Text), Appraisal.TextLimit, DossierFormWords.Text)).Into((mission, first, last, rating, text) => (mission, new AppraisalTyped(first, last, rating, text)));
    }

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<Option> Missions)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
