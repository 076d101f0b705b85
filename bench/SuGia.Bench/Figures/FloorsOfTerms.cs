using SuGia.Bench.Data;

namespace SuGia.Bench.Figures;

/// <summary>Hand-written SQL of the figures of terms that end, and of stays that have ended.</summary>
internal static class FloorsOfTerms
{
    /// <summary>Clearances and papers near their end that nothing renewed.</summary>
    public static string Open(string days, Engine engine)
    {
        var limit = Later(days, engine);
        return $"""
            SELECT (SELECT count(*) FROM peacekeeping_ams_attempt a WHERE a."On" <= @day AND a."ClearedUntil" BETWEEN @day AND {limit}
                AND NOT EXISTS (SELECT 1 FROM peacekeeping_ams_attempt o WHERE o."Person" = a."Person" AND o."On" <= @day AND (o."ClearedUntil" > a."ClearedUntil" OR (o."ClearedUntil" = a."ClearedUntil" AND o."Id" > a."Id"))))
              + (SELECT count(*) FROM peacekeeping_certificate c WHERE c."FirstOn" <= @day AND c."LastOn" BETWEEN @day AND {limit}
                AND NOT EXISTS (SELECT 1 FROM peacekeeping_certificate o WHERE o."Person" = c."Person" AND o."Kind" = c."Kind" AND o."FirstOn" <= @day AND (o."Mission" IS NULL OR o."Mission" = c."Mission")
                  AND (o."LastOn" IS NULL OR o."LastOn" > c."LastOn" OR (o."LastOn" = c."LastOn" AND o."Id" > c."Id"))))
            """;
    }

    /// <summary>Passports near their end, of whoever has a file.</summary>
    public static string Passports(string days, Engine engine) => $"""
        SELECT count(*) FROM organisation_person p JOIN peacekeeping_officer_file f ON f."Person" = p."Id"
        WHERE p."MergedInto" IS NULL AND p."PassportUntil" BETWEEN @day AND {Later(days, engine)}
        """;

    /// <summary>Examinations and vaccinations near their end that nothing renewed.</summary>
    public static string Fitness(string days, Engine engine) => $"""
        SELECT count(*) FROM peacekeeping_fitness f WHERE f."FirstOn" <= @day AND f."Outcome" <> 'NotFit' AND (f."CountedUntil" IS NULL OR f."CountedUntil" >= @day) AND f."LastOn" BETWEEN @day AND {Later(days, engine)}
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_fitness o WHERE o."Person" = f."Person" AND o."Kind" = f."Kind" AND o."FirstOn" <= @day
            AND (o."LastOn" IS NULL OR o."LastOn" > f."LastOn" OR (o."LastOn" = f."LastOn" AND o."Id" > f."Id")))
        """;

    /// <summary>From the last stage of each stay back to its first; zero where none has ended. Islands of all stages by window functions take forty times as long.</summary>
    public static string Stays(string column, Engine engine)
    {
        var day = engine is Engine.Sqlite ? "julianday" : "";
        return $"""SELECT COALESCE(AVG(({day}(l."LastOn") - {day}(({First("f.\"FirstOn\"", column)})) + 1) * 1.0), 0) {Ended(column, engine)}""";
    }

    /// <summary>The same with how many ends were entered later, and how many first days or ends rest on a month.</summary>
    public static string StaysShown(string column, Engine engine)
    {
        var day = engine is Engine.Sqlite ? "julianday" : "";
        return $"""
            SELECT COALESCE(AVG(({day}(s.b) - {day}(b."FirstOn") + 1) * 1.0), 0), count(CASE WHEN s.entered > @day THEN 1 END), count(CASE WHEN s.grain = 'Month' OR b."Grain" = 'Month' THEN 1 END)
            FROM (SELECT l."LastOn" AS b, n."EnteredOn" AS entered, n."Grain" AS grain, ({First("f.\"Id\"", column)}) AS first {Ended(column, engine)}) s
            JOIN peacekeeping_stage b ON b."Id" = s.first
            """;
    }

    /// <summary>The first stage of the stay whose last is l.</summary>
    private static string First(string what, string column) => $"""
        SELECT {what} FROM peacekeeping_stage f
        WHERE f."Person" = l."Person" AND f."FirstOn" <= l."FirstOn" AND f."LastOn" >= f."FirstOn" AND f."Stage" IN ({StagesOf(column)})
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_stage o WHERE o."Person" = l."Person" AND o."FirstOn" > f."FirstOn" AND o."FirstOn" < l."FirstOn" AND o."LastOn" >= o."FirstOn" AND o."Stage" NOT IN ({StagesOf(column)}))
        ORDER BY f."FirstOn" LIMIT 1
        """;

    /// <summary>The last stages l of stays that ended within a year, and the stages n that ended them.</summary>
    private static string Ended(string column, Engine engine)
    {
        var (since, next) = engine is Engine.Sqlite ? ("date(@day, '-365 days')", "date(l.\"LastOn\", '+1 day')") : ("(@day - 365)", "l.\"LastOn\" + 1");
        return $"""
            FROM peacekeeping_stage l
            JOIN peacekeeping_stage n ON n."Person" = l."Person" AND n."FirstOn" = {next} AND n."LastOn" >= n."FirstOn" AND n."Stage" NOT IN ({StagesOf(column)})
            WHERE l."Stage" IN ({StagesOf(column)}) AND l."LastOn" >= {since} AND l."LastOn" < @day AND l."LastOn" >= l."FirstOn"
            """;
    }

    private static string StagesOf(string column) => column switch
    {
        "candidate" => "'Registered', 'NominatedByUnit'",
        "selected" => "'Selected'",
        "training" => "'InTraining', 'AmsScheduled'",
        "cleared" => "'Cleared', 'AmsFailed'",
        "nominated" => "'Nominated', 'UnAccepted'",
        "awaiting-decision" => "'DecisionPending', 'Decided', 'PreDeployment'",
        "serving" => "'Serving'",
        "returned" => "'Returned'",
        _ => throw new ArgumentException($"No floor is written for the column {column}."),
    };

    private static string Later(string days, Engine engine) => engine is Engine.Sqlite ? $"date(@day, '+{days} days')" : $"(@day + {days})";
}
