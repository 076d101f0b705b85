using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the material of a form.</summary>
internal sealed class EditedMaterials(AppDb db)
{
    public async Task<(Material Material, MaterialHead Head)?> Find(MaterialId id, CancellationToken cancel) =>
        await db.Set<Material>().SingleOrDefaultAsync(m => m.Id == id, cancel) is { } material ? (material, new(id, material.Code, material.Title, material.Version)) : null;

    public Task<bool> Has(string code, CancellationToken cancel) => db.Set<Material>().AnyAsync(m => m.Code == code, cancel);
}

/// <summary>Which material a form is about, as it was before the form was pressed.</summary>
public sealed record MaterialHead(MaterialId Id, string Code, Words Title, int Version)
{
    public string Url => UrlOf(Id);

    public static string UrlOf(MaterialId material) => $"{ListMaterials.Url}/{material.Value}";
}
