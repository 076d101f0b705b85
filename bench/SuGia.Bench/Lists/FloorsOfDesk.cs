namespace SuGia.Bench.Lists;

/// <summary>Hand-written SQL of the lists that stand by columns of one table.</summary>
internal static class FloorsOfDesk
{
    private const string ByDay = """c."EnteredOn" <= @day""";

    public static Floor Calls { get; } = Floor.OfTable("peacekeeping_call", """c."DeadlineOn" """, """c."Code" """, falls: true,
        """
        c."DeadlineOn", c."Code", c."Id", c."Title", m."Acronym", c."Wanted",
        (SELECT count(*) FROM peacekeeping_nominee n WHERE n."Call" = c."Id" AND n."EnteredOn" <= @day AND (n."WithdrawnOn" IS NULL OR n."WithdrawnOn" > @day)),
        CASE WHEN c."SentOn" <= @day THEN c."SentOn" END
        """,
        """JOIN peacekeeping_mission m ON m."Id" = c."Mission" """, """c."OpenedOn" <= @day""");

    public static Floor Dossiers { get; } = DossiersWhere("""c."OpenedOn" <= @day""");

    public static Floor OpenDossiers { get; } = DossiersWhere("""c."OpenedOn" <= @day AND (c."DecidedOn" IS NULL OR c."DecidedOn" > @day)""");

    public static Floor Selections { get; } = Floor.OfTable("peacekeeping_selection", """c."OpenedOn" """, """c."Code" """, falls: true,
        """
        c."OpenedOn", c."Code", c."Id", c."Title", m."Acronym", c."Places",
        (SELECT count(*) FROM peacekeeping_candidate n WHERE n."Selection" = c."Id" AND n."EnteredOn" <= @day AND (n."WithdrawnOn" IS NULL OR n."WithdrawnOn" > @day)),
        CASE WHEN c."CriteriaFixedOn" <= @day THEN c."CriteriaFixedOn" END, CASE WHEN c."DecidedOn" <= @day THEN c."DecidedOn" END
        """,
        """LEFT JOIN peacekeeping_mission m ON m."Id" = c."Mission" """, """c."OpenedOn" <= @day""");

    public static Floor Exchanges { get; } = Floor.OfTable("peacekeeping_exchange", null, """c."Id" """, falls: true,
        """
        c."Id", c."On", c."Party", c."Channel", c."Direction", c."Topic", c."Summary", c."AnswerDueOn",
        CASE WHEN c."AnsweredOn" <= @day THEN c."AnsweredOn" END, CASE WHEN c."AnsweredOn" <= @day THEN c."Answer" ELSE '' END,
        c."AnswerDueOn" < @day AND (c."AnsweredOn" IS NULL OR c."AnsweredOn" > @day)
        """, "", ByDay);

    public static Floor Programmes { get; } = Floor.OfTable("peacekeeping_programme", null, """c."Code" """, falls: false,
        """
        c."Code", c."Id", c."TitleVi", c."TitleEn", c."Purpose", e."Label", e."FirstOn",
        (SELECT count(*) FROM peacekeeping_lesson l WHERE l."Edition" = e."Id"), (SELECT sum(l."PlannedHours") FROM peacekeeping_lesson l WHERE l."Edition" = e."Id")
        """,
        """LEFT JOIN peacekeeping_programme_edition e ON e."Programme" = c."Id" AND e."FirstOn" <= @day AND (e."LastOn" IS NULL OR e."LastOn" >= @day)""",
        """EXISTS (SELECT 1 FROM peacekeeping_programme_edition o WHERE o."Programme" = c."Id" AND (o."FirstOn" <= @day OR o."EnteredOn" <= @day))""");

    public static Floor Materials { get; } = new(null, """c."Code" """, false,
        $"""
        SELECT c."Code", c."Id", c."TitleVi", c."TitleEn", c."Kind", c."Owner", e."Label", e."Language", e."IssuedOn",
          (SELECT count(*) FROM peacekeeping_material_edition n WHERE n."Material" = c."Id" AND n."IssuedOn" <= @day AND {NotSuperseded("n")})
        FROM peacekeeping_material c LEFT JOIN peacekeeping_material_edition e ON e."Id" = (SELECT n."Id" FROM peacekeeping_material_edition n
            WHERE n."Material" = c."Id" AND n."IssuedOn" <= @day AND {NotSuperseded("n")} ORDER BY n."IssuedOn" DESC LIMIT 1)
        WHERE {Floor.Beyond} {Floor.Cut}
        """);

    private static string NotSuperseded(string edition) =>
        $"""NOT EXISTS (SELECT 1 FROM peacekeeping_material_edition o WHERE o."Material" = {edition}."Material" AND o."Supersedes" = {edition}."Id" AND o."IssuedOn" <= @day)""";

    private static Floor DossiersWhere(string where) => Floor.OfTable("peacekeeping_dossier", """c."WantedOn" """, """c."Code" """, falls: true,
        """
        c."WantedOn", c."Code", c."Id", c."Kind", m."Acronym",
        (SELECT count(*) FROM peacekeeping_dossier_subject s WHERE s."Dossier" = c."Id" AND s."EnteredOn" <= @day),
        (SELECT count(*) FROM peacekeeping_dossier_item i WHERE i."Dossier" = c."Id" AND (i."SettledOn" IS NULL OR i."SettledOn" > @day)),
        CASE WHEN c."DecidedOn" <= @day THEN c."DecidedOn" END
        """,
        """JOIN peacekeeping_mission m ON m."Id" = c."Mission" """, where);
}
