using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/desk/tours: tours that run or are to come, and who answers for each.</summary>
public static class ListOpenTours
{
    public const string Url = "/peacekeeping/desk/tours";

    internal const string MissionName = "mission";
    private const string HolderName = "holder";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.EditPeacekeeping);

    private static ListOf<Row> List { get; } = new(DeskWords.OpenTours, "nhiem-ky-phu-trach", DeskWords.NoOpenTours)
    {
        Columns = [],
        Orders = [Order<Row>.Day("last", r => r.LastOn, r => r.Key), Order<Row>.Text("name", r => r.Key)],
        Filters = [Filter.Choice<TourHolder>(HolderName, DossierWords.CaseOfficer, DeskWords.Of), new(MissionName, PeacekeepingWords.Mission)],
    };

    private static async Task<IResult> Show(AppDb db, IPeople people, OpenTours open, IAccounts accounts, Frame frame, CancellationToken cancel)
    {
        var ask = List.Ask(frame);
        var names = await accounts.Names(await db.Set<Tour>().Where(t => t.CaseOfficer != null).Select(t => t.CaseOfficer!.Value).Distinct().ToListAsync(cancel), cancel);
        return await (List with { Columns = Columns(names) }).Answer(
            Rows(db, people, open, frame, ask[MissionName], ask.Choice<TourHolder>(HolderName)), frame, listing => OpenToursPage.Show(new(listing)), cancel);
    }

    private static IReadOnlyList<Column<Row>> Columns(IReadOnlyDictionary<Guid, string> names) =>
    [
        new("name", PeacekeepingWords.Officer, r => Cell.Text(r.Rank is { } rank ? $"{rank.Title()} {r.FullName}" : r.FullName)) { Url = r => OfficerHead.UrlOf(r.Person), Second = r => r.UnitName },
        new("mission", PeacekeepingWords.Mission, r => Cell.Text(r.Mission)) { Second = r => r.Post },
        new("first", TourWords.First, r => Cell.Day(r.FirstOn)),
        new("last", ReliefWords.LastOn, r => Cell.Day(r.LastOn)),
        new("holder", DossierWords.CaseOfficer, r => Cell.Text((r.CaseOfficer is { } holder ? names.GetValueOrDefault(holder) : null) ?? DeskWords.Of(TourHolder.Nobody).ToString())),
        new("act", ReliefWords.Action, _ => Cell.Text(DeskWords.AnswerFor)) { Url = r => AnswerForTour.UrlOf(r.Person, r.Tour) },
    ];

    private static IQueryable<Row> Rows(AppDb db, IPeople people, OpenTours open, Frame frame, string? mission, TourHolder? holder)
    {
        var (me, missions) = (frame.Reader.Id, db.Set<Mission>());
        return
            from tour in open.On(frame.AsOf)
            join person in people.AsOf(frame.AsOf) on tour.Person equals person.Id
            join held in missions on tour.Mission equals held.Id
            where mission == null || held.Acronym == mission
            where holder == null || (holder == TourHolder.Nobody && tour.CaseOfficer == null) || (holder == TourHolder.Me && tour.CaseOfficer == me)
            select new Row
            {
                Tour = tour.Id,
                Person = person.Id,
                Key = person.SortKey + tour.Id.ToString(),
                FullName = person.FullName,
                Rank = person.Rank,
                UnitName = person.UnitName,
                Mission = held.Acronym,
                Post = db.Set<Post>().Where(p => p.Id == tour.Post).Select(p => p.Code).FirstOrDefault(),
                FirstOn = tour.DecidedFirstOn,
                LastOn = tour.DecidedLastOn!.Value,
                CaseOfficer = tour.CaseOfficer,
            };
    }

    public sealed class Row
    {
        public required Guid Tour { get; init; }

        public required PersonId Person { get; init; }

        public required string Key { get; init; }

        public required string FullName { get; init; }

        public required Rank? Rank { get; init; }

        public required string? UnitName { get; init; }

        public required string Mission { get; init; }

        public required string? Post { get; init; }

        public required DateOnly? FirstOn { get; init; }

        public required DateOnly LastOn { get; init; }

        public required Guid? CaseOfficer { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}

/// <summary>Who answers for a tour.</summary>
public enum TourHolder
{
    Nobody,
    Me,
}
