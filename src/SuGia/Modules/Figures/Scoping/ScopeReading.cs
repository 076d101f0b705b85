using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Makes a typed scope true: every key is understood, and every value names something.</summary>
internal sealed class ScopeReading(IEnumerable<IScopeKey> keys)
{
    /// <param name="figure">The one figure asked, which must know the keys; null where many are asked, each taking the keys it knows.</param>
    public async Task<Result<Scope>> Read(string? typed, IFigure? figure, DateOnly asOf, CancellationToken cancel)
    {
        var scope = Scope.Parse(typed);
        foreach (var key in scope.Value?.Keys ?? [])
        {
            if (await Problem(Find(key), scope.Value![key]!, figure, asOf, cancel) is { } problem)
            {
                return problem;
            }
        }

        return scope;
    }

    /// <summary>The fields with which the scope of a figure is chosen.</summary>
    public async Task<IReadOnlyList<ScopeField>> Fields(IFigure figure, Scope scope, CancellationToken cancel)
    {
        List<ScopeField> fields = [];
        foreach (var key in figure.Is.Scopes.Select(Find))
        {
            fields.Add(new(key.Key, key.Title, scope[key.Key], await key.Choices(cancel)));
        }

        return fields;
    }

    private static async Task<Problem?> Problem(IScopeKey key, string value, IFigure? figure, DateOnly asOf, CancellationToken cancel) => figure switch
    {
        { } one when !one.Is.Scopes.Contains(key.Key) => ScopingProblems.NotDivided(key.Title),
        _ when !await key.Knows(value, asOf, cancel) => ScopingProblems.NoSuch(key.Title, Typed.Echo(value)),
        _ => null,
    };

    private IScopeKey Find(string key) => keys.Single(k => k.Key == key);
}

/// <param name="Choices">Empty where the value is typed.</param>
public sealed record ScopeField(string Key, Words Title, string? Value, IReadOnlyList<ScopeChoice> Choices)
{
    private const string Prefix = "in-";

    /// <summary>The name of the field in the form.</summary>
    public string Name => Prefix + Key;

    /// <summary>The scope that the fields of a form say; null where the address carries none of them.</summary>
    public static Scope? Of(IEnumerable<(string Name, string Value)> query)
    {
        var fields = query.Where(q => q.Name.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        return fields is [] ? null : fields.Where(f => f.Value.Trim() is not "").Aggregate(Scope.Whole, (scope, f) => scope.And(f.Name[Prefix.Length..], f.Value.Trim()));
    }
}

public static class ScopingProblems
{
    public static Problem NotDivided(Words key) => new(new(
        $"Con số này không chia theo “{key.Vi}”.", $"This figure is not divided by “{key.En}”."), "scope");

    public static Problem NoSuch(Words key, string value) => new(new(
        $"Không có “{value}” trong “{key.Vi}”. Hãy chọn lại.", $"There is no “{value}” in “{key.En}”. Choose again."), "scope");
}
