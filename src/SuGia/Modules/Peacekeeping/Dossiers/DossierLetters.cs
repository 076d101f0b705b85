using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Gathers what the drafts of a dossier need.</summary>
internal sealed class DossierLetters(EditedDossiers dossiers, AppDb db, IPeople people, Frame frame)
{
    /// <returns>Null where there is no such dossier, or the reader does not reach everyone in it.</returns>
    public async Task<LetterFacts?> Facts(DossierId id, CancellationToken cancel)
    {
        if (await dossiers.Find(id, cancel) is not (var dossier, var head))
        {
            return null;
        }

        var cards = await dossiers.People(dossier, cancel);
        var mission = await db.Set<Mission>().AsNoTracking().Where(m => m.Id == dossier.Mission).Select(m => new { m.NameVi, m.NameEn }).SingleAsync(cancel);
        return dossier.Subjects.All(s => cards.ContainsKey(s.Person))
            ? new(dossier, head.Mission, new(mission.NameVi, mission.NameEn), await Officers(dossier, head, cards, cancel), frame.Today, frame.IsSample)
            : null;
    }

    private async Task<IReadOnlyList<LetterOfficer>> Officers(Dossier dossier, DossierHead head, IReadOnlyDictionary<PersonId, PersonCard> cards, CancellationToken cancel)
    {
        var posts = dossier.Subjects.Select(s => s.Post).OfType<Guid>().ToList();
        var codes = await db.Set<Post>().Where(p => posts.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Code, cancel);
        var passports = await PassportNames([.. cards.Keys], cancel);
        return
        [
            .. dossier.Subjects.OrderBy(s => cards[s.Person].SortKey, StringComparer.Ordinal).Select(s => new LetterOfficer(
                cards[s.Person], passports.GetValueOrDefault(s.Person) ?? NomineeForm.PassportNameOf(cards[s.Person].FullName), s.Post is { } post ? codes.GetValueOrDefault(post, head.Mission) : head.Mission, s)),
        ];
    }

    /// <summary>As nominations have them, of those whose identity data the reader may read.</summary>
    private async Task<Dictionary<PersonId, string>> PassportNames(List<PersonId> who, CancellationToken cancel)
    {
        if (!frame.Reader.MayRead(FieldGroup.Identity))
        {
            return [];
        }

        var within = people.Within(frame.Reader.ReachOf(FieldGroup.Identity));
        var named = await db.Set<Nominee>().Where(n => who.Contains(n.Person) && within.Any(r => r.Person == n.Person))
            .OrderByDescending(n => n.EnteredOn).ThenByDescending(n => n.Id).Select(n => new { n.Person, n.PassportName }).ToListAsync(cancel);
        return named.DistinctBy(n => n.Person).ToDictionary(n => n.Person, n => n.PassportName);
    }
}
