using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>Names people and units in histories. A merged person is reached as the one that was kept.</summary>
internal sealed class OrganisationTitles(AppDb db, IPeople people) : IRecordTitles
{
    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel) =>
    [
        .. reader.May(Permission.ReadPeople) ? await Persons([.. records.Select(PersonId.From)], reader, through, cancel) : [],
        .. reader.May(Permission.ReadUnits) ? await Units([.. records.Select(UnitId.From)], cancel) : [],
        .. reader.May(Permission.ReadUnits) ? await Partners([.. records.Select(PartnerId.From)], cancel) : [],
        .. reader.May(Permission.ReadUnits) ? await Bodies([.. records.Select(BodyId.From)], cancel) : [],
    ];

    private async Task<IEnumerable<RecordTitle>> Persons(List<PersonId> ids, Reader reader, Permission through, CancellationToken cancel)
    {
        var (read, also) = (people.Within(reader.ReachOf(Permission.ReadPeople)), people.Within(reader.ReachOf(through)));
        var found = await db.Set<Person>()
            .Where(p => ids.Contains(p.Id) && read.Any(r => r.Person == (p.MergedInto ?? p.Id)) && also.Any(r => r.Person == (p.MergedInto ?? p.Id)))
            .Select(p => new { p.Id, p.FullName, p.Code, p.Version }).ToListAsync(cancel);
        return found.Select(p => new RecordTitle(p.Id.Value, $"{p.FullName} ({p.Code})", $"/people/{p.Id.Value}", p.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Units(List<UnitId> ids, CancellationToken cancel)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var found = await db.Set<Unit>().Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.Code, Name = english ? u.NameEn : u.NameVi, u.Version }).ToListAsync(cancel);
        return found.Select(u => new RecordTitle(u.Id.Value, u.Name, $"/units/{u.Code}", u.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Partners(List<PartnerId> ids, CancellationToken cancel)
    {
        var found = await db.Set<Partner>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.NameVi, p.NameEn, p.Version }).ToListAsync(cancel);
        return found.Select(p => new RecordTitle(p.Id.Value, new Words(p.NameVi, p.NameEn).ToString(), $"/partners/{p.Id.Value}", p.Version));
    }

    private async Task<IEnumerable<RecordTitle>> Bodies(List<BodyId> ids, CancellationToken cancel)
    {
        var found = await db.Set<Body>().Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.NameVi, b.NameEn, b.Version }).ToListAsync(cancel);
        return found.Select(b => new RecordTitle(b.Id.Value, new Words(b.NameVi, b.NameEn).ToString(), $"/bodies/{b.Id.Value}", b.Version));
    }
}
