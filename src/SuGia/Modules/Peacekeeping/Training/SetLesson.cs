using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/programmes/{id}/editions/{edition}/lessons/{order}: what a lesson says, and its place; and POST …/removal.</summary>
public static class SetLesson
{
    private const int MostPlaces = 999;

    internal static void Map(IEndpointRouteBuilder programmes)
    {
        programmes.Get("/{id}/editions/{edition:guid}/lessons/{order:int}", Ask);
        programmes.Post("/{id}/editions/{edition:guid}/lessons/{order:int}", Answer);
        programmes.Post("/{id}/editions/{edition:guid}/lessons/{order:int}/removal", Remove);
    }

    private static async Task<IResult> Ask(ProgrammeId id, Guid edition, int order, EditedProgrammes programmes, CancellationToken cancel) =>
        await programmes.FindEdition(id, edition, cancel) is (var programme, var head) && Find(programme, edition, order) is { } lesson
            ? LessonPage.Show(new(head, LessonForm.Of(lesson), await programmes.Materials(cancel)) { IsKnown = true, Order = order })
            : Results.NotFound();

    private static async Task<IResult> Answer(ProgrammeId id, Guid edition, int order, [FromForm] LessonForm form, EditedProgrammes programmes, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await programmes.FindEdition(id, edition, cancel) is not (var programme, var head) || Find(programme, edition, order) is null)
        {
            return Results.NotFound();
        }

        LessonView view = new(head, form, await programmes.Materials(cancel)) { IsKnown = true, Order = order };
        return await pressing.Change(
            programme, form.Version, Typed.Together(form.Parsed(view.Materials), Typed.Number(form.Place, nameof(form.Place), 1, MostPlaces)),
            asked => programme.SetLesson(edition, order, asked.Item1, (int)asked.Item2),
            new(saving.Act(), head.Url, ProgrammeWords.LessonChanged, problems => LessonPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<IResult> Remove(ProgrammeId id, Guid edition, int order, [FromForm] RemovalForm form, EditedProgrammes programmes, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await programmes.FindEdition(id, edition, cancel) is not (var programme, var head) || Find(programme, edition, order) is not { } lesson)
        {
            return Results.NotFound();
        }

        LessonView view = new(head, LessonForm.Of(lesson), await programmes.Materials(cancel)) { IsKnown = true, Order = order, Removal = form };
        var isTaught = await db.Set<TaughtLesson>().AnyAsync(t => t.Lesson == lesson.Id, cancel) || await db.Set<InstructorLesson>().AnyAsync(i => i.Lesson == lesson.Id, cancel);
        return await pressing.Change(
            programme, form.Version, form.Parsed, _ => programme.RemoveLesson(edition, order, isTaught),
            new(saving.Act(form.Reason), head.Url, ProgrammeWords.LessonRemoved, problems => LessonPage.Refuse(view with { RemovalProblems = problems })), cancel);
    }

    private static Lesson? Find(Programme programme, Guid edition, int order) =>
        programme.Editions.First(e => e.Id == edition).Lessons.FirstOrDefault(l => l.Order == order);
}
