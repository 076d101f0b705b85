using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>One thing by which a list can be narrowed; kept in the address as typed.</summary>
public sealed record Filter(string Name, Words Label)
{
    /// <inheritdoc cref="Column{TRow}.Group"/>
    public FieldGroup? Group { get; init; }

    public Words? Hint { get; init; }

    /// <summary>What can be chosen; null where text is typed.</summary>
    public IReadOnlyList<(string Value, Words Label)>? Choices { get; init; }

    /// <summary>The choice that holds while none is made; null where all rows are shown then.</summary>
    public string? Default { get; init; }

    /// <summary>True where what is typed must be a day.</summary>
    public bool IsDay { get; init; }

    public static Filter Choice<TEnum>(string name, Words label, Func<TEnum, Words> title) where TEnum : struct, Enum =>
        new(name, label) { Choices = [.. Enum.GetValues<TEnum>().Select(v => (v.ToString(), title(v)))] };

    /// <summary>A choice of which one always holds.</summary>
    public static Filter Choice<TEnum>(string name, Words label, Func<TEnum, Words> title, TEnum otherwise) where TEnum : struct, Enum =>
        Choice(name, label, title) with { Default = otherwise.ToString() };

    /// <summary>What was asked, as the page says it; null where it is nothing that this filter knows.</summary>
    internal string? Say(string typed) => Choices is null
        ? typed
        : Choices.Where(c => c.Value == typed).Select(c => c.Label.ToString()).FirstOrDefault();

    internal IReadOnlyList<Problem> ProblemsOf(string? typed) => IsDay ? Typed.DayIfAny(typed, Name).Problems : [];
}
