using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/training/unreported: who attended a partner's course and has not reported, the longest wait first.</summary>
public static class ListUnreported
{
    internal const string Url = "/peacekeeping/training/unreported";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(TrainingWords.Unreported, "chua-bao-cao", TrainingWords.UnreportedWhyEmpty)
    {
        Columns =
        [
            new("name", PeacekeepingWords.Officer, r => Cell.Text(r.FullName)) { Url = r => OfficerHead.UrlOf(r.Person), Second = r => r.UnitName },
            new("code", PeacekeepingWords.Code, r => Cell.Text(r.Code)) { IsCode = true },
            new("course", PeacekeepingWords.Course, r => Cell.Text(new Words(r.TitleVi, r.TitleEn))) { Url = r => $"{ShowCourses.UrlOf(r.Course)}?session={r.Session}" },
            new("ended", TrainingWords.EndedOn, r => Cell.Day(r.EndedOn)),
            new("waiting", TrainingWords.WaitingDays, r => Cell.Whole(r.WaitingDays)) { IsNumber = true },
        ],
        Orders = [Order<Row>.Day("ended", r => r.EndedOn, r => r.Key)],
    };

    private static async Task<IResult> Show(AppDb db, IPeople people, Frame frame, CancellationToken cancel)
    {
        var seen = Seen(db, people, frame);
        var hidden = List.Ask(frame).Sheet is null ? await Waiting(db, frame.AsOf).CountAsync(cancel) - await seen.CountAsync(cancel) : 0;
        return await List.Answer(seen, frame, listing => UnreportedPage.Show(new(listing, hidden)), cancel);
    }

    private static IQueryable<Participation> Waiting(AppDb db, DateOnly asOf) =>
        from part in db.Set<Participation>().AsNoTracking()
        join session in db.Set<CourseSession>() on part.Session equals session.Id
        where part.Kind == CourseKind.Partner && part.AttendedOn <= asOf && session.LastOn.Latest <= asOf && (part.ReportedOn == null || part.ReportedOn > asOf)
        select part;

    private static IQueryable<Row> Seen(AppDb db, IPeople people, Frame frame)
    {
        var (asOf, within) = (frame.AsOf, people.Within(frame.Reader.ReachOf(Permission.ReadPeople)));
        return
            from part in Waiting(db, asOf)
            join session in db.Set<CourseSession>().IgnoreAutoIncludes() on part.Session equals session.Id
            join course in db.Set<Course>() on EF.Property<CourseId>(session, "Course") equals course.Id
            join person in people.AsOf(asOf) on part.Person equals person.Id
            where within.Any(r => r.Person == part.Person)
            select new Row
            {
                Person = part.Person,
                Key = person.SortKey + course.Code,
                FullName = person.FullName,
                Code = person.Code,
                UnitName = person.UnitName,
                Course = course.Id,
                Session = session.Id,
                TitleVi = course.TitleVi,
                TitleEn = course.TitleEn,
                EndedOn = session.LastOn.Latest,
                AsOf = asOf,
            };
    }

    public sealed class Row
    {
        public required PersonId Person { get; init; }

        public required string Key { get; init; }

        public required string FullName { get; init; }

        public required string Code { get; init; }

        public required string? UnitName { get; init; }

        public required CourseId Course { get; init; }

        public required Guid Session { get; init; }

        public required string TitleVi { get; init; }

        public required string TitleEn { get; init; }

        public required DateOnly EndedOn { get; init; }

        public required DateOnly AsOf { get; init; }

        public int WaitingDays => AsOf.DayNumber - EndedOn.DayNumber;
    }

    /// <param name="Hidden">How many more wait whom the reader may not see.</param>
    public sealed record View(Listing<Row> Listing, int Hidden);
}
