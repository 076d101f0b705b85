using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/units: formed units and specialised teams that stand on the day, with level, strength and the next renewal.</summary>
public static class ListFormedUnits
{
    private const string TextName = "q";
    private const string KindName = "kind";
    private const string LevelName = "level";

    internal static void Map(IEndpointRouteBuilder app) =>
        app.List("/peacekeeping/units", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(FormedUnitWords.Units, "don-vi-gin-giu-hoa-binh", FormedUnitWords.WhyEmpty)
    {
        Columns =
        [
            new("code", FormedUnitWords.Unit, r => Cell.Text(r.Code)) { Url = r => UnitHead.UrlOf(r.Code), Second = r => r.Name.ToString() },
            new("name", FormedUnitFormWords.NameVi, r => Cell.Text(r.Name)) { IsSheetOnly = true },
            new("kind", FormedUnitWords.Kind, r => Cell.Text(FormedUnitWords.Of(r.Kind))),
            new("level", FormedUnitWords.Level, r => Cell.Text(r.Level is { } level ? FormedUnitWords.Of(level) : FormedUnitWords.NoLevel)),
            new("strength", FormedUnitWords.Strength, r => Cell.Whole(r.Women + r.Men)) { IsNumber = true },
            new("women", FormedUnitWords.Women, r => Cell.Whole(r.Women)) { IsNumber = true },
            new("share", FormedUnitWords.WomensShare, r => Cell.Text(r.WomensShare)) { IsNumber = true },
            new("renewal", FormedUnitWords.NextRenewal, r => Cell.Day(r.RenewBy)),
        ],
        Orders = [Order<Row>.Text("code", r => r.Code)],
        Filters =
        [
            new(TextName, FormedUnitWords.CodeOrName),
            Filter.Choice<FormedUnitKind>(KindName, FormedUnitWords.Kind, FormedUnitWords.Of),
            Filter.Choice<PcrsLevel>(LevelName, FormedUnitWords.Level, FormedUnitWords.Of),
        ],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(Narrowed(db.Set<FormedUnit>().AsNoTracking(), List.Ask(frame), frame.AsOf), frame.AsOf), frame, listing => FormedUnitsPage.Show(new(listing)), cancel);

    private static IQueryable<FormedUnit> Narrowed(IQueryable<FormedUnit> units, ListAsk ask, DateOnly asOf)
    {
        var folded = Folding.Fold(ask[TextName] ?? "");
        units = units.Where(u => u.FirstOn <= asOf && (u.LastOn == null || u.LastOn >= asOf));
        units = folded is "" ? units : units.Where(u => u.Folded.Contains(folded));
        units = ask.Choice<FormedUnitKind>(KindName) is { } kind ? units.Where(u => u.Kind == kind) : units;
        return ask.Choice<PcrsLevel>(LevelName) is { } level
            ? units.Where(u => u.Levels.Any(l => l.Level == level && l.FirstOn <= asOf && l.LastOn >= asOf))
            : units;
    }

    private static IQueryable<Row> Rows(IQueryable<FormedUnit> units, DateOnly asOf) => units.Select(u => new Row
    {
        Code = u.Code,
        NameVi = u.NameVi,
        NameEn = u.NameEn,
        Kind = u.Kind,
        Level = u.Levels.Where(l => l.FirstOn <= asOf && l.LastOn >= asOf).Select(l => (PcrsLevel?)l.Level).FirstOrDefault(),
        Women = u.Reports.Where(r => r.On <= asOf).OrderByDescending(r => r.On).Select(r => (int?)r.Women).FirstOrDefault(),
        Men = u.Reports.Where(r => r.On <= asOf).OrderByDescending(r => r.On).Select(r => (int?)r.Men).FirstOrDefault(),
        PledgedOn = u.Levels.Where(l => l.FirstOn <= asOf).Min(l => (DateOnly?)l.FirstOn),
        RenewedOn = u.Renewals.Where(r => r.On <= asOf).Max(r => (DateOnly?)r.On),
        AsOf = asOf,
    });

    public sealed class Row
    {
        public required string Code { get; init; }

        public required string NameVi { get; init; }

        public required string NameEn { get; init; }

        public required FormedUnitKind Kind { get; init; }

        public required PcrsLevel? Level { get; init; }

        /// <summary>Of the latest strength report; null while there is none.</summary>
        public required int? Women { get; init; }

        public required int? Men { get; init; }

        public required DateOnly? PledgedOn { get; init; }

        public required DateOnly? RenewedOn { get; init; }

        public required DateOnly AsOf { get; init; }

        public Words Name => new(NameVi, NameEn);

        public string? WomensShare => Women + Men is > 0 and var all ? Counts.Percent((decimal)Women!.Value / all) : null;

        public DateOnly? RenewBy => RenewalClock.Of(PledgedOn, RenewedOn, AsOf, RuleFiles.Book)?.DueOn;
    }

    public sealed record View(Listing<Row> Listing);
}
