using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/programmes/{id}/editions/new: an edition that succeeds the latest.</summary>
public static class RenewProgramme
{
    internal static void Map(IEndpointRouteBuilder programmes)
    {
        programmes.Get("/{id}/editions/new", Ask);
        programmes.Post("/{id}/editions/new", Answer);
    }

    private static async Task<IResult> Ask(ProgrammeId id, EditedProgrammes programmes, CancellationToken cancel) =>
        await programmes.Find(id, cancel) is (_, var head) ? RenewProgrammePage.Show(new(head, new() { WithLessons = YesNo.Yes }, PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(ProgrammeId id, [FromForm] Form form, PaperForm paper, EditedProgrammes programmes, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await programmes.Find(id, cancel) is not (var programme, var head))
        {
            return Results.NotFound();
        }

        var act = saving.Act();
        var approval = await papers.Take(paper, PaperKind.Decision, act, cancel);
        return await pressing.Change(
            programme, form.Version, Typed.Together(OpenProgramme.EditionOf(form.Label, form.FirstOn, form.LastOn), approval),
            asked => programme.Renew(asked.Item1 with { Paper = asked.Item2 }, form.WithLessons == YesNo.Yes, act.EnteredOn),
            new(act.On(approval.Value?.Value), head.Url, ProgrammeWords.Renewed, problems => RenewProgrammePage.Refuse(new(head, form, paper) { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Label { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        public string? WithLessons { get; init; }
    }

    public sealed record View(ProgrammeHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
