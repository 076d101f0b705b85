using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/induction: the mission's induction and the second driving test.</summary>
public static class RecordInduction
{
    internal const string Rule = "TR-07";

    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/induction", Ask);
        officers.Post("/{person}/tours/{tour:guid}/induction", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Officers officers, CancellationToken cancel) =>
        await officers.FindTour(person, tour, cancel) is (var officer, var held)
            ? RecordInductionPage.Show(new(officer.Head, Form.Of(held.Induction), PaperForm.None))
            : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, PaperForm paper, Officers officers, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await officers.FindTour(person, tour, cancel) is not (var officer, _))
        {
            return Results.NotFound();
        }

        var act = saving.Act();
        var evidence = await papers.Take(paper, PaperKind.Report, act, cancel);
        return await pressing.Change(
            officer.File, form.Version, Typed.Together(form.Parsed, evidence), asked => officer.File.RecordInduction(tour, asked.Item1, asked.Item2, act.EnteredOn),
            new(act.On(evidence.Value?.Value), officer.Head.Url, TrainingWords.InductionRecorded, problems => RecordInductionPage.Refuse(new(officer.Head, form, paper) { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        public string? Passed { get; init; }

        public string? DrivenOn { get; init; }

        public string? DrivingPassed { get; init; }

        internal Result<InductionTyped> Parsed => Typed.Together(
            Typed.Day(FirstOn, nameof(FirstOn)),
            Typed.DayIfAny(LastOn, nameof(LastOn)),
            Typed.DayIfAny(DrivenOn, nameof(DrivenOn))).Into((first, last, driven) => new InductionTyped(first, last, ResultOf(Passed), driven, ResultOf(DrivingPassed)));

        internal static Form Of(Induction? recorded) => new()
        {
            FirstOn = Written(recorded?.FirstOn),
            LastOn = Written(recorded?.LastOn),
            Passed = Choice(recorded?.Passed),
            DrivenOn = Written(recorded?.DrivenOn),
            DrivingPassed = Choice(recorded?.DrivingPassed),
        };

        private static bool? ResultOf(string? choice) => choice switch { YesNo.Yes => true, YesNo.No => false, _ => null };

        private static string Choice(bool? result) => result switch { true => YesNo.Yes, false => YesNo.No, null => "" };

        private static string? Written(DateOnly? day) => day is { } known ? Days.Both(known).Vi : null;
    }

    public sealed record View(OfficerHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        public RuleRow? RuleOn(DateOnly day) => RuleFiles.Book.Find(Rule, day);
    }
}
