using SuGia.Data;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>By code, title or issuer.</summary>
internal sealed class MaterialSearch(AppDb db) : CodeSearch(MaterialWords.Materials, $"{ListMaterials.Url}?text=", m => MaterialHead.UrlOf(MaterialId.From(m.Id)))
{
    protected override IQueryable<Coded> On(DateOnly day) => db.Set<Material>().Select(m => new Coded { Id = (Guid)(object)m.Id, Code = m.Code, Folded = m.Folded, TitleVi = m.TitleVi, TitleEn = m.TitleEn });
}

/// <summary>By code or title.</summary>
internal sealed class ProgrammeSearch(AppDb db) : CodeSearch(ProgrammeWords.Programmes, $"{ListProgrammes.Url}?text=", p => ProgrammeHead.UrlOf(ProgrammeId.From(p.Id)))
{
    protected override IQueryable<Coded> On(DateOnly day) => db.Set<Programme>().Select(p => new Coded { Id = (Guid)(object)p.Id, Code = p.Code, Folded = p.Folded, TitleVi = p.TitleVi, TitleEn = p.TitleEn });
}

/// <summary>By code or name.</summary>
internal sealed class FormedUnitSearch(AppDb db) : CodeSearch(FormedUnitWords.Units, "/peacekeeping/units?q=", u => UnitHead.UrlOf(u.Code))
{
    protected override IQueryable<Coded> On(DateOnly day) => db.Set<FormedUnit>().Select(u => new Coded { Id = (Guid)(object)u.Id, Code = u.Code, Folded = u.Folded, TitleVi = u.NameVi, TitleEn = u.NameEn });
}

/// <summary>By code or by what they choose for.</summary>
internal sealed class SelectionSearch(AppDb db) : CodeSearch(SelectionWords.Selections, null, s => SelectionHead.UrlOf(SelectionId.From(s.Id)))
{
    protected override IQueryable<Coded> On(DateOnly day) => db.Set<Selection>().Where(s => s.OpenedOn <= day).Select(s => new Coded { Id = (Guid)(object)s.Id, Code = s.Code, Folded = s.Folded, TitleVi = s.Title, TitleEn = s.Title });
}

/// <summary>By code.</summary>
internal sealed class CallSearch(AppDb db) : CodeSearch(CallWords.Calls, null, c => CallHead.UrlOf(CallId.From(c.Id)))
{
    protected override IQueryable<Coded> On(DateOnly day) => db.Set<Call>().Where(c => c.OpenedOn <= day).Select(c => new Coded { Id = (Guid)(object)c.Id, Code = c.Code, Folded = c.Code.ToLower(), TitleVi = c.Title, TitleEn = c.Title });
}

/// <summary>By code; told by their mission.</summary>
internal sealed class DossierSearch(AppDb db) : CodeSearch(DossierWords.Dossiers, null, d => DossierHead.UrlOf(DossierId.From(d.Id)))
{
    protected override IQueryable<Coded> On(DateOnly day) =>
        from dossier in db.Set<Dossier>()
        join mission in db.Set<Mission>() on dossier.Mission equals mission.Id
        where dossier.OpenedOn <= day
        select new Coded { Id = (Guid)(object)dossier.Id, Code = dossier.Code, Folded = dossier.Code.ToLower(), TitleVi = mission.Acronym, TitleEn = mission.Acronym };
}

/// <summary>By code; told by their languages.</summary>
internal sealed class VisitSearch(AppDb db) : CodeSearch(VisitWords.Visits, null, v => VisitHead.UrlOf(VisitId.From(v.Id)))
{
    protected override IQueryable<Coded> On(DateOnly day) => db.Set<SaatVisit>().Where(v => v.RequestedOn <= day).Select(v => new Coded { Id = (Guid)(object)v.Id, Code = v.Code, Folded = v.Code.ToLower(), TitleVi = v.Languages, TitleEn = v.Languages });
}
