using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/courses: our own courses and those of partners.</summary>
public static class ShowCourses
{
    private const string KindName = "kind";
    private const string TextName = "text";

    internal static void Map(IEndpointRouteBuilder app) =>
        app.List("/peacekeeping/courses", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(CourseWords.Courses, "khoa-huan-luyen", CourseWords.WhyEmpty)
    {
        Columns =
        [
            new("code", CourseWords.Code, c => Cell.Text(c.Code)) { Url = c => UrlOf(c.Id), Second = c => new Words(c.TitleVi, c.TitleEn).ToString() },
            new("title", CourseWords.Title, c => Cell.Text(new Words(c.TitleVi, c.TitleEn))) { IsSheetOnly = true },
            new("kind", CourseWords.Kind, c => Cell.Text(CourseWords.Of(c.Kind))),
            new("provider", CourseWords.Provider, c => Cell.Text(c.Provider)),
            new("sessions", CourseWords.Sessions, c => Cell.Whole(c.Sessions)) { IsNumber = true },
            new("last", CourseWords.LastSession, c => Cell.Day(c.LastOn)),
        ],
        Orders = [Order<Row>.Text("code", c => c.Code)],
        Filters = [new(TextName, CourseWords.Title), Filter.Choice<CourseKind>(KindName, CourseWords.Kind, CourseWords.Of)],
    };

    public static string UrlOf(CourseId course) => $"/peacekeeping/courses/{course.Value}";

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, List.Ask(frame), frame.AsOf), frame, listing => CoursesPage.Show(new(listing)), cancel);

    private static IQueryable<Row> Rows(AppDb db, ListAsk ask, DateOnly asOf)
    {
        IQueryable<Course> courses = db.Set<Course>().AsNoTracking();
        if (ask.Choice<CourseKind>(KindName) is { } kind)
        {
            courses = courses.Where(c => c.Kind == kind);
        }

        if (ask[TextName] is { } typed && Folding.Fold(typed) is var folded)
        {
            courses = courses.Where(c => c.Folded.Contains(folded));
        }

        return courses.Select(c => new Row
        {
            Id = c.Id,
            Code = c.Code,
            TitleVi = c.TitleVi,
            TitleEn = c.TitleEn,
            Kind = c.Kind,
            Provider = c.Provider,
            Sessions = c.Sessions.Count(s => s.FirstOn.Earliest <= asOf),
            LastOn = c.Sessions.Where(s => s.FirstOn.Earliest <= asOf).Max(s => (DateOnly?)s.FirstOn.Earliest),
        });
    }

    public sealed class Row
    {
        public required CourseId Id { get; init; }

        public required string Code { get; init; }

        public required string TitleVi { get; init; }

        public required string TitleEn { get; init; }

        public required CourseKind Kind { get; init; }

        public required string Provider { get; init; }

        /// <summary>Begun by the day looked at.</summary>
        public required int Sessions { get; init; }

        public required DateOnly? LastOn { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
