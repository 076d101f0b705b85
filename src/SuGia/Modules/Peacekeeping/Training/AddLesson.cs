using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/programmes/{id}/editions/{edition}/lessons/new.</summary>
public static class AddLesson
{
    internal static void Map(IEndpointRouteBuilder programmes)
    {
        programmes.Get("/{id}/editions/{edition:guid}/lessons/new", Ask);
        programmes.Post("/{id}/editions/{edition:guid}/lessons/new", Answer);
    }

    private static async Task<IResult> Ask(ProgrammeId id, Guid edition, EditedProgrammes programmes, CancellationToken cancel) =>
        await programmes.FindEdition(id, edition, cancel) is (_, var head) ? LessonPage.Show(new(head, new(), await programmes.Materials(cancel))) : Results.NotFound();

    private static async Task<IResult> Answer(ProgrammeId id, Guid edition, [FromForm] LessonForm form, EditedProgrammes programmes, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await programmes.FindEdition(id, edition, cancel) is not (var programme, var head))
        {
            return Results.NotFound();
        }

        LessonView view = new(head, form, await programmes.Materials(cancel));
        var act = saving.Act();
        return await pressing.Change(
            programme, form.Version, form.Parsed(view.Materials), asked => programme.AddLesson(edition, asked, act.EnteredOn),
            new(act, head.Url, ProgrammeWords.LessonAdded, problems => LessonPage.Refuse(view with { Problems = problems })), cancel);
    }
}

/// <summary>A lesson as typed.</summary>
public sealed record LessonForm
{
    public string? Version { get; init; }

    public string? Number { get; init; }

    public string? TitleVi { get; init; }

    public string? TitleEn { get; init; }

    public string? Source { get; init; }

    public string? PlannedHours { get; init; }

    public string? Material { get; init; }

    public string? Place { get; init; }

    internal Result<LessonTerms> Parsed(IReadOnlyList<Option> materials) => Typed.Together(
        Typed.Text(Number, nameof(Number), Lesson.NumberLimit, ProgrammeWords.Number),
        Typed.Text(TitleVi, nameof(TitleVi), Lesson.TitleLimit, CourseWords.TitleVi),
        Typed.Text(TitleEn, nameof(TitleEn), Lesson.TitleLimit, CourseWords.TitleEn),
        Typed.Choice<LessonSource>(Source, nameof(Source)),
        Typed.NumberIfAny(PlannedHours, nameof(PlannedHours), 1, LessonTerms.MostHours),
        MaterialOf(materials)).Into((number, vi, en, source, hours, material) => new LessonTerms(number, vi, en, source, (int?)hours, material));

    internal static LessonForm Of(Lesson lesson) => new()
    {
        Number = lesson.Number,
        TitleVi = lesson.TitleVi,
        TitleEn = lesson.TitleEn,
        Source = $"{lesson.Source}",
        PlannedHours = $"{lesson.PlannedHours}",
        Material = $"{lesson.Material?.Value}",
        Place = $"{lesson.Order}",
    };

    private Result<MaterialId?> MaterialOf(IReadOnlyList<Option> materials) => string.IsNullOrEmpty(Material) || materials.Any(m => m.Value == Material)
        ? Typed.IdIfAny<MaterialId>(Material, nameof(Material))
        : Typed.IdOf<MaterialId>("", nameof(Material)).Into(_ => (MaterialId?)null);
}

public sealed record LessonView(ProgrammeHead Head, LessonForm Form, IReadOnlyList<Option> Materials)
{
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The place that the lesson has now.</summary>
    public int Order { get; init; }

    public RemovalForm Removal { get; init; } = new();

    public IReadOnlyList<Problem> RemovalProblems { get; init; } = [];

    /// <summary>True for a lesson that stands in the edition already.</summary>
    public bool IsKnown { get; init; }
}
