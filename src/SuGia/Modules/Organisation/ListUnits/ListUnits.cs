using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /units: the two upper levels of the tree as of the day; filtered or sorted, a flat list of all levels.</summary>
public static class ListUnits
{
    private static readonly Column<UnitRow>[] Columns =
    [
        new("name", UnitWords.Name, u => Cell.Text(u.Name)) { Url = u => $"/units/{Uri.EscapeDataString(u.Code)}" },
        new("code", OrganisationWords.Code, u => Cell.Text(u.Code)),
        new("kind", UnitWords.Kind, u => Cell.Text(UnitWords.Of(u.Kind))),
        new("parent", UnitWords.Parent, u => Cell.Text(u.ParentName)) { Second = u => u.ParentCode },
        new("founded", UnitWords.Founded, u => Cell.Day(u.FirstOn)),
    ];

    private static readonly Filter[] Filters = [new("name", UnitWords.Find) { Hint = OrganisationWords.FindHint }, Filter.Choice<UnitKind>("kind", UnitWords.Kind, UnitWords.Of)];

    private static readonly Order<UnitRow>[] Orders =
    [
        Order<UnitRow>.Text("name", u => u.SortKey),
        Order<UnitRow>.Text("code", u => u.Code),
        Order<UnitRow>.Day("founded", u => u.FirstOn ?? DateOnly.MinValue, u => u.SortKey),
    ];

    private static readonly ListOf<UnitRow> List = new(UnitWords.Units, "don-vi", UnitWords.NoUnits) { Columns = Columns, Filters = Filters, Orders = Orders };

    internal static void Map(IEndpointRouteBuilder app) => app.List("/units", Show, Permission.ReadUnits);

    private static async Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel)
    {
        var (units, ask) = (UnitRow.StandingOn(db, frame.AsOf), List.Ask(frame));
        return ask is { Sort: null, Filters: [], IsFirstPage: true, Sheet: null }
            ? UnitsPage.Show(new(await List.Page(units, frame, cancel), await Tree(units, cancel)))
            : await List.Answer(Narrow(units, ask), frame, listing => UnitsPage.Show(new(listing, null)), cancel);
    }

    private static IQueryable<UnitRow> Narrow(IQueryable<UnitRow> units, ListAsk ask)
    {
        foreach (var word in Folding.Fold(ask["name"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            units = units.Where(u => u.Folded.Contains(word));
        }

        return ask.Choice<UnitKind>("kind") is { } kind ? units.Where(u => u.Kind == kind) : units;
    }

    /// <summary>Roots are the units without a parent on the day.</summary>
    private static async Task<IReadOnlyList<Branch>> Tree(IQueryable<UnitRow> units, CancellationToken cancel)
    {
        var roots = await units.Where(u => u.ParentCode == null).OrderBy(u => u.SortKey).ToListAsync(cancel);
        var ids = roots.Select(r => r.Code).ToList();
        var below = (await units.Where(u => ids.Contains(u.ParentCode!)).OrderBy(u => u.SortKey).ToListAsync(cancel)).ToLookup(u => u.ParentCode);
        return [.. roots.Select(r => new Branch(r, [.. below[r.Code]]))];
    }

    public sealed record Branch(UnitRow Unit, IReadOnlyList<UnitRow> Below);

    /// <param name="Tree">Null where the list is filtered or sorted.</param>
    public sealed record View(Listing<UnitRow> List, IReadOnlyList<Branch>? Tree);
}
