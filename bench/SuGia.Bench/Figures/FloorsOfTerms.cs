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

    /// <summary>Stays as islands of stages in or out of the column; zero where none has ended.</summary>
    public static string Stays(string column, Engine engine)
    {
        var (stages, day) = (StagesOf(column), engine is Engine.Sqlite ? "julianday" : "");
        var since = engine is Engine.Sqlite ? "date(@day, '-365 days')" : "(@day - 365)";
        return $"""
            WITH lasting AS (SELECT "Person" AS person, "FirstOn" AS a, "LastOn" AS b, CASE WHEN "Stage" IN ({stages}) THEN 1 ELSE 0 END AS inside FROM peacekeeping_stage WHERE "LastOn" >= "FirstOn"),
            steps AS (SELECT person, a, b, inside, CASE WHEN inside = LAG(inside) OVER (PARTITION BY person ORDER BY a) THEN 0 ELSE 1 END AS begins FROM lasting),
            runs AS (SELECT person, a, b, inside, SUM(begins) OVER (PARTITION BY person ORDER BY a) AS run FROM steps),
            stays AS (SELECT MIN(a) AS a, MAX(b) AS b FROM runs WHERE inside = 1 GROUP BY person, run)
            SELECT COALESCE(AVG(({day}(b) - {day}(a) + 1) * 1.0), 0) FROM stays WHERE b >= {since} AND b < @day
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
