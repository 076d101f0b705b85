using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Bench.Exports;

/// <summary>The list of people widened to thirty columns: no page of the system is as wide.</summary>
internal static class ExportList
{
    public static ListOf<ExportRow> Described { get; } = new(OrganisationWords.People, "nhan-su", OrganisationWords.NoPeople)
    {
        Columns =
        [
            Text("Code", r => r.Code), Text("FullName", r => r.FullName), Text("SortKey", r => r.SortKey), Text("Folded", r => r.Folded),
            Text("Sex", r => OrganisationWords.Of(r.Sex).ToString()), Whole("BirthYear", r => r.BirthYear), Day("BornOn", r => r.BornOn),
            Day("JoinedFrom", r => r.JoinedFrom), Day("JoinedTo", r => r.JoinedTo), Day("LeftOn", r => r.LeftOn),
            Text("Phone", r => r.Phone), Text("Email", r => r.Email), Text("PassportNumber", r => r.PassportNumber), Day("PassportUntil", r => r.PassportUntil),
            Text("EmergencyContact", r => r.EmergencyContact), Text("HealthClass", r => r.HealthClass), Whole("Version", r => r.Version),
            Text("Rank", r => r.Rank?.Title().ToString()), Day("RankFrom", r => r.RankFrom), Day("RankUntil", r => r.RankUntil), Day("RankEnteredOn", r => r.RankEnteredOn),
            Text("Post", r => r.Post), Day("PostFrom", r => r.PostFrom), Day("PostUntil", r => r.PostUntil), Day("PostEnteredOn", r => r.PostEnteredOn),
            Text("UnitCode", r => r.UnitCode), Text("UnitNameVi", r => r.UnitNameVi), Text("UnitNameEn", r => r.UnitNameEn), Day("UnitFrom", r => r.UnitFrom),
            Whole("UnitVersion", r => r.UnitVersion),
        ],
        Orders = [Order<ExportRow>.Text("SortKey", r => r.SortKey)],
    };

    /// <param name="last">The key of the last person, in the order of names.</param>
    public static IQueryable<ExportRow> Rows(AppDb db, IPeople people, DateOnly day, string last) =>
        from seen in people.Within(Reach.All).Where(p => p.SortKey.CompareTo(last) <= 0)
        join person in db.Set<Person>() on seen.Person equals person.Id
        from rank in person.Ranks.Where(r => r.FirstOn <= day && (r.LastOn == null || r.LastOn >= day)).DefaultIfEmpty()
        from post in person.Appointments.Where(a => a.IsMain && a.FirstOn <= day && (a.LastOn == null || a.LastOn >= day)).DefaultIfEmpty()
        join unit in db.Set<Unit>() on post.Unit equals unit.Id into units
        from unit in units.DefaultIfEmpty()
        select new ExportRow
        {
            Code = person.Code,
            FullName = person.FullName,
            SortKey = seen.SortKey,
            Folded = person.Folded,
            Sex = person.Sex,
            BirthYear = person.BirthYear,
            BornOn = person.BornOn,
            JoinedFrom = person.JoinedOn!.Earliest,
            JoinedTo = person.JoinedOn!.Latest,
            LeftOn = person.LeftOn,
            Phone = person.Phone,
            Email = person.Email,
            PassportNumber = person.PassportNumber,
            PassportUntil = person.PassportUntil,
            EmergencyContact = person.EmergencyContact,
            HealthClass = person.HealthClass,
            Version = person.Version,
            Rank = rank.Rank,
            RankFrom = rank.FirstOn,
            RankUntil = rank.LastOn,
            RankEnteredOn = rank.EnteredOn,
            Post = post.Post,
            PostFrom = post.FirstOn,
            PostUntil = post.LastOn,
            PostEnteredOn = post.EnteredOn,
            UnitCode = unit.Code,
            UnitNameVi = unit.NameVi,
            UnitNameEn = unit.NameEn,
            UnitFrom = unit.FirstOn,
            UnitVersion = unit.Version,
        };

    private static Column<ExportRow> Text(string name, Func<ExportRow, string?> value) => new(name, new(name, name), r => Cell.Text(value(r)));

    private static Column<ExportRow> Day(string name, Func<ExportRow, DateOnly?> value) => new(name, new(name, name), r => Cell.Day(value(r)));

    private static Column<ExportRow> Whole(string name, Func<ExportRow, int?> value) => new(name, new(name, name), r => Cell.Whole(value(r)));
}
