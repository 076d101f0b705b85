using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The columns that a roll may have, in the order in which they are offered. Personal ones belong to a group of fields.</summary>
public static class RollColumns
{
    /// <summary>What a roll has when nothing is chosen.</summary>
    private static readonly string[] Usual = ["name", "rank", "birthYear", "sex", "unit", "stage", "mission"];

    public static IReadOnlyList<Column<RollLine>> All { get; } =
    [
        new("name", RollWords.Name, l => Cell.Text(l.Row.Name)) { Url = l => OfficerHead.UrlOf(l.Row.Person) },
        new("code", PeacekeepingWords.Code, l => Cell.Text(l.Row.Code)) { IsCode = true },
        new("rank", RollWords.Rank, l => Cell.Text(l.Row.Rank?.Title())),
        new("birthYear", PeacekeepingWords.BirthYear, l => Cell.Year(l.Row.BirthYear)) { IsNumber = true },
        new("sex", PeacekeepingWords.Sex, l => Cell.Text(l.Row.Sex == Sex.Female ? PeacekeepingWords.Female : PeacekeepingWords.Male)),
        new("unit", PeacekeepingWords.Unit, l => Cell.Text(l.Row.Unit)),
        new("unitCode", OfficersWords.UnitCode, l => Cell.Text(l.Row.UnitCode)) { IsCode = true },
        new("stage", PeacekeepingWords.Stage, l => Cell.Text(l.Row.Stage?.Title())),
        new("since", OfficersWords.Since, l => Cell.Day(l.Row.Since)),
        new("clearance", OfficersWords.ClearedUntil, l => Cell.Day(l.Row.ClearedUntil)),
        new("mission", PeacekeepingWords.Mission, l => Cell.Text(l.Row.Mission)),
        new("post", CallWords.Post, l => Cell.Text(l.Row.Post)) { IsCode = true },
        new("team", RollWords.Team, l => Cell.Whole(l.Row.Team)) { IsNumber = true },
        new("tourFirst", RollWords.TourFirstOn, l => Cell.Day(l.Row.TourFirstOn)),
        new("tourLast", RollWords.TourLastOn, l => Cell.Day(l.Row.TourLastOn)),
        new("joined", RollWords.JoinedOn, l => Cell.Day(l.Service?.JoinedOn)) { Group = FieldGroup.Service },
        new("born", RollWords.BornOn, l => Cell.Day(l.Identity?.BornOn)) { Group = FieldGroup.Identity },
        new("passport", RollWords.Passport, l => Cell.Text(l.Passport?.PassportNumber)) { Group = FieldGroup.Identity, IsCode = true },
        new("passportUntil", RollWords.PassportUntil, l => Cell.Day(l.Identity?.PassportUntil)) { Group = FieldGroup.Identity },
        new("phone", RollWords.Phone, l => Cell.Text(l.Contact?.Phone)) { Group = FieldGroup.Contact, IsCode = true },
        new("email", RollWords.Email, l => Cell.Text(l.Contact?.Email)) { Group = FieldGroup.Contact },
    ];

    /// <summary>Those that the reader may read at all; the others do not exist.</summary>
    public static IReadOnlyList<Column<RollLine>> Of(Reader reader) => [.. All.Where(c => c.Group is not { } group || reader.MayRead(group))];

    /// <summary>The columns named, in that order; the usual ones where none of them exists.</summary>
    public static IReadOnlyList<Column<RollLine>> Named(IEnumerable<string> names, Reader reader)
    {
        var (open, asked) = (Of(reader), names.Distinct().ToList());
        List<Column<RollLine>> chosen = [.. asked.SelectMany(n => open.Where(c => c.Name == n))];
        return chosen is [] ? [.. open.Where(c => Usual.Contains(c.Name))] : chosen;
    }
}
