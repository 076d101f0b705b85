using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

internal sealed class PaperUses(AppDb db, IPeople people) : IPaperUses
{
    private static readonly Words RankWords = new("Cấp bậc", "Rank");
    private static readonly Words AppointmentWords = new("Chức vụ", "Appointment");
    private static readonly Words FoundingWords = new("Thành lập", "Foundation");
    private static readonly Words PlaceWords = new("Vị trí trong tổ chức", "Place in the organisation");

    public async Task<IReadOnlyList<PaperUse>> Of(Guid paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel) =>
    [
        .. reader.May(Permission.ReadUnits) ? await Units(paper, most, cancel) : [],
        .. reader.May(Permission.ReadUnits) ? await Bodies(paper, most, cancel) : [],
        .. reader.May(Permission.ReadPeople) ? await Persons(paper, reader, asOf, most, cancel) : [],
    ];

    private async Task<IEnumerable<PaperUse>> Units(Guid paper, int most, CancellationToken cancel)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var units = await db.Set<Unit>().AsNoTracking()
            .Where(u => u.FoundedBy == paper || u.Places.Any(p => p.Paper == paper))
            .OrderBy(u => u.SortKey).Take(most)
            .Select(u => new { u.Code, Name = english ? u.NameEn : u.NameVi, IsFounding = u.FoundedBy == paper }).ToListAsync(cancel);
        return units.Select(u => new PaperUse(u.Name, u.IsFounding ? FoundingWords : PlaceWords, $"/units/{u.Code}"));
    }

    private async Task<IEnumerable<PaperUse>> Bodies(Guid paper, int most, CancellationToken cancel)
    {
        var bodies = await db.Set<Body>().AsNoTracking()
            .Where(b => b.DissolvedBy == paper || b.Versions.Any(v => v.Paper == paper))
            .OrderBy(b => b.SortKey).Take(most)
            .Select(b => new { b.Id, b.NameVi, b.NameEn, IsEnd = b.DissolvedBy == paper }).ToListAsync(cancel);
        return bodies.Select(b => new PaperUse(new Words(b.NameVi, b.NameEn).ToString(), b.IsEnd ? BodyWords.Dissolution : BodyWords.Renewal, BodyDesk.Url(b.Id)));
    }

    private async Task<IEnumerable<PaperUse>> Persons(Guid paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel)
    {
        var within = people.Within(reader.ReachOf(Permission.ReadPeople));
        var ranked = db.Set<RankHeld>().Where(r => r.Paper == paper).Select(r => new { Person = EF.Property<PersonId>(r, "Person"), IsRank = true });
        var appointed = db.Set<Appointment>().Where(a => a.Paper == paper).Select(a => new { Person = EF.Property<PersonId>(a, "Person"), IsRank = false });
        var uses =
            from use in ranked.Concat(appointed)
            join reached in within on use.Person equals reached.Person
            join person in people.AsOf(asOf) on use.Person equals person.Id
            orderby person.SortKey
            select new { person, use.IsRank };
        var found = await uses.Take(most).ToListAsync(cancel);
        return found.Select(f => new PaperUse(f.person.Titled(), f.IsRank ? RankWords : AppointmentWords, $"/people/{f.person.Id.Value}"));
    }
}
