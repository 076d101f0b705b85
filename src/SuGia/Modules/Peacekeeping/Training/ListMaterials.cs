using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/materials: the UN's documents and our own, each with its editions current on the day.</summary>
public static class ListMaterials
{
    internal const string Url = "/peacekeeping/materials";
    private const string KindName = "kind";
    private const string TextName = "text";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(MaterialWords.Materials, "tai-lieu", MaterialWords.WhyEmpty)
    {
        Columns =
        [
            new("code", MaterialWords.Code, m => Cell.Text(m.Code)) { Url = m => MaterialHead.UrlOf(m.Id), Second = m => new Words(m.TitleVi, m.TitleEn).ToString() },
            new("title", CourseWords.Title, m => Cell.Text(new Words(m.TitleVi, m.TitleEn))) { IsSheetOnly = true },
            new("kind", MaterialWords.Kind, m => Cell.Text(MaterialWords.Of(m.Kind))),
            new("owner", MaterialWords.Owner, m => Cell.Text(m.Owner)),
            new("current", MaterialWords.Current, m => Cell.Text(m.Label)),
            new("language", MaterialWords.Language, m => Cell.Text(m.Language)),
            new("issued", MaterialWords.IssuedOn, m => Cell.Day(m.IssuedOn)),
            new("editions", MaterialWords.CurrentCount, m => Cell.Whole(m.Current)) { IsNumber = true },
        ],
        Orders = [Order<Row>.Text("code", m => m.Code)],
        Filters = [new(TextName, CourseWords.Title), Filter.Choice<MaterialKind>(KindName, MaterialWords.Kind, MaterialWords.Of)],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame), frame, listing => MaterialsPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, Frame frame) => Rows(Narrowed(db, List.Ask(frame)), db, frame.AsOf);

    private static IQueryable<Material> Narrowed(AppDb db, ListAsk ask)
    {
        IQueryable<Material> materials = db.Set<Material>().AsNoTracking();
        materials = ask.Choice<MaterialKind>(KindName) is { } kind ? materials.Where(m => m.Kind == kind) : materials;
        return ask[TextName] is { } typed && Folding.Fold(typed) is var folded ? materials.Where(m => m.Folded.Contains(folded)) : materials;
    }

    private static IQueryable<Row> Rows(IQueryable<Material> materials, AppDb db, DateOnly asOf) =>
        from material in materials
        let current = material.Editions.Where(e => e.IssuedOn <= asOf && !material.Editions.Any(o => o.Supersedes == e.Id && o.IssuedOn <= asOf))
        join latest in db.Set<MaterialEdition>() on current.OrderByDescending(e => e.IssuedOn).Select(e => (Guid?)e.Id).FirstOrDefault() equals (Guid?)latest.Id into its
        from latest in its.DefaultIfEmpty()
        select new Row
        {
            Id = material.Id,
            Code = material.Code,
            TitleVi = material.TitleVi,
            TitleEn = material.TitleEn,
            Kind = material.Kind,
            Owner = material.Owner,
            Label = latest == null ? null : latest.Label,
            Language = latest == null ? null : latest.Language,
            IssuedOn = latest == null ? null : latest.IssuedOn,
            Current = current.Count(),
        };

    public sealed class Row
    {
        public required MaterialId Id { get; init; }

        public required string Code { get; init; }

        public required string TitleVi { get; init; }

        public required string TitleEn { get; init; }

        public required MaterialKind Kind { get; init; }

        public required string Owner { get; init; }

        /// <summary>Of the latest of the editions current on the day; null where there is none.</summary>
        public required string? Label { get; init; }

        public required string? Language { get; init; }

        public required DateOnly? IssuedOn { get; init; }

        /// <summary>How many editions are current: one for each language, as a rule.</summary>
        public required int Current { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
