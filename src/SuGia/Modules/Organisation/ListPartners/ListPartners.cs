using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /partners: countries, organisations, agencies and centres; ?as=csv|xlsx takes them along.</summary>
public static class ListPartners
{
    private static readonly Column<Row>[] Columns =
    [
        new("name", PartnerWords.Name, p => Cell.Text(p.Name)) { Url = p => IPartners.Url(p.Id), Second = p => p.Acronym },
        new("acronym", PartnerWords.Acronym, p => Cell.Text(p.Acronym)) { IsSheetOnly = true },
        new("kind", PartnerWords.Kind, p => Cell.Text(PartnerWords.Of(p.Kind))),
        new("country", PartnerWords.Country, p => Cell.Text(p.Country)),
        new("tags", PartnerWords.Tags, p => Cell.Text(string.Join("; ", p.Tags.Order().Select(t => PartnerWords.Of(t).ToString())))),
        new("alpha3", PartnerWords.Alpha3, p => Cell.Text(p.Alpha3)),
        new("alpha2", PartnerWords.Alpha2, p => Cell.Text(p.Alpha2)) { IsSheetOnly = true },
        new("m49", PartnerWords.M49, p => Cell.Text(p.M49)) { IsSheetOnly = true },
        new("ioc", PartnerWords.Ioc, p => Cell.Text(p.Ioc)) { IsSheetOnly = true },
    ];

    private static readonly Filter[] Filters =
    [
        new("name", PartnerWords.Find) { Hint = OrganisationWords.FindHint },
        Filter.Choice<PartnerKind>("kind", PartnerWords.Kind, PartnerWords.Of),
        Filter.Choice<PartnerTag>("tag", PartnerWords.Tag, PartnerWords.Of),
    ];

    private static readonly Order<Row>[] Orders = [Order<Row>.Text("name", p => p.SortKey)];

    private static readonly ListOf<Row> List = new(PartnerWords.Partners, "doi-tac", PartnerWords.NoPartners) { Columns = Columns, Filters = Filters, Orders = Orders };

    internal static void Map(IEndpointRouteBuilder app) => app.List("/partners", Show, Permission.ReadUnits);

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(Narrow(db.Set<Partner>().AsNoTracking(), List.Ask(frame)), db), frame, PartnersPage.Show, cancel);

    private static IQueryable<Partner> Narrow(IQueryable<Partner> partners, ListAsk ask)
    {
        foreach (var word in Folding.Fold(ask["name"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            partners = partners.Where(p => p.Folded.Contains(word));
        }

        partners = ask.Choice<PartnerKind>("kind") is { } kind ? partners.Where(p => p.Kind == kind) : partners;
        return ask.Choice<PartnerTag>("tag") is { } tag ? partners.Where(p => p.Tags.Any(t => t.Tag == tag)) : partners;
    }

    private static IQueryable<Row> Rows(IQueryable<Partner> partners, AppDb db)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return
            from partner in partners.AsSingleQuery()
            join country in db.Set<Partner>() on partner.Country equals country.Id into countries
            from country in countries.DefaultIfEmpty()
            select new Row
            {
                Id = partner.Id,
                SortKey = partner.SortKey,
                Name = english ? partner.NameEn : partner.NameVi,
                Acronym = partner.Acronym,
                Kind = partner.Kind,
                Country = english ? country!.NameEn : country!.NameVi,
                Alpha3 = partner.Codes.Alpha3,
                Alpha2 = partner.Codes.Alpha2,
                M49 = partner.Codes.M49,
                Ioc = partner.Codes.Ioc,
                Tags = partner.Tags.Select(t => t.Tag).ToList(),
            };
    }

    public sealed class Row
    {
        public PartnerId Id { get; init; }

        public string SortKey { get; init; } = "";

        public string Name { get; init; } = "";

        public string? Acronym { get; init; }

        public PartnerKind Kind { get; init; }

        public string? Country { get; init; }

        public string? Alpha3 { get; init; }

        public string? Alpha2 { get; init; }

        public string? M49 { get; init; }

        public string? Ioc { get; init; }

        public IReadOnlyList<PartnerTag> Tags { get; init; } = [];
    }
}
