using SuGia.Bench.Data;

namespace SuGia.Bench.Figures;

/// <summary>Hand-written SQL of the figures of calls.</summary>
internal static class FloorsOfCalls
{
    public const string IsOpen = """p."OpenedOn" <= @day AND (p."SentOn" IS NULL OR p."SentOn" > @day)""";
    public const string IsOpenSpeltOtherwise = """p."OpenedOn" <= @day AND COALESCE(p."SentOn" > @day, TRUE)""";

    /// <returns>Null for a figure that counts rows of one table.</returns>
    public static IReadOnlyList<string>? Of(string name, Engine engine) => name is "calls-behind" ? [Behind(IsOpen, engine), Behind(IsOpenSpeltOtherwise, engine)] : null;

    /// <summary>Open calls whose steps not yet done need more days than are left.</summary>
    private static string Behind(string isOpen, Engine engine)
    {
        var left = engine is Engine.Sqlite ? """julianday(p."DeadlineOn") - julianday(@day)""" : """p."DeadlineOn" - @day""";
        return $"""
            SELECT count(*) FROM peacekeeping_call p WHERE {isOpen}
              AND {left} < (SELECT COALESCE(SUM(s."NeedsDays"), 0) FROM peacekeeping_call_step s WHERE s."Call" = p."Id" AND (s."DoneOn" IS NULL OR s."DoneOn" > @day))
            """;
    }
}
