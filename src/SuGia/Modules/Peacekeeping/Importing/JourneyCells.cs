using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The actual and the UN days of a tour, one column each, named as their form names the fields.</summary>
internal static class JourneyCells
{
    private static readonly Words AnyDay = new("31/12/2026 hoặc 12/2026", "31/12/2026 or 12/2026");
    private static readonly Words ExactDay = new("31/12/2026", "31/12/2026");

    public static Journey Empty { get; } = new(null, null, null, null);

    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("LeftHomeOn", TourWords.LeftHome, AnyDay, IsClearable: true),
        new("ArrivedOn", TourWords.Arrived, AnyDay, IsClearable: true),
        new("CheckedOutOn", TourWords.CheckedOut, AnyDay, IsClearable: true),
        new("CameHomeOn", TourWords.CameHome, AnyDay, IsClearable: true),
        new("UnFirstOn", TourWords.UnFirst, ExactDay, IsClearable: true),
        new("UnLastOn", TourWords.UnLast, ExactDay, IsClearable: true),
    ];

    public static Result<Journey> Of(ImportRow row) => Typed.Together(
        Typed.FuzzyIfAny(row["LeftHomeOn"], "LeftHomeOn"),
        Typed.FuzzyIfAny(row["ArrivedOn"], "ArrivedOn"),
        Typed.FuzzyIfAny(row["CheckedOutOn"], "CheckedOutOn"),
        Typed.FuzzyIfAny(row["CameHomeOn"], "CameHomeOn"),
        Typed.DayIfAny(row["UnFirstOn"], "UnFirstOn"),
        Typed.DayIfAny(row["UnLastOn"], "UnLastOn"))
        .Into((left, arrived, checkedOut, home, first, last) => new Journey(left, arrived, checkedOut, home, first, last));

    /// <summary>The journey as a row leaves it.</summary>
    public static Journey Over(DeploymentRow row, Journey held) => new(
        row.Cleared.Over("LeftHomeOn", row.Journey.LeftHomeOn, held.LeftHomeOn),
        row.Cleared.Over("ArrivedOn", row.Journey.ArrivedOn, held.ArrivedOn),
        row.Cleared.Over("CheckedOutOn", row.Journey.CheckedOutOn, held.CheckedOutOn),
        row.Cleared.Over("CameHomeOn", row.Journey.CameHomeOn, held.CameHomeOn),
        row.Cleared.Over("UnFirstOn", row.Journey.UnFirstOn, held.UnFirstOn),
        row.Cleared.Over("UnLastOn", row.Journey.UnLastOn, held.UnLastOn));

    public static IReadOnlyList<PlannedChange> Between(Journey held, Journey next) => new FieldChanges()
        .Compare("LeftHomeOn", held.LeftHomeOn, next.LeftHomeOn, day => day!.Both())
        .Compare("ArrivedOn", held.ArrivedOn, next.ArrivedOn, day => day!.Both())
        .Compare("CheckedOutOn", held.CheckedOutOn, next.CheckedOutOn, day => day!.Both())
        .Compare("CameHomeOn", held.CameHomeOn, next.CameHomeOn, day => day!.Both())
        .Compare("UnFirstOn", held.UnFirstOn, next.UnFirstOn, day => Days.Both(day!.Value))
        .Compare("UnLastOn", held.UnLastOn, next.UnLastOn, day => Days.Both(day!.Value))
        .All;
}
