namespace SuGia.Sheets;

/// <summary>What one cell of a written sheet holds; the default is an empty cell.</summary>
public readonly record struct SheetValue
{
    /// <summary>The text, or a number with a fraction: the rarer kind is boxed, so that the others stay small.</summary>
    private readonly object? held;
    private readonly long whole;

    private SheetValue(SheetValueKind kind, long whole) => (Kind, this.whole) = (kind, whole);

    private SheetValue(SheetValueKind kind, object held) => (Kind, this.held) = (kind, held);

    public static SheetValue Empty => default;

    internal SheetValueKind Kind { get; }

    internal string AsText => held as string ?? "";

    internal long AsWhole => whole;

    internal decimal AsNumber => (decimal)held!;

    internal DateOnly AsDay => DateOnly.FromDayNumber((int)whole);

    /// <summary>Text as it stands; null or "" is an empty cell.</summary>
    public static SheetValue Text(string? text) => string.IsNullOrEmpty(text) ? default : new(SheetValueKind.Text, text);

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
