using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/new.</summary>
public static class OpenCourse
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/new", Ask);
        courses.Post("/new", Answer);
    }

    private static IResult Ask() => OpenCoursePage.Show(new(new()));

    private static async Task<IResult> Answer([FromForm] Form form, AppDb db, Saving saving, CancellationToken cancel)
    {
        var asked = await Unique(form.Parsed, db, cancel);
        if (!asked.Ok)
        {
            return OpenCoursePage.Refuse(new(form, asked.Problems));
        }

        var (code, vi, en, kind, provider) = asked.Value;
        var (course, opened) = Course.Open(code, vi, en, kind, provider);
        db.Record(course, opened, saving.Act());
        return await saving.Then(ShowCourses.UrlOf(course.Id), CourseWords.Opened, problem => OpenCoursePage.Refuse(new(form, problem)), cancel);
    }

    private static async Task<Result<Asked>> Unique(Result<Asked> typed, AppDb db, CancellationToken cancel) =>
        typed.Ok && await db.Set<Course>().AnyAsync(c => c.Code == typed.Value.Code, cancel) ? CourseProblems.CodeTaken(typed.Value.Code) : typed;

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? TitleVi { get; init; }

        public string? TitleEn { get; init; }

        public string? Kind { get; init; }

        public string? Provider { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Text(Code, nameof(Code), 40, CourseWords.Code),
            Typed.Text(TitleVi, nameof(TitleVi), Course.TitleLimit, CourseWords.TitleVi),
            Typed.Text(TitleEn, nameof(TitleEn), Course.TitleLimit, CourseWords.TitleEn),
            Typed.Choice<CourseKind>(Kind, nameof(Kind)),
            Typed.Text(Provider, nameof(Provider), 160, CourseWords.Provider)).Into((code, vi, en, kind, provider) => new Asked(code, vi, en, kind, provider));
    }

    internal sealed record Asked(string Code, string TitleVi, string TitleEn, CourseKind Kind, string Provider);

    public sealed record View(Form Form, params IReadOnlyList<Problem> Problems);
}
