using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the programme of a form, and what its lessons can be taught from.</summary>
internal sealed class EditedProgrammes(AppDb db)
{
    public async Task<(Programme Programme, ProgrammeHead Head)?> Find(ProgrammeId id, CancellationToken cancel) =>
        await db.Set<Programme>().SingleOrDefaultAsync(p => p.Id == id, cancel) is { } programme ? (programme, ProgrammeHead.Of(programme)) : null;

    public async Task<(Programme Programme, ProgrammeHead Head)?> FindEdition(ProgrammeId id, Guid edition, CancellationToken cancel) =>
        await Find(id, cancel) is (var programme, var head) && programme.Editions.FirstOrDefault(e => e.Id == edition) is { } found
            ? (programme, head with { Edition = found.Id, Label = found.Label })
            : null;

    public async Task<IReadOnlyList<Option>> Materials(CancellationToken cancel)
    {
        var materials = await db.Set<Material>().AsNoTracking().OrderBy(m => m.Code).Select(m => new { m.Id, m.Code, m.TitleVi, m.TitleEn }).ToListAsync(cancel);
        return [.. materials.Select(m => new Option(m.Id.Value.ToString(), $"{m.Code} · {new Words(m.TitleVi, m.TitleEn)}"))];
    }
}

/// <summary>Which programme a form is about, as it was before the form was pressed.</summary>
public sealed record ProgrammeHead(ProgrammeId Id, string Code, Words Title, int Version, Guid? Edition = null, string? Label = null)
{
    public string Url => UrlOf(Id, Edition);

    public static ProgrammeHead Of(Programme programme) => new(programme.Id, programme.Code, programme.Title, programme.Version);

    public static string UrlOf(ProgrammeId programme, Guid? edition = null) => $"{ListProgrammes.Url}/{programme.Value}" + (edition is { } one ? $"?edition={one}" : "");
}
