using System.Reflection;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>A role to be given, as typed.</summary>
public sealed record RoleForm(string? Role, string? Unit, string? UnitPicked, string? FirstOn, string? Reason) : IBindableFromHttpContext<RoleForm>
{
    public static RoleForm Blank(DateOnly today) => new(null, null, null, Days.Typeable(today), null);

    public static ValueTask<RoleForm?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<RoleForm>(context);

    internal Result<string> WithReason => Typed.Text(Reason, nameof(Reason), 500, ShellWords.Reason);
}

/// <param name="Unit">Null for all units.</param>
public sealed record RoleAsked(string Role, Guid? Unit, DateOnly FirstOn);

/// <summary>Reads a role from a form, with its unit.</summary>
internal sealed class RoleChoice(IUnits units, Frame frame)
{
    /// <returns>The role, and what the typed unit fits where it fits several.</returns>
    public async Task<(Result<RoleAsked> Role, IReadOnlyList<Option> Found)> Of(RoleForm form, CancellationToken cancel)
    {
        var found = await Units(form, cancel);
        var asked = Typed.Together(Code(form.Role), Chosen(form, found), Typed.Day(form.FirstOn, nameof(form.FirstOn)))
            .Into((code, unit, firstOn) => new RoleAsked(code, unit.Key, firstOn));
        return (asked, found.Count > 1 ? [.. found.Select(u => new Option(u.Id.Value.ToString(), $"{u.Name} ({u.Code})"))] : []);
    }

    private async Task<IReadOnlyList<UnitCard>> Units(RoleForm form, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Unit))
        {
            return [];
        }

        return Id.TryParse<UnitId>(form.UnitPicked, out var picked) && await units.Find(picked, cancel) is { } unit ? [unit] : await units.Pick(form.Unit, frame.Today, cancel);
    }

    private static Result<string> Code(string? typed) => Roles.Find(typed) is { } role ? role.Code : AccountProblems.NoSuchRole;

    private static Result<(Guid? Key, bool IsAsked)> Chosen(RoleForm form, IReadOnlyList<UnitCard> found) => (string.IsNullOrWhiteSpace(form.Unit), found) switch
    {
        (true, _) => ((Guid?)null, false),
        (_, [var one]) => ((Guid?)one.Id.Value, true),
        (_, []) => AccountProblems.NoSuchUnit(Typed.Echo(form.Unit)),
        _ => AccountProblems.SeveralUnits,
    };
}
