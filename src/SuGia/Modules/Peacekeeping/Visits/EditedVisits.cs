using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the visit of a page or form, and its nominees as far as the reader reaches.</summary>
internal sealed class EditedVisits(AppDb db, PeopleListed listed)
{
    public async Task<(SaatVisit Visit, VisitHead Head)?> Find(VisitId id, CancellationToken cancel) =>
        await db.Set<SaatVisit>().SingleOrDefaultAsync(v => v.Id == id, cancel) is { } visit ? (visit, new(id, visit.Code, visit.Version, visit.Day)) : null;

    /// <returns>The visit with one of its nominees whom the reader may see, or null.</returns>
    public async Task<(SaatVisit Visit, VisitHead Head, VisitNominee Nominee, PersonCard Person)?> FindNominee(VisitId id, Guid nominee, CancellationToken cancel) =>
        await Find(id, cancel) is (var visit, var head)
        && visit.Standing.FirstOrDefault(n => n.Id == nominee) is { } found
        && await listed.Find(found.Person, cancel) is { } person
            ? (visit, head, found, person)
            : null;

    /// <summary>The people of a visit whom the reader may see, by person.</summary>
    public Task<IReadOnlyDictionary<PersonId, PersonCard>> People(SaatVisit visit, CancellationToken cancel) => listed.Seen(visit.Nominees.Select(n => n.Person), cancel);

    public async Task<WomenOnList> Women(SaatVisit visit, CancellationToken cancel) =>
        WomenOnList.Of(visit, listed.AsOf, await listed.Sexes(visit.Nominees.Select(n => n.Person), cancel), RuleFiles.Book);

    /// <summary>The files of all who stand on the list, tracked.</summary>
    public Task<Dictionary<PersonId, OfficerFile>> Files(SaatVisit visit, CancellationToken cancel)
    {
        var ids = visit.Standing.Select(n => n.Person).ToList();
        return db.Set<OfficerFile>().Where(f => ids.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
    }
}

/// <summary>Which visit a form is about, as it was before the form was pressed.</summary>
/// <param name="Day">The agreed first day, or the wanted one.</param>
public sealed record VisitHead(VisitId Id, string Code, int Version, DateOnly Day)
{
    public string Url => UrlOf(Id);

    public static string UrlOf(VisitId visit) => $"/peacekeeping/visits/{visit.Value}";
}
