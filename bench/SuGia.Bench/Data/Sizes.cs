namespace SuGia.Bench.Data;

/// <summary>How much data a bench is built on.</summary>
/// <param name="Persons">Each with a rank and a main appointment.</param>
/// <param name="Deployed">How many of them have served two tours; the others none.</param>
internal sealed record Sizes(string Name, int Persons, int Deployed, int Units, int Missions, int Posts, int Papers)
{
    /// <summary>Officers with files: what figures count.</summary>
    public static Sizes Facts(bool small) => small
        ? new("facts-small", 2_000, 1_500, 400, 30, 100, 200) { Desk = new(Calls: 100, Dossiers: 2_000, Boards: 100, Reliefs: 200, Exchanges: 500) }
        : new("facts", 200_000, 150_000, 4_000, 30, 1_000, 6_000) { Desk = new(Calls: 1_000, Dossiers: 20_000, Boards: 1_000, Reliefs: 2_000, Exchanges: 5_000), LeavesPool = true };

    /// <summary>Persons without files: what lists under a scope run through.</summary>
    public static Sizes People(bool small) => small
        ? new("people-small", 10_000, 0, 400, 1, 1, 1)
        : new("people", 1_000_000, 0, 4_000, 1, 1, 1);

    /// <summary>Persons with every field filled: what an export writes.</summary>
    public static Sizes Rows(bool small) => small
        ? new("rows-small", 10_000, 0, 400, 1, 1, 1)
        : new("rows", 100_000, 0, 4_000, 1, 1, 1);

    /// <summary>What lies on the desk of the office, of officers with files.</summary>
    public DeskSizes Desk { get; init; } = new(0, 0, 0, 0, 0);

    /// <summary>True where so many are registered that most must leave the pool again: about 2,000 stay in it, as in an office.</summary>
    public bool LeavesPool { get; init; }

    public bool HasFiles => Deployed > 0;

    internal bool IsFilled => Name.StartsWith("rows", StringComparison.Ordinal);
}

/// <summary>How many records of each kind an office has on its desk.</summary>
/// <param name="Calls">Of ten nominees each.</param>
/// <param name="Dossiers">Of one to three officers each, with papers and steps.</param>
/// <param name="Boards">Of ten candidates each.</param>
internal sealed record DeskSizes(int Calls, int Dossiers, int Boards, int Reliefs, int Exchanges);
