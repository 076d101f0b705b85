namespace SuGia.Sheets;

/// <summary>What one cell of a written sheet holds; the default is an empty cell.</summary>
public readonly record struct SheetValue
{
    private readonly string? text;
    private readonly decimal number;

    private SheetValue(SheetValueKind kind, decimal number) => (Kind, this.number) = (kind, number);

    private SheetValue(string text) => (Kind, this.text) = (SheetValueKind.Text, text);

    public static SheetValue Empty => default;

    internal SheetValueKind Kind { get; }

    internal string AsText => text ?? "";

    internal decimal AsNumber => number;

    internal DateOnly AsDay => DateOnly.FromDayNumber((int)number);

    /// <summary>Text as it stands; null or "" is an empty cell.</summary>
    public static SheetValue Text(string? text) => string.IsNullOrEmpty(text) ? default : new(text);

    public static SheetValue Day(DateOnly? day) => day is { } known ? new(SheetValueKind.Day, known.DayNumber) : default;

    public static SheetValue Whole(long? number) => number is { } known ? new(SheetValueKind.Whole, known) : default;

    public static SheetValue Number(decimal? number) => number is { } known ? new(SheetValueKind.Number, known) : default;
}

internal enum SheetValueKind : byte
{
    Empty,
    Text,
    Day,
    Whole,
    Number,
}
