using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET /people: everyone the reader reaches, as of the day, in the order of names; ?as=csv|xlsx takes them along.</summary>
public static class ListPeople
{
    private static readonly Column<PersonRow>[] Columns =
    [
        new("name", OrganisationWords.RankAndName, p => Cell.Text(p.Titled)) { Url = p => $"/people/{p.Id.Value}" },
        new("fullName", OrganisationWords.Name, p => Cell.Text(p.FullName)) { IsSheetOnly = true },
        new("rank", OrganisationWords.Rank, p => Cell.Text(p.Rank?.Title())) { IsSheetOnly = true },
        new("code", OrganisationWords.Code, p => Cell.Text(p.Code)) { IsCode = true },
        new("unit", OrganisationWords.Unit, p => Cell.Text(p.UnitName)) { Second = p => p.UnitCode },
        new("unitCode", OrganisationWords.UnitCode, p => Cell.Text(p.UnitCode)) { IsSheetOnly = true },
        new("sex", OrganisationWords.Sex, p => Cell.Text(OrganisationWords.Of(p.Sex))),
        new("birthYear", OrganisationWords.BirthYear, p => Cell.Year(p.BirthYear)) { IsNumber = true },
        new("joined", OrganisationWords.JoinedOn, p => Cell.Day(p.JoinedOn)) { Group = FieldGroup.Service },
        new("phone", OrganisationWords.Phone, p => Cell.Text(p.Phone)) { Group = FieldGroup.Contact, IsCode = true },
    ];

    private static readonly Filter[] Filters =
    [
        new("name", OrganisationWords.Find) { Hint = OrganisationWords.FindHint },
        new("unit", OrganisationWords.Unit) { Hint = OrganisationWords.UnitFilterHint },
        Filter.Choice<Rank>("rank", OrganisationWords.Rank, Ranks.Title),
        Filter.Choice<Sex>("sex", OrganisationWords.Sex, OrganisationWords.Of),
        new("phone", OrganisationWords.Phone) { Group = FieldGroup.Contact },
    ];

    private static readonly Order<PersonRow>[] Orders =
    [
        Order<PersonRow>.Text("name", p => p.SortKey),
        Order<PersonRow>.Text("code", p => p.Code),
        Order<PersonRow>.Day("joined", p => p.JoinedFrom ?? DateOnly.MinValue, p => p.SortKey),
    ];

    private static readonly ListOf<PersonRow> List = new(OrganisationWords.People, "nhan-su", OrganisationWords.NoPeople) { Columns = Columns, Filters = Filters, Orders = Orders };

    internal static void Map(IEndpointRouteBuilder app) => app.List("/people", Show, Permission.ReadPeople);

    private static Task<IResult> Show(AppDb db, IPeople people, ReadersPeople readers, Frame frame, CancellationToken cancel) =>
        List.Answer(Narrow(Rows(db, people, readers, frame), List.Ask(frame), people, frame.AsOf), frame, PeoplePage.Show, cancel);

    /// <summary>A plain page needs only the first rows of each unit; a filter or a file may need any.</summary>
    private static IQueryable<PersonInReach> Seen(IPeople people, Frame frame)
    {
        var reach = frame.Reader.ReachOf(Permission.ReadPeople);
        return List.Ask(frame) is { Filters: [], Sort: null or "name", Sheet: null } plain
            ? people.Within(reach, plain.Key, plain.IsReadFalling, ListOf<PersonRow>.PageSize + 1)
            : people.Within(reach);
    }

    /// <remarks>A withheld field is one value looked up for each row shown: asked as a truth, PostgreSQL would gather the whole reach first.</remarks>
    private static IQueryable<PersonRow> Rows(AppDb db, IPeople people, ReadersPeople readers, Frame frame)
    {
        var (service, contact) = (readers.IsOpenToAllRead(FieldGroup.Service), readers.IsOpenToAllRead(FieldGroup.Contact));
        var (withService, withContact) = (people.Within(frame.Reader.ReachOf(FieldGroup.Service)), people.Within(frame.Reader.ReachOf(FieldGroup.Contact)));
        return
            from seen in Seen(people, frame)
            join card in people.AsOf(frame.AsOf) on seen.Person equals card.Id
            join person in db.Set<Person>() on card.Id equals person.Id
            select new PersonRow
            {
                Id = card.Id,
                Code = card.Code,
                FullName = card.FullName,
                SortKey = seen.SortKey,
                Folded = card.Folded,
                Sex = card.Sex,
                BirthYear = card.BirthYear,
                Rank = card.Rank,
                UnitCode = card.UnitCode,
                UnitName = card.UnitName,
                JoinedFrom = service ? person.JoinedOn!.Earliest : withService.Where(r => r.Person == person.Id).Select(_ => (DateOnly?)person.JoinedOn!.Earliest).FirstOrDefault(),
                JoinedTo = service ? person.JoinedOn!.Latest : withService.Where(r => r.Person == person.Id).Select(_ => (DateOnly?)person.JoinedOn!.Latest).FirstOrDefault(),
                Phone = contact ? person.Phone : withContact.Where(r => r.Person == person.Id).Select(_ => person.Phone).FirstOrDefault(),
            };
    }

    private static IQueryable<PersonRow> Narrow(IQueryable<PersonRow> rows, ListAsk ask, IPeople people, DateOnly asOf)
    {
        foreach (var word in Folding.Fold(ask["name"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            rows = rows.Where(p => p.Folded.Contains(word));
        }

        if (ask["unit"] is { } code)
        {
            var under = people.Under(code.ToUpperInvariant(), asOf);
            rows = rows.Where(p => under.Contains(p.Id));
        }

        rows = ask.Choice<Rank>("rank") is { } rank ? rows.Where(p => p.Rank == rank) : rows;
        rows = ask.Choice<Sex>("sex") is { } sex ? rows.Where(p => p.Sex == sex) : rows;
        return ask["phone"] is { } phone ? rows.Where(p => p.Phone!.Contains(phone)) : rows;
    }
}
