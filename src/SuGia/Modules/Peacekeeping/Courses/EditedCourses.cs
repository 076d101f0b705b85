using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the course of a form.</summary>
internal sealed class EditedCourses(AppDb db)
{
    public async Task<(Course Course, CourseHead Head)?> Find(CourseId id, CancellationToken cancel) =>
        await db.Set<Course>().SingleOrDefaultAsync(c => c.Id == id, cancel) is { } course
            ? (course, new(id, course.Code, course.Title, course.Version, Session: null))
            : null;

    public async Task<(CourseSession Session, CourseHead Head)?> FindSession(CourseId id, Guid session, CancellationToken cancel) =>
        await Find(id, cancel) is (var course, var head) && course.Sessions.FirstOrDefault(s => s.Id == session) is { } found
            ? (found, head with { SessionId = session, Session = new Words($"{CourseWords.Session(found.Number).Vi}, {found.FirstOn.Both().Vi}", $"{CourseWords.Session(found.Number).En}, {found.FirstOn.Both().En}") })
            : null;
}

/// <summary>Which course, or session of it, a form is about, as it was before the form was pressed.</summary>
public sealed record CourseHead(CourseId Id, string Code, Words Title, int Version, Words? Session, Guid? SessionId = null)
{
    public string Url => ShowCourses.UrlOf(Id) + (SessionId is { } session ? $"?session={session}" : "");
}
