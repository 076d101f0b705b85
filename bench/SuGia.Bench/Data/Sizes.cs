namespace SuGia.Bench.Data;

/// <summary>How much data a bench is built on.</summary>
/// <param name="Persons">Each with a rank and a main appointment.</param>
/// <param name="Deployed">How many of them have served two tours; the others none.</param>
internal sealed record Sizes(string Name, int Persons, int Deployed, int Units, int Missions, int Posts, int Papers)
{
    /// <summary>Officers with files: what figures count.</summary>
    public static Sizes Facts(bool small) => small
        ? new("facts-small", 2_000, 1_500, 400, 30, 100, 200)
        : new("facts", 200_000, 150_000, 4_000, 30, 1_000, 6_000);

    /// <summary>Persons without files: what lists under a scope run through.</summary>
    public static Sizes People(bool small) => small
        ? new("people-small", 10_000, 0, 400, 1, 1, 1)
        : new("people", 1_000_000, 0, 4_000, 1, 1, 1);

    /// <summary>Persons with every field filled: what an export writes.</summary>
    public static Sizes Rows(bool small) => small
        ? new("rows-small", 10_000, 0, 400, 1, 1, 1)
        : new("rows", 100_000, 0, 4_000, 1, 1, 1);

    public bool HasFiles => Deployed > 0;

    internal bool IsFilled => Name.StartsWith("rows", StringComparison.Ordinal);
}
