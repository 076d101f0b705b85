using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/officers: everyone in the pool within the reader's reach, with the stage of the day.</summary>
public static class ShowOfficers
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.List("/peacekeeping/officers", Show, Permission.ReadPeacekeeping);

    internal static ListOf<Row> List { get; } = new(PeacekeepingWords.Officers, "si-quan", OfficersWords.WhyEmpty)
    {
        Columns =
        [
            new("name", PeacekeepingWords.Officer, r => Cell.Text(r.Rank is { } rank ? $"{rank.Title()} {r.Name}" : r.Name)) { Url = r => $"/peacekeeping/officers/{r.Person.Value}", Second = r => r.Unit },
            new("code", PeacekeepingWords.Code, r => Cell.Text(r.Code)) { IsCode = true },
            new("unit", PeacekeepingWords.Unit, r => Cell.Text(r.Unit)) { IsSheetOnly = true },
            new("sex", PeacekeepingWords.Sex, r => Cell.Text(r.Sex == Sex.Female ? PeacekeepingWords.Female : PeacekeepingWords.Male)),
            new("stage", PeacekeepingWords.Stage, r => Cell.Text(r.Stage?.Title())),
            new("since", OfficersWords.Since, r => Cell.Day(r.Since)),
            new("clearance", OfficersWords.ClearedUntil, r => Cell.Day(r.ClearedUntil)),
        ],
        Orders = [Order<Row>.Text("name", r => r.SortKey)],
        Filters =
        [
            new("q", OfficersWords.NameOrCode),
            Filter.Choice<Stage>("stage", PeacekeepingWords.Stage, s => s.Title()),
            Filter.Choice<Sex>("sex", PeacekeepingWords.Sex, s => s == Sex.Female ? PeacekeepingWords.Female : PeacekeepingWords.Male),
            new("unit", OfficersWords.UnitCode) { Hint = OfficersWords.UnitHint },
        ],
    };

    private static Task<IResult> Show(AppDb db, IPeople people, Frame frame, CancellationToken cancel) =>
        List.Answer(Narrowed(Rows(db, people, frame), List.Ask(frame), people, frame), frame, listing => OfficersPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, IPeople people, Frame frame)
    {
        var asOf = frame.AsOf;
        return
            from within in people.Within(frame.Reader.ReachOf(Permission.ReadPeople))
            join file in db.Set<OfficerFile>() on within.Person equals file.Person
            join person in people.AsOf(asOf) on within.Person equals person.Id
            join now in db.Set<StageEvent>().Where(s => s.FirstOn <= asOf && s.LastOn >= asOf) on file.Id equals EF.Property<OfficerFileId>(now, "File")
            select new Row
            {
                Person = person.Id,
                Code = person.Code,
                Name = person.FullName,
                SortKey = within.SortKey,
                Folded = person.Folded,
                Sex = person.Sex,
                Rank = person.Rank,
                Unit = person.UnitName,
                Stage = now.Stage,
                Since = now.FirstOn,
                ClearedUntil = file.Attempts.Where(a => a.ClearedFrom <= asOf && a.ClearedUntil >= asOf).Max(a => a.ClearedUntil),
            };
    }

    private static IQueryable<Row> Narrowed(IQueryable<Row> rows, ListAsk ask, IPeople people, Frame frame)
    {
        var folded = Folding.Fold(ask["q"] ?? "");
        rows = folded is "" ? rows : rows.Where(r => r.Folded.Contains(folded));
        rows = ask.Choice<Stage>("stage") is { } stage ? rows.Where(r => r.Stage == stage) : rows;
        rows = ask.Choice<Sex>("sex") is { } sex ? rows.Where(r => r.Sex == sex) : rows;
        return ask["unit"] is { } unit ? rows.Where(r => people.Under(unit, frame.AsOf).Contains(r.Person)) : rows;
    }

    public sealed class Row
    {
        public required PersonId Person { get; init; }

        public required string Code { get; init; }

        public required string Name { get; init; }

        public required string SortKey { get; init; }

        public required string Folded { get; init; }

        public required Sex Sex { get; init; }

        public required Rank? Rank { get; init; }

        public required string? Unit { get; init; }

        public required Stage? Stage { get; init; }

        public required DateOnly Since { get; init; }

        public required DateOnly? ClearedUntil { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
