using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/decision: the decision that a part of the tour was entered without.</summary>
public static class DecideSegment
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/decision", Ask);
        officers.Post("/{person}/tours/{tour:guid}/decision", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held)
            ? DecideSegmentPage.Show(new(officer.Head, new() { Segment = Open(TourPart.Of(held)).FirstOrDefault()?.Id.ToString() }, PaperForm.None, TourPart.Of(held)))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, PaperForm paper, Officers officers, Decisions decisions, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, var held))
        {
            return Results.NotFound();
        }

        View view = new(officer.Head, form, paper, TourPart.Of(held));
        var act = saving.Act();
        var signed = await decisions.Take(paper, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed(view.Parts), signed.Then(Needed)),
            asked => officer.File.DecideSegment(tour, asked.Item1.Id, asked.Item2.Paper, asked.Item2.On, act.EnteredOn),
            new(act.On(signed.Value?.Decision?.Value), officer.Head.Url, TourWords.Decided, problems => DecideSegmentPage.Refuse(view with { Problems = problems })),
            cancel);
    }

    private static Result<(PaperId Paper, DateOnly On)> Needed(Signed signed) => signed switch
    {
        { Decision: null } => OfficerFormProblems.DecisionNeeded,
        { On: null } => TourProblems.DecisionNeedsDay,
        { Decision: { } paper, On: { } on } => (paper, on),
    };

    internal static IEnumerable<TourPart> Open(IEnumerable<TourPart> parts) => parts.Where(p => !p.IsDecided);

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Segment { get; init; }

        internal Result<TourPart> Parsed(IReadOnlyList<TourPart> parts) =>
            Open(parts).FirstOrDefault(p => p.Id.ToString() == Segment) is { } part ? part : OfficerFormProblems.NoSegmentOpen;
    }

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper, IReadOnlyList<TourPart> Parts)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
