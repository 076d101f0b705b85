using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET /roles: which role gives which permission, as shipped.</summary>
public static class ShowRoles
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/roles", () => ShowRolesPage.Show(Roles.All)).Needs(Permission.ReadAccounts);
}
