using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /bodies: committees, working teams, steering groups and help teams that stand on the day, or have no members yet.</summary>
public static class ListBodies
{
    private static readonly Column<Row>[] Columns =
    [
        new("name", BodyWords.Name, b => Cell.Text(b.Name)) { Url = b => $"/bodies/{b.Id.Value}" },
        new("kind", BodyWords.Kind, b => Cell.Text(BodyWords.Of(b.Kind))),
        new("programme", BodyWords.Programme, b => Cell.Text(b.Programme)),
        new("since", BodyWords.Since, b => Cell.Day(b.Since)),
    ];

    private static readonly Filter[] Filters = [new("name", UnitWords.Find) { Hint = OrganisationWords.FindHint }, Filter.Choice<BodyKind>("kind", BodyWords.Kind, BodyWords.Of)];

    private static readonly Order<Row>[] Orders = [Order<Row>.Text("name", b => b.SortKey)];

    private static readonly ListOf<Row> List = new(BodyWords.Bodies, "ban-to-cong-tac", BodyWords.NoBodies) { Columns = Columns, Filters = Filters, Orders = Orders };

    internal static void Map(IEndpointRouteBuilder app) => app.List("/bodies", Show, Permission.ReadUnits);

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel)
    {
        var (ask, day, english) = (List.Ask(frame), frame.AsOf, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en");
        var bodies = db.Set<Body>().AsNoTracking()
            .Where(b => (b.LastOn == null || b.LastOn >= day) && (!b.Versions.Any() || b.Versions.Any(v => v.FirstOn <= day)));
        foreach (var word in Folding.Fold(ask["name"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            bodies = bodies.Where(b => b.Folded.Contains(word));
        }

        bodies = ask.Choice<BodyKind>("kind") is { } kind ? bodies.Where(b => b.Kind == kind) : bodies;
        var rows = bodies.Select(b => new Row
        {
            Id = b.Id,
            SortKey = b.SortKey,
            Name = english ? b.NameEn : b.NameVi,
            Kind = b.Kind,
            Programme = b.Programme,
            Since = b.Versions.Where(v => v.FirstOn <= day).Max(v => (DateOnly?)v.FirstOn),
        });
        return List.Answer(rows, frame, BodiesPage.Show, cancel);
    }

    public sealed class Row
    {
        public BodyId Id { get; init; }

        public string SortKey { get; init; } = "";

        public string Name { get; init; } = "";

        public BodyKind Kind { get; init; }

        public string Programme { get; init; } = "";

        /// <summary>The first day of the version in force.</summary>
        public DateOnly? Since { get; init; }
    }
}
