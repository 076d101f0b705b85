using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the dossier of a page or form, and its officers as far as the reader reaches.</summary>
internal sealed class EditedDossiers(AppDb db, PeopleListed listed)
{
    public async Task<(Dossier Dossier, DossierHead Head)?> Find(DossierId id, CancellationToken cancel)
    {
        if (await db.Set<Dossier>().SingleOrDefaultAsync(d => d.Id == id, cancel) is not { } dossier)
        {
            return null;
        }

        var acronym = await db.Set<Mission>().Where(m => m.Id == dossier.Mission).Select(m => m.Acronym).SingleOrDefaultAsync(cancel);
        return (dossier, new(id, dossier.Code, dossier.Kind, acronym ?? "", dossier.Version, dossier.WantedOn));
    }

    /// <returns>The dossier with one of its officers whom the reader may see, or null.</returns>
    public async Task<(Dossier Dossier, DossierHead Head, DossierSubject Subject, PersonCard Person)?> FindSubject(DossierId id, Guid subject, CancellationToken cancel) =>
        await Find(id, cancel) is (var dossier, var head)
        && dossier.Subjects.FirstOrDefault(s => s.Id == subject) is { } found
        && await listed.Find(found.Person, cancel) is { } person
            ? (dossier, head, found, person)
            : null;

    /// <summary>The officers of a dossier whom the reader may see, by person.</summary>
    public Task<IReadOnlyDictionary<PersonId, PersonCard>> People(Dossier dossier, CancellationToken cancel) => listed.Seen(dossier.Subjects.Select(s => s.Person), cancel);

    public async Task<IReadOnlyDictionary<PersonId, OfficerFile>> Files(Dossier dossier, CancellationToken cancel)
    {
        var ids = dossier.Subjects.Select(s => s.Person).ToList();
        return await db.Set<OfficerFile>().Where(f => ids.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
    }
}

/// <summary>Which dossier a form is about, as it was before the form was pressed.</summary>
public sealed record DossierHead(DossierId Id, string Code, DossierKind Kind, string Mission, int Version, DateOnly WantedOn)
{
    public string Url => UrlOf(Id);

    public static string UrlOf(DossierId dossier) => $"/peacekeeping/dossiers/{dossier.Value}";
}
