namespace SuGia.Bench.Lists;

/// <summary>Hand-written SQL of the lists that stand by names.</summary>
internal static class FloorsOfPeople
{
    private const string Rank = FloorsOfTours.Rank;

    public static Floor Members { get; } = new(null, """p."SortKey" """, false,
        $"""SELECT p."SortKey", {Card}, c."FirstOn", CASE WHEN c."PresentedOn" <= @day THEN c."PresentedOn" END, CASE WHEN c."PassedOn" <= @day THEN c."PassedOn" END {Membership} AND {Floor.Beyond} {Floor.Cut}""",
        $"""
        SELECT p."SortKey", {Card}, p."JoinedHere", CASE WHEN p."PresentedOn" <= @day THEN p."PresentedOn" END, CASE WHEN p."PassedOn" <= @day THEN p."PassedOn" END
        FROM (SELECT p.*, c."FirstOn" AS "JoinedHere", c."PresentedOn", c."PassedOn" FROM peacekeeping_unit_member c JOIN organisation_person p ON p."Id" = c."Person" AND p."MergedInto" IS NULL
          WHERE {IsMember} AND {Floor.Beyond} {Floor.Cut}) p LEFT JOIN organisation_unit u ON u."Id" = {FloorsOfTours.MainUnit} ORDER BY p."SortKey"
        """);

    public static Floor Officers { get; } = new(null, """p."SortKey" """, false,
        $"""
        SELECT p."SortKey", p."Id", p."Code", p."FullName", p."Folded", p."Sex", {Rank}, {FloorsOfTours.UnitName}, s."Stage", s."FirstOn", {ClearedUntil}
        FROM organisation_person p JOIN peacekeeping_officer_file f ON f."Person" = p."Id" JOIN peacekeeping_stage s ON s."File" = f."Id" AND s."FirstOn" <= @day AND s."LastOn" >= @day
        WHERE p."MergedInto" IS NULL AND {Floor.Beyond} {Floor.Cut}
        """,
        $"""
        SELECT p."SortKey", p."Id", p."Code", p."FullName", p."Folded", p."Sex", {Rank}, {FloorsOfTours.UnitName}, p."Stage", p."Since", {ClearedUntil.Replace("f.\"Id\"", "p.file", StringComparison.Ordinal)}
        FROM (SELECT p.*, f."Id" AS file, s."Stage", s."FirstOn" AS "Since" FROM organisation_person p JOIN peacekeeping_officer_file f ON f."Person" = p."Id"
          JOIN peacekeeping_stage s ON s."File" = f."Id" AND s."FirstOn" <= @day AND s."LastOn" >= @day WHERE p."MergedInto" IS NULL AND {Floor.Beyond} {Floor.Cut}) p ORDER BY p."SortKey"
        """);

    /// <summary>Who attended a partner's course and has not reported.</summary>
    public static Floor Unreported { get; } = new("""s."LastOn_Latest" """, """(p."SortKey" || k."Code")""", false,
        $"""
        SELECT s."LastOn_Latest", (p."SortKey" || k."Code") AS key, p."Id", p."FullName", p."Code", {FloorsOfTours.UnitName}, k."Id", s."Id", k."TitleVi", k."TitleEn" {OfWaiting} {Floor.Cut}
        """,
        $"""
        SELECT x.ended, x.key, p."Id", p."FullName", p."Code", {FloorsOfTours.UnitName}, x.course, x.session, x."TitleVi", x."TitleEn"
        FROM (SELECT s."LastOn_Latest" AS ended, (p."SortKey" || k."Code") AS key, p."Id" AS person, k."Id" AS course, s."Id" AS session, k."TitleVi", k."TitleEn" {OfWaiting} {Floor.Cut}) x
        JOIN organisation_person p ON p."Id" = x.person ORDER BY x.ended, x.key
        """);

    private const string ClearedUntil = """(SELECT MAX(a."ClearedUntil") FROM peacekeeping_ams_attempt a WHERE a."File" = f."Id" AND a."ClearedFrom" <= @day AND a."ClearedUntil" >= @day)""";

    private const string Card = $"""p."Id", p."Code", p."FullName", p."Folded", p."Sex", p."BirthYear", {FloorsOfTours.Rank}, u."Id", u."Code", u."NameVi" """;

    private const string IsMember = """c."Unit" = @unit AND c."FirstOn" <= @day AND c."LastOn" >= @day""";

    private const string Membership = $"""
        FROM peacekeeping_unit_member c JOIN organisation_person p ON p."Id" = c."Person" AND p."MergedInto" IS NULL LEFT JOIN organisation_unit u ON u."Id" = {FloorsOfTours.MainUnit} WHERE {IsMember}
        """;

    private const string OfWaiting = $"""
        FROM peacekeeping_participation c JOIN peacekeeping_course_session s ON s."Id" = c."Session" JOIN peacekeeping_course k ON k."Id" = s."Course"
          JOIN organisation_person p ON p."Id" = c."Person" AND p."MergedInto" IS NULL
        WHERE c."Kind" = 'Partner' AND c."AttendedOn" <= @day AND s."LastOn_Latest" <= @day AND (c."ReportedOn" IS NULL OR c."ReportedOn" > @day) AND {Floor.Beyond}
        """;
}
