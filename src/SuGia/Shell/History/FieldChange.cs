using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>One field that a change touched.</summary>
/// <param name="Part">The part of the record, or null for the record itself.</param>
/// <param name="Before">Empty where there was nothing.</param>
/// <param name="IsHidden">True where the reader may not read the group of the field: only that it changed is told.</param>
public sealed record FieldChange(Words? Part, Words Field, string Before, string After, bool IsHidden)
{
    public string Title => Part is { } part ? $"{part}: {Field}" : Field.ToString();
}
