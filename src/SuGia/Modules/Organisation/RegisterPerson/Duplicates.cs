using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>Who is on record already and may be the person that is being registered.</summary>
internal sealed class Duplicates(AppDb db, IPeople people, ReadersPeople readers, Frame frame)
{
    private const int MostShown = 8;

    /// <summary>What stands against registering: a taken code, or someone alike who was not yet said to be someone else.</summary>
    public async Task<(IReadOnlyList<Problem> Problems, IReadOnlyList<PersonCard> Alike)> Judge(PersonDetails details, bool isDifferent, CancellationToken cancel)
    {
        if (await IsCodeTaken(details.Code, but: null, cancel))
        {
            return ([PersonProblems.CodeTaken(details.Code)], []);
        }

        return isDifferent || await Of(details, cancel) is not { Count: > 0 } alike ? ([], []) : ([PersonProblems.PerhapsKnown(alike.Count)], alike);
    }

    public Task<bool> IsCodeTaken(string code, PersonId? but, CancellationToken cancel) =>
        db.Set<Person>().AnyAsync(p => p.Code == code && p.Id != but, cancel);

    /// <summary>Those within reach with the same folded name, and birth years that do not differ, or with the same passport.</summary>
    public async Task<IReadOnlyList<PersonCard>> Of(PersonDetails details, CancellationToken cancel)
    {
        var (name, passport) = (Folding.Fold(details.FullName), readers.IsOpenToAllRead(FieldGroup.Identity) ? details.PassportNumber : null);
        var year = details.BornOn?.Year ?? details.BirthYear;
        var within = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        var alike =
            from person in db.Set<Person>()
            where (person.Folded.StartsWith(name + " ") && (person.BirthYear == null || year == null || person.BirthYear == year))
                || (passport != null && person.PassportNumber == passport)
            where within.Any(r => r.Person == person.Id)
            select person.Id;
        var cards = await people.AsOf(frame.AsOf).Where(p => alike.Contains(p.Id)).OrderBy(p => p.SortKey).Take(MostShown * 4).ToListAsync(cancel);
        return [.. cards.Where(c => passport is not null || Folding.Fold(c.FullName) == name).Take(MostShown)];
    }
}
