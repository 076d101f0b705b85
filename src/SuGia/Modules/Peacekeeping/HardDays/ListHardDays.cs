using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/hard-days: hard days of officers, the latest first.</summary>
public static class ListHardDays
{
    internal static void Map(RouteGroupBuilder days)
    {
        days.Get("", Show);
        days.Post("", Show);
    }

    public static ListOf<Row> List { get; } = new(HardDayWords.HardDays, "tinh-huong-dot-xuat", HardDayWords.WhyEmpty)
    {
        Columns =
        [
            new("officer", PeacekeepingWords.Officer, d => Cell.Text(d.Officer)) { Url = d => HardDayHead.UrlOf(d.Id) },
            new("kind", HardDayWords.Kind, d => Cell.Text(HardDayWords.Of(d.Kind))) { Group = FieldGroup.AbsenceReasons },
            new("learned", HardDayWords.LearnedOn, d => Cell.Day(d.LearnedOn)),
            new("left", HardDayWords.StepsLeft, d => Cell.Whole(d.StepsLeft)) { IsNumber = true },
            new("closed", HardDayWords.ClosedOn, d => Cell.Day(d.ClosedOn)),
        ],
        Orders = [Order<Row>.Day("learned", d => d.LearnedOn, d => d.Key) with { FallsFirst = true }],
    };

    private static async Task<IResult> Show(EditedHardDays days, IPeople people, Frame frame, CancellationToken cancel)
    {
        var rows = Rows(days, people, frame.AsOf);
        await days.Note(await rows.Select(r => r.Person).ToListAsync(cancel), cancel);
        return await List.Answer(rows, frame, listing => HardDaysPage.Show(new(listing)), cancel);
    }

    private static IQueryable<Row> Rows(EditedHardDays days, IPeople people, DateOnly asOf) =>
        from day in days.Within.AsNoTracking()
        join officer in people.AsOf(asOf) on day.Person equals officer.Id
        where day.LearnedOn <= asOf
        select new Row
        {
            Id = day.Id,
            Person = day.Person,
            Key = officer.SortKey,
            Officer = officer.FullName,
            Kind = day.Kind,
            LearnedOn = day.LearnedOn,
            StepsLeft = day.Steps.Count(s => s.DoneOn == null || s.DoneOn > asOf),
            ClosedOn = day.ClosedOn <= asOf ? day.ClosedOn : null,
        };

    public sealed class Row
    {
        public required HardDayId Id { get; init; }

        public required PersonId Person { get; init; }

        public required string Key { get; init; }

        public required string Officer { get; init; }

        public required HardDayKind Kind { get; init; }

        public required DateOnly LearnedOn { get; init; }

        public required int StepsLeft { get; init; }

        public required DateOnly? ClosedOn { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
