using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/homecoming/lessons/new: what the next holder of the post should know.</summary>
public static class NoteLesson
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/homecoming/lessons/new", Ask);
        officers.Post("/{person}/tours/{tour:guid}/homecoming/lessons/new", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Homecomers homecomers, CancellationToken cancel) =>
        await homecomers.Find(person, tour, _ => new Form(), cancel) is { } view ? NoteLessonPage.Show(view) : Results.NotFound();

    private static Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, Homecomers homecomers, Saving saving, CancellationToken cancel)
    {
        var act = saving.Act();
        return homecomers.Change<Form, LessonTyped, LessonAdded>(
            person, tour, form, new(act, form.Parsed, (file, lesson) => file.AddLesson(tour, lesson, act.EnteredOn), NoteLessonPage.Refuse), cancel);
    }

    public sealed record Form : ITourForm
    {
        public string? Version { get; init; }

        public string? Topic { get; init; }

        public string? Text { get; init; }

        public string? On { get; init; }

        internal Result<LessonTyped> Parsed => Typed.Together(
            Typed.Choice<LessonTopic>(Topic, nameof(Topic)),
            Typed.TextIfAny(Text, nameof(Text), LessonLearned.TextLimit, HomecomingWords.Lesson),
            Typed.Day(On, nameof(On))).Into((topic, text, on) => new LessonTyped(topic, text, on));
    }
}
