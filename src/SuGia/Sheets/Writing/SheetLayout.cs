namespace SuGia.Sheets;

/// <summary>What a written worksheet has besides its table.</summary>
/// <param name="Above">Lines above the header row, one in the first cell of each row; frozen with it.</param>
/// <param name="IsLandscape">True where it is printed on A4 across.</param>
public sealed record SheetLayout(IReadOnlyList<string> Above, bool IsLandscape)
{
    public static SheetLayout Bare { get; } = new([], IsLandscape: false);
}
