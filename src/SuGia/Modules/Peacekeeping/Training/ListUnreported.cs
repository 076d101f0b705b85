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
        var hidden = List.Ask(frame).Sheet is null ? await Waiting(db, frame.AsOf).CountAsync(cancel) - await seen.Keys.CountAsync(cancel) : 0;
        return await List.Answer(seen, frame, listing => UnreportedPage.Show(new(listing, hidden)), cancel);
    }

    internal static KeyedRows<RowKey, Row> Seen(AppDb db, IPeople people, Frame frame) => new(Keys(db, people, frame), keys => Rows(keys, db, people, frame.AsOf));

    private static IQueryable<RowKey> Keys(AppDb db, IPeople people, Frame frame) =>
        from waiting in Waiting(db, frame.AsOf)
        join course in db.Set<Course>() on waiting.Course equals course.Id
        join within in people.Within(frame.Reader.ReachOf(Permission.ReadPeople)) on waiting.Person equals within.Person
        select new RowKey { Id = waiting.Part, On = waiting.EndedOn, Key = within.SortKey + course.Code };

    private static IQueryable<Wait> Waiting(AppDb db, DateOnly asOf) =>
        from part in db.Set<Participation>().AsNoTracking()
        join session in db.Set<CourseSession>() on part.Session equals session.Id
        where part.Kind == CourseKind.Partner && part.AttendedOn <= asOf && session.LastOn.Latest <= asOf && (part.ReportedOn == null || part.ReportedOn > asOf)
        select new Wait { Part = part.Id, Person = part.Person, Course = EF.Property<CourseId>(session, "Course"), EndedOn = session.LastOn.Latest };

    private static IQueryable<Row> Rows(IQueryable<RowKey> keys, AppDb db, IPeople people, DateOnly asOf) =>
        from key in keys
        join part in db.Set<Participation>().AsNoTracking() on key.Id equals part.Id
        join session in db.Set<CourseSession>() on part.Session equals session.Id
        join course in db.Set<Course>() on EF.Property<CourseId>(session, "Course") equals course.Id
        join person in people.AsOf(asOf) on part.Person equals person.Id
        select new Row
        {
            Person = part.Person,
            Key = key.Key,
            FullName = person.FullName,
            Code = person.Code,
            UnitName = person.UnitName,
            Course = course.Id,
            Session = session.Id,
            TitleVi = course.TitleVi,
            TitleEn = course.TitleEn,
            EndedOn = key.On,
            AsOf = asOf,
        };

    private sealed class Wait
    {
        public required Guid Part { get; init; }

        public required PersonId Person { get; init; }

        public required CourseId Course { get; init; }

        public required DateOnly EndedOn { get; init; }
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
