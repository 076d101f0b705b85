using System.Text.Json;
using System.Text.Json.Serialization;
using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

/// <summary>A named set of permissions, shipped as data.</summary>
public sealed record Role(
    string Code,
    [property: JsonPropertyName("title_vi")] string TitleVi,
    [property: JsonPropertyName("title_en")] string TitleEn,
    IReadOnlyList<Permission> Permissions)
{
    public Words Title => new(TitleVi, TitleEn);
}

/// <summary>The permission table, read once from roles.json.</summary>
public static class Roles
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<Role> All { get; } = Read();

    public static Role? Find(string? code) => All.FirstOrDefault(r => r.Code == code);

    /// <summary>What the roles held on a day allow together, each permission with the reach of all that give it.</summary>
    public static IReadOnlyDictionary<Permission, Reach> Allow(IEnumerable<(string Role, Guid? Unit)> held)
    {
        Dictionary<Permission, Reach> rights = [];
        foreach (var (code, unit) in held)
        {
            var reach = unit is { } one ? new Reach(false, [one]) : Reach.All;
            foreach (var permission in Find(code)?.Permissions ?? [])
            {
                rights[permission] = rights.GetValueOrDefault(permission, Reach.Nothing).With(reach);
            }
        }

        return rights;
    }

    private static IReadOnlyList<Role> Read()
    {
        using var file = typeof(Roles).Assembly.GetManifestResourceStream("roles.json")!;
        return JsonSerializer.Deserialize<RoleFile>(file, Json)!.Roles;
    }

    private sealed record RoleFile(IReadOnlyList<Role> Roles);
}
