namespace SuGia.Bench.Lists;

/// <summary>Hand-written SQL of what lapses within 180 days: of each kind the last term of each officer.</summary>
internal static class FloorsOfClocks
{
    public static Floor Lapsing { get; } = new("x.until", """(p."SortKey" || x.kind)""", false, From(Greatest), From(NothingLater));

    /// <summary>The greatest day of each person, whatever it is, and then those within the time.</summary>
    private static string Greatest(string table, string until, string where) =>
        $"""SELECT t."Person" AS person, MAX(t."{until}") AS until FROM peacekeeping_{table} t WHERE t."{until}" IS NOT NULL{where} GROUP BY t."Person" HAVING MAX(t."{until}") >= @day AND MAX(t."{until}") <= @until""";

    /// <summary>The days within the time, and then those after which the person has none.</summary>
    private static string NothingLater(string table, string until, string where) =>
        $"""SELECT DISTINCT t."Person" AS person, t."{until}" AS until FROM peacekeeping_{table} t WHERE t."{until}" >= @day AND t."{until}" <= @until{where} AND NOT EXISTS (SELECT 1 FROM peacekeeping_{table} o WHERE o."Person" = t."Person"{where.Replace("t.", "o.", StringComparison.Ordinal)} AND o."{until}" > t."{until}")""";

    private static string From(Func<string, string, string, string> of) => $"""
        SELECT x.until, (p."SortKey" || x.kind) AS key, p."Id", p."FullName", p."Code", {FloorsOfTours.UnitName}, x.kind
        FROM (SELECT 0 AS kind, y.* FROM ({of("ams_attempt", "ClearedUntil", "")}) y
          UNION ALL SELECT 2, y.* FROM ({of("certificate", "LastOn", " AND t.\"Kind\" = 'Visa'")}) y
          UNION ALL SELECT 3, y.* FROM ({of("certificate", "LastOn", " AND t.\"Kind\" = 'DrivingLicence'")}) y
          UNION ALL SELECT 4, y.* FROM ({of("fitness", "LastOn", " AND t.\"Kind\" = 'Medical'")}) y
          UNION ALL SELECT 5, y.* FROM ({of("fitness", "LastOn", " AND t.\"Kind\" = 'Vaccination'")}) y
          UNION ALL SELECT 1, q."Id", q."PassportUntil" FROM organisation_person q WHERE q."MergedInto" IS NULL AND q."PassportUntil" >= @day AND q."PassportUntil" <= @until) x
        JOIN organisation_person p ON p."Id" = x.person AND p."MergedInto" IS NULL JOIN peacekeeping_officer_file f ON f."Person" = p."Id"
        WHERE {Floor.Beyond} {Floor.Cut}
        """;
}
