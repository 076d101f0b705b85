namespace SuGia.Kernel;

/// <summary>Which part of the world a figure is asked about, written <c>mission:UNMISS;sex:female;unit:CODE</c>.</summary>
/// <remarks>An empty scope is the whole. Keys are unique and kept in order, so one scope has one spelling.</remarks>
public sealed record Scope
{
    public const string MissionKey = "mission";
    public const string SexKey = "sex";
    public const string UnitKey = "unit";
    public const string KindKey = "kind";
    public const string FromKey = "from";
    public const string FormedKey = "formed";

    private static readonly string[] Known = [MissionKey, SexKey, UnitKey, KindKey, FromKey, FormedKey];

    private readonly SortedDictionary<string, string> parts = new(StringComparer.Ordinal);

    public static Scope Whole { get; } = new();

    public string? Mission => this[MissionKey];

    public string? Sex => this[SexKey];

    public string? Unit => this[UnitKey];

    public string? Kind => this[KindKey];

    /// <summary>The code of a formed unit or specialised team.</summary>
    public string? Formed => this[FormedKey];

    /// <summary>The first day of the period, for figures over a period.</summary>
    public DateOnly? From => Typed.Day(this[FromKey], FromKey) is { Ok: true } day ? day.Value : null;

    public IEnumerable<string> Keys => parts.Keys;

    public string? this[string key] => parts.GetValueOrDefault(key);

    public static Scope Of(string key, string value) => Whole.And(key, value);

    public Scope And(string key, string value)
    {
        Scope wider = new();
        foreach (var (k, v) in parts)
        {
            wider.parts[k] = v;
        }

        wider.parts[key] = value;
        return wider;
    }

    /// <summary>What remains of it for a figure that knows these keys alone.</summary>
    public Scope Only(IReadOnlyCollection<string> keys) => parts.Where(p => keys.Contains(p.Key)).Aggregate(Whole, (scope, p) => scope.And(p.Key, p.Value));

    public static Result<Scope> Parse(string? text)
    {
        var scope = Whole;
        foreach (var part in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split(':', 2) is not [var key, { Length: > 0 } value] || !Known.Contains(key))
            {
                return ScopeProblems.NotUnderstood(Typed.Echo(part));
            }

            scope = scope.And(key, value);
        }

        return scope;
    }

    public override string ToString() => string.Join(';', parts.Select(p => $"{p.Key}:{p.Value}"));

    public bool Equals(Scope? other) => other?.ToString() == ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

public static class ScopeProblems
{
    public static Problem NotUnderstood(string part) => new(new(
        $"Phạm vi “{part}” không hiểu được. Viết như mission:UNMISS;sex:female;unit:MÃ.",
        $"The scope “{part}” is not understood. Write it as mission:UNMISS;sex:female;unit:CODE."), "scope");
}
