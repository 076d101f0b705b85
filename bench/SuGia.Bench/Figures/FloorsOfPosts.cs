using SuGia.Bench.Data;
using SuGia.Kernel;

namespace SuGia.Bench.Figures;

/// <summary>Hand-written SQL of the figures that join several tables: posts, tours that end, sessions.</summary>
internal static class FloorsOfPosts
{
    private const string Ending = """
        SELECT count(*) FROM peacekeeping_presence p
        WHERE p."Kind" = 'Decided' AND p."FirstOn" <= @day AND p."LastOn" BETWEEN @day AND @soon
          AND (EXISTS (SELECT 1 FROM peacekeeping_tour e WHERE e."Id" = p."Tour" AND e."EndedEarlyOn" <= @soon AND COALESCE(e."EndedEarlyDecidedOn", e."EndedEarlyOn") <= @day)
            OR NOT EXISTS (SELECT 1 FROM peacekeeping_segment s WHERE s."Tour" = p."Tour" AND s."DecidedOn" <= @day AND s."Last_Latest" > @soon))
        """;

    private const string Unreplaced = Ending + "\n" + """
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_nomination n WHERE n."Post" = p."Post" AND n."Person" <> p."Person" AND n."On" <= @day AND (n."EndedOn" IS NULL OR n."EndedOn" > @day))
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_tour t WHERE t."Post" = p."Post" AND t."FirstPost" IS NULL AND t."Person" <> p."Person" AND t."DecidedFirstOn" > p."FirstOn"
            AND EXISTS (SELECT 1 FROM peacekeeping_segment s WHERE s."Tour" = t."Id" AND s."DecidedOn" <= @day))
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_tour t WHERE t."FirstPost" = p."Post" AND t."Person" <> p."Person" AND t."DecidedFirstOn" > p."FirstOn"
            AND EXISTS (SELECT 1 FROM peacekeeping_segment s WHERE s."Tour" = t."Id" AND s."DecidedOn" <= @day))
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_segment m JOIN peacekeeping_tour t ON t."Id" = m."Tour" WHERE m."Post" = p."Post" AND t."Person" <> p."Person" AND m."DecidedOn" <= @day
            AND m."First_Earliest" > p."FirstOn")
        """;

    private const string Standing = """SELECT count(*) FROM peacekeeping_post p WHERE p."FirstOn" <= @day AND (p."LastOn" IS NULL OR p."LastOn" >= @day)""";

    private const string Holding = """h."Kind" = 'Decided' AND h."FirstOn" <= @day AND h."LastOn" >= @day""";

    /// <returns>Null for a figure that counts rows of one table.</returns>
    public static IReadOnlyList<string>? Of(string name, Scope scope, Engine engine)
    {
        var mission = scope.Mission is null ? "" : " AND " + Floors.InMission;
        return name switch
        {
            "tours-ending-90-days" => [Ending + mission],
            "tours-ending-90-days-without-replacement" => [Unreplaced + mission],
            ['c', 'l', 'o', 'c', 'k', 's', '-', 'l', 'a', 'p', 's', 'i', 'n', 'g', '-', .. var days] => [FloorsOfTerms.Open(days, engine)],
            ['p', 'a', 's', 's', 'p', 'o', 'r', 't', 's', '-', 'l', 'a', 'p', 's', 'i', 'n', 'g', '-', .. var days] => [FloorsOfTerms.Passports(days, engine)],
            ['f', 'i', 't', 'n', 'e', 's', 's', '-', 'l', 'a', 'p', 's', 'i', 'n', 'g', '-', .. var days] => [FloorsOfTerms.Fitness(days, engine)],
            ['d', 'a', 'y', 's', '-', 'i', 'n', '-', .. var column] => [FloorsOfTerms.Stays(column, engine)],
            "training-needed" => [Untrained(engine) + mission],
            "posts" => [Standing + mission],
            "posts-vacant" => [
                $"""{Standing}{mission} AND NOT EXISTS (SELECT 1 FROM peacekeeping_presence h WHERE h."Post" = p."Id" AND {Holding})""",
                $"""{Standing}{mission} AND p."Id" NOT IN (SELECT h."Post" FROM peacekeeping_presence h WHERE h."Post" IS NOT NULL AND {Holding})"""],
            "handovers" => [$"SELECT count(*) FROM ({HandedOver(engine)}) h"],
            "handover-overlap-days" => [$"SELECT COALESCE(AVG((CASE WHEN h.common > 0 THEN h.common ELSE CASE WHEN h.between_days < 0 THEN h.between_days ELSE 0 END END) * 1.0), 0) FROM ({HandedOver(engine)}) h"],
            "medal-due" => [MedalDue(engine)],
            "post-days-vacant" => [VacantDays(engine)],
            "partner-course-proposed-courses" => [
                """SELECT count(*) FROM peacekeeping_course_session s WHERE s."Kind" = 'Partner' AND EXISTS (SELECT 1 FROM peacekeeping_participation p WHERE p."Session" = s."Id" AND p."ProposedOn" <= @day)""",
                """SELECT count(DISTINCT p."Session") FROM peacekeeping_participation p WHERE p."Kind" = 'Partner' AND p."ProposedOn" <= @day"""],
            _ => null,
        };
    }

    /// <summary>Tours that end within a year, for whose post nobody is nominated or decided who passed an own course.</summary>
    private static string Untrained(Engine engine) => Ending.Replace("@soon", engine is Engine.Sqlite ? "date(@day, '+365 days')" : "(@day + 365)", StringComparison.Ordinal) + "\n" + """
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_nomination n JOIN peacekeeping_participation x ON x."Person" = n."Person" WHERE n."Post" = p."Post" AND n."Person" <> p."Person" AND n."On" <= @day AND (n."EndedOn" IS NULL OR n."EndedOn" > @day)
            AND x."IsFirstOwnPass" AND x."PassedOn" <= @day)
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_tour t JOIN peacekeeping_participation x ON x."Person" = t."Person" WHERE t."Post" = p."Post" AND t."Person" <> p."Person" AND t."DecidedFirstOn" > p."FirstOn"
            AND EXISTS (SELECT 1 FROM peacekeeping_segment s WHERE s."Tour" = t."Id" AND s."DecidedOn" <= @day) AND x."IsFirstOwnPass" AND x."PassedOn" <= @day)
        """;

    /// <summary>Reliefs whose outgoing officer has left and whose incoming one was there, with the days of both.</summary>
    private static string HandedOver(Engine engine)
    {
        var (most, least, day) = engine is Engine.Sqlite ? ("MAX", "MIN", "julianday") : ("GREATEST", "LEAST", "");
        return $"""
            SELECT r."Id", SUM({most}(0, {day}({least}(o."LastOn", i."LastOn")) - {day}({most}(o."FirstOn", i."FirstOn")) + 1)) AS common, {day}(MAX(o."LastOn")) - {day}(MIN(i."FirstOn")) + 1 AS between_days
            FROM peacekeeping_relief r JOIN peacekeeping_presence o ON o."Tour" = r."OutgoingTour" JOIN peacekeeping_presence i ON i."Tour" = r."IncomingTour"
            GROUP BY r."Id" HAVING MAX(o."LastOn") <= @day AND MIN(i."FirstOn") <= @day
            """;
    }

    /// <summary>Tours with a run of 90 days and no medal: the runs are islands of days that follow each other.</summary>
    private static string MedalDue(Engine engine)
    {
        var (next, least, day) = engine is Engine.Sqlite ? ("date(LAG(p.\"LastOn\") OVER w, '+1 day')", "MIN", "julianday") : ("LAG(p.\"LastOn\") OVER w + 1", "LEAST", "");
        return $"""
            WITH steps AS (SELECT p."Tour" AS tour, p."FirstOn" AS a, p."LastOn" AS b, CASE WHEN p."FirstOn" = {next} THEN 0 ELSE 1 END AS begins
                FROM peacekeeping_presence p WHERE p."FirstOn" <= @day WINDOW w AS (PARTITION BY p."Tour" ORDER BY p."FirstOn")),
            runs AS (SELECT tour, a, b, SUM(begins) OVER (PARTITION BY tour ORDER BY a) AS run FROM steps),
            whole AS (SELECT tour, MIN(a) AS a, MAX(b) AS b FROM runs GROUP BY tour, run)
            SELECT count(DISTINCT w.tour) FROM whole w WHERE {day}({least}(w.b, @day)) - {day}(w.a) + 1 >= 90
              AND NOT EXISTS (SELECT 1 FROM peacekeeping_homecoming h WHERE h."Tour" = w.tour AND h."MedalOn" <= @day)
            """;
    }

    /// <summary>Days of all posts less the days that the union of their presences covers.</summary>
    private static string VacantDays(Engine engine)
    {
        var (most, least, day) = engine is Engine.Sqlite ? ("MAX", "MIN", "julianday") : ("GREATEST", "LEAST", "");
        return $"""
            WITH held AS (
              SELECT o."Id" AS post, {day}({most}(p."FirstOn", o."FirstOn", @from)) AS a, {day}({least}(p."LastOn", COALESCE(o."LastOn", @day), @day)) AS b
              FROM peacekeeping_presence p JOIN peacekeeping_post o ON o."Id" = p."Post"
              WHERE p."Kind" = 'Decided' AND p."FirstOn" <= @day AND p."LastOn" >= @from),
            run AS (SELECT a, b, MAX(b) OVER (PARTITION BY post ORDER BY a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM held WHERE b >= a)
            SELECT (SELECT SUM({day}({least}(COALESCE("LastOn", @day), @day)) - {day}({most}("FirstOn", @from)) + 1) FROM peacekeeping_post WHERE "FirstOn" <= @day AND ("LastOn" IS NULL OR "LastOn" >= @from))
              - (SELECT COALESCE(SUM({most}(0, b - {most}(a, COALESCE(before + 1, a)) + 1)), 0) FROM run)
            """;
    }
}
