using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/programmes/{id}/editions/{edition}/lessons/filling: the lessons that rules TR-04 and TR-05 know.</summary>
public static class FillLessons
{
    internal static void Map(IEndpointRouteBuilder programmes)
    {
        programmes.Get("/{id}/editions/{edition:guid}/lessons/filling", Ask);
        programmes.Post("/{id}/editions/{edition:guid}/lessons/filling", Answer);
    }

    private static async Task<IResult> Ask(ProgrammeId id, Guid edition, EditedProgrammes programmes, Frame frame, CancellationToken cancel) =>
        await programmes.FindEdition(id, edition, cancel) is (_, var head) ? FillLessonsPage.Show(new(head, RulesOn(frame.Today))) : Results.NotFound();

    private static async Task<IResult> Answer(ProgrammeId id, Guid edition, [FromForm] Form form, EditedProgrammes programmes, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await programmes.FindEdition(id, edition, cancel) is not (var programme, var head))
        {
            return Results.NotFound();
        }

        var act = saving.Act();
        var lessons = ProgrammeLessons.Of(RuleFiles.Book, act.EnteredOn);
        return await pressing.Change(
            programme, form.Version, (Result<int>)lessons.Count, _ => programme.AddLessons(edition, lessons, act.EnteredOn),
            new(act, head.Url, ProgrammeWords.Filled(lessons.Count), problems => FillLessonsPage.Refuse(new(head, RulesOn(act.EnteredOn)) { Problems = problems })), cancel);
    }

    private static IReadOnlyList<RuleRow> RulesOn(DateOnly day) =>
        [.. new[] { ProgrammeLessons.CptmRule, ProgrammeLessons.StmRule, ProgrammeLessons.HoursRule }.Select(code => RuleFiles.Book.Find(code, day)).OfType<RuleRow>()];

    public sealed record Form
    {
        public string? Version { get; init; }
    }

    /// <param name="Rules">What the lessons come from, and that no rule tells their hours.</param>
    public sealed record View(ProgrammeHead Head, IReadOnlyList<RuleRow> Rules)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
