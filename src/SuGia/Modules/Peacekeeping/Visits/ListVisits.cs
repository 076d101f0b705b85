using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/visits: the UN's assessments here, the latest first.</summary>
public static class ListVisits
{
    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/visits", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(VisitWords.Visits, "dot-saat", VisitWords.WhyEmpty)
    {
        Columns =
        [
            new("code", VisitWords.Code, v => Cell.Text(v.Code)) { Url = v => VisitHead.UrlOf(v.Id), Second = v => v.Place },
            new("place", VisitWords.Place, v => Cell.Text(v.Place)) { IsSheetOnly = true },
            new("languages", VisitWords.Languages, v => Cell.Text(v.Languages)),
            new("nominees", VisitWords.Nominees, v => Cell.Whole(v.Nominees)) { IsNumber = true },
            new("capacity", VisitWords.Capacity, v => Cell.Whole(v.Capacity)) { IsNumber = true },
            new("wanted", VisitWords.WantedOn, v => Cell.Day(v.WantedOn)),
            new("first", VisitWords.FirstOn, v => Cell.Day(v.FirstOn)),
            new("state", VisitWords.State, v => Cell.Text(VisitWords.Of(v.State))),
        ],
        Orders = [Order<Row>.Day("wanted", v => v.WantedOn, v => v.Code) with { FallsFirst = true }],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => VisitsPage.Show(new(listing)), cancel);

    private static IQueryable<Row> Rows(AppDb db, DateOnly asOf) =>
        from visit in db.Set<SaatVisit>().AsNoTracking()
        where visit.RequestedOn <= asOf
        select new Row
        {
            Id = visit.Id,
            Code = visit.Code,
            Place = visit.Place,
            Languages = visit.Languages,
            Nominees = visit.Nominees.Count(n => n.EnteredOn <= asOf && (n.WithdrawnOn == null || n.WithdrawnOn > asOf)),
            Capacity = visit.Capacity,
            WantedOn = visit.WantedOn,
            FirstOn = visit.AgreedOn <= asOf ? visit.FirstOn : null,
            ResultsOn = visit.ResultsOn <= asOf ? visit.ResultsOn : null,
        };

    public sealed class Row
    {
        public required VisitId Id { get; init; }

        public required string Code { get; init; }

        public required string Place { get; init; }

        public required string Languages { get; init; }

        public required int Nominees { get; init; }

        public required int Capacity { get; init; }

        public required DateOnly WantedOn { get; init; }

        public required DateOnly? FirstOn { get; init; }

        public required DateOnly? ResultsOn { get; init; }

        public VisitState State => SaatVisit.StateOf(FirstOn, ResultsOn);
    }

    public sealed record View(Listing<Row> Listing);
}
