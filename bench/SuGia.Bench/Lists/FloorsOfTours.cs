namespace SuGia.Bench.Lists;

/// <summary>Hand-written SQL of the lists of tours.</summary>
internal static class FloorsOfTours
{
    /// <summary>Rank and unit of the day, of the person p: the same of every list of people.</summary>
    internal const string Rank = """(SELECT r."Rank" FROM organisation_rank_held r WHERE r."Person" = p."Id" AND r."FirstOn" <= @day AND (r."LastOn" IS NULL OR r."LastOn" >= @day) LIMIT 1)""";

    internal const string MainUnit = """(SELECT a."Unit" FROM organisation_appointment a WHERE a."Person" = p."Id" AND a."IsMain" = TRUE AND a."FirstOn" <= @day AND (a."LastOn" IS NULL OR a."LastOn" >= @day) LIMIT 1)""";

    internal const string UnitName = $"""(SELECT u."NameVi" FROM organisation_unit u WHERE u."Id" = {MainUnit})""";

    private const string Candidates = """EXISTS (SELECT 1 FROM peacekeeping_relief_candidate n WHERE n."Relief" = r."Id" AND n."EnteredOn" <= @day AND (n."WithdrawnOn" IS NULL OR n."WithdrawnOn" > @day))""";

    /// <summary>Posts whose tour ends within 180 days, as it was known on the day.</summary>
    public static Floor Reliefs { get; } = new("e.known", """(p."SortKey" || o."Code")""", false,
        Relieved("SELECT e.known, (p.\"SortKey\" || o.\"Code\") AS key, e.tour, p.\"Id\" AS person, p.\"FullName\", e.mission, o.\"Code\", o.\"TitleVi\", o.\"TitleEn\""));

    /// <summary>Tours that ended within 180 days; their presences by a statement of their own, and in the same.</summary>
    public static Floor Homecomings { get; } = new("""t."DecidedLastOn" """, """p."SortKey" """, true,
        $"""{Ended("")}; SELECT x."Tour", x."FirstOn", x."LastOn" FROM peacekeeping_presence x WHERE x."Tour" IN (SELECT t."Id" {OfEnded})""",
        $"""{Ended(""", x."FirstOn", x."LastOn" """, """LEFT JOIN peacekeeping_presence x ON x."Tour" = t."Id" """)}""");

    private const string OfEnded = $"""
        FROM peacekeeping_tour t JOIN organisation_person p ON p."Id" = t."Person" AND p."MergedInto" IS NULL
        WHERE t."DecidedLastOn" >= @since AND t."DecidedLastOn" <= @day AND {Floor.Beyond} {Floor.Cut}
        """;

    private static string Ended(string more, string joins = "") => $"""
        SELECT t."DecidedLastOn", p."SortKey", t."Id", p."Id", p."FullName", {Rank}, {UnitName}, m."Acronym",
          CASE WHEN t."CameHomeOn_Earliest" <= @day THEN t."CameHomeOn_Earliest" END,
          h."CheckOutOn", h."ReportedOn", h."DebriefedOn", (SELECT MIN(l."On") FROM peacekeeping_lesson_learned l WHERE l."Tour" = t."Id"), h."MedalOn", h."BackAtUnitOn", h."HealthChecked"{more}
        FROM (SELECT t.* {OfEnded}) t JOIN organisation_person p ON p."Id" = t."Person" JOIN peacekeeping_mission m ON m."Id" = t."Mission"
          LEFT JOIN peacekeeping_homecoming h ON h."Tour" = t."Id" {joins} ORDER BY t."DecidedLastOn" DESC, p."SortKey" DESC
        """;

    private static string Relieved(string page) => $"""
        SELECT x.known, x.key, x.tour, r."Id", x.person, x."FullName", {Rank.Replace("p.\"Id\"", "x.person", StringComparison.Ordinal)}, {UnitName.Replace("p.\"Id\"", "x.person", StringComparison.Ordinal)},
          m."Acronym", x."Code", x."TitleVi", x."TitleEn", (SELECT MAX(s."LastOn") FROM peacekeeping_presence s WHERE s."Tour" = x.tour),
          (SELECT MIN(s."FirstOn") FROM peacekeeping_presence s WHERE r."IncomingEnteredOn" <= @day AND s."Tour" = r."IncomingTour"),
          r."ChosenOn" <= @day, {Candidates}, r."LeftVacantOn" <= @day
        FROM ({page} FROM (
            SELECT t."Id" AS tour, t."Person" AS person, t."Mission" AS mission, t."Post" AS post,
              CASE WHEN t."EndedEarlyOn" <= @day THEN t."EndedEarlyOn" ELSE (SELECT MAX(s."Last_Latest") FROM peacekeeping_segment s WHERE s."Tour" = t."Id" AND s."DecidedOn" <= @day) END AS known
            FROM peacekeeping_tour t WHERE t."Post" IS NOT NULL AND t."DecidedFirstOn" <= @day AND t."DecidedLastOn" >= @day) e
          JOIN organisation_person p ON p."Id" = e.person AND p."MergedInto" IS NULL JOIN peacekeeping_post o ON o."Id" = e.post
          WHERE e.known >= @day AND e.known <= @until AND {Floor.Beyond} {Floor.Cut}) x
        JOIN peacekeeping_mission m ON m."Id" = x.mission LEFT JOIN peacekeeping_relief r ON r."OutgoingTour" = x.tour AND r."StartedOn" <= @day ORDER BY x.known, x.key
        """;
}
