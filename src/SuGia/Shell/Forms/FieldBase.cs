using Microsoft.AspNetCore.Components;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>What every field of a form has: a name, a label, a hint, what was typed, what is wrong with it.</summary>
public abstract class FieldBase : ComponentBase
{
    [Parameter, EditorRequired] public required string Name { get; set; }

    [Parameter, EditorRequired] public required Words Label { get; set; }

    [Parameter] public Words? Hint { get; set; }

    /// <summary>As typed, letter for letter, up to 200 characters past a refused limit.</summary>
    [Parameter] public string? Value { get; set; }

    [Parameter] public bool Optional { get; set; }

    [CascadingParameter] public IReadOnlyList<Problem>? Problems { get; set; }

    protected IEnumerable<Problem> Mine => Problems?.Where(p => p.Field == Name) ?? [];

    protected bool IsWrong => Mine.Any();

    protected string? Class => IsWrong ? "field err" : "field";

    protected string? Invalid => IsWrong ? "true" : null;

    protected string? DescribedBy => (IsWrong, Hint) switch
    {
        (true, not null) => $"{Name}-hint {Name}-problem",
        (true, null) => $"{Name}-problem",
        (false, not null) => $"{Name}-hint",
        _ => null,
    };
}
