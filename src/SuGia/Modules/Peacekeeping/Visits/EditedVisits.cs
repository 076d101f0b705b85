using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the visit of a page or form, and its nominees as far as the reader reaches.</summary>
internal sealed class EditedVisits(AppDb db, IPeople people, Frame frame)
{
    public async Task<(SaatVisit Visit, VisitHead Head)?> Find(VisitId id, CancellationToken cancel) =>
        await db.Set<SaatVisit>().SingleOrDefaultAsync(v => v.Id == id, cancel) is { } visit ? (visit, new(id, visit.Code, visit.Version, visit.Day)) : null;

    /// <returns>The visit with one of its nominees whom the reader may see, or null.</returns>
    public async Task<(SaatVisit Visit, VisitHead Head, VisitNominee Nominee, PersonCard Person)?> FindNominee(VisitId id, Guid nominee, CancellationToken cancel) =>
        await Find(id, cancel) is (var visit, var head)
        && visit.Standing.FirstOrDefault(n => n.Id == nominee) is { } found
        && await people.Find(found.Person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel) is { } person
            ? (visit, head, found, person)
            : null;

    /// <summary>The people of a visit whom the reader may see, by person.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonCard>> People(SaatVisit visit, CancellationToken cancel)
    {
        var ids = visit.Nominees.Select(n => n.Person).ToList();
        var within = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        return await people.AsOf(frame.AsOf).Where(p => ids.Contains(p.Id) && within.Any(r => r.Person == p.Id)).ToDictionaryAsync(p => p.Id, cancel);
    }

    /// <summary>Women and men on the list, whoever looks: the share does not depend on the reader.</summary>
    public async Task<WomenOnList> Women(SaatVisit visit, CancellationToken cancel)
    {
        var ids = visit.Nominees.Select(n => n.Person).ToList();
        var sexes = await people.AsOf(frame.AsOf).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Sex, cancel);
        return WomenOnList.Of(visit, sexes, RuleFiles.Book);
    }

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
