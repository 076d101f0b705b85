using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A roll that left the system as a file: who took it, when, with which columns, and that it was stated to be unclassified.</summary>
public sealed class RollTaken : Record<RollTakenId>
{
    public const int ColumnsLimit = 400;
    public const int ChoiceLimit = 200;

    private RollTaken() { }

    /// <summary>The day that the roll speaks of.</summary>
    public DateOnly AsOf { get; private init; }

    public DateOnly TakenOn { get; private init; }

    /// <summary>The account that stated it.</summary>
    public Guid By { get; private init; }

    /// <summary>The name of that day.</summary>
    public string ByName { get; private init; } = "";

    /// <summary>In their order, parted by commas.</summary>
    public string Columns { get; private init; } = "";

    /// <summary>Whom it holds, as it was asked: stage, mission, unit.</summary>
    public string Choice { get; private init; } = "";

    /// <summary>How many people stand in it.</summary>
    public int Count { get; private init; }

    public static (RollTaken Taken, RollExported Exported) Take(string columns, string choice, int count, DateOnly asOf, DeskAccount by, DateOnly today)
    {
        RollTaken taken = new() { Columns = Typed.Echo(columns, ColumnsLimit), Choice = Typed.Echo(choice, ChoiceLimit), Count = count, AsOf = asOf, By = by.Id, ByName = by.Name, TakenOn = today };
        return (taken, new(taken.Id, count));
    }
}

public sealed record RollExported(RollTakenId Roll, int Count);
