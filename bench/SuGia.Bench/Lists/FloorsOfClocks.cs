using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Lists;

/// <summary>Hand-written SQL of what lapses within 180 days and that nothing later of its kind replaces.</summary>
/// <remarks>
/// It rests on what the list rested on when this was written: clearances, papers with a term, passports, examinations and vaccinations,
/// vettings for a movement; where the officer is, or the paper holds; who answers for the tour, else for the open dossier, else for the open call.
/// </remarks>
internal static class FloorsOfClocks
{
    private const string Key = """(p."SortKey" || x.kind || CAST(x.id AS TEXT))""";

    public static Floor Lapsing { get; } = new("x.until", Key, false,
        $"""SELECT x.until, {Key} AS key, {Of("p", "x")} FROM ({Terms}) x {Named} WHERE {Floor.Beyond} {Floor.Cut}""",
        $"""
        SELECT y.until, y.key, {Of("p", "y")}
        FROM (SELECT x.until, {Key} AS key, x.id, x.person, x.kind FROM ({Terms}) x {Named} WHERE {Floor.Beyond} {Floor.Cut}) y
        JOIN organisation_person p ON p."Id" = y.person ORDER BY y.until, y.key
        """);

    private const string Named = """JOIN organisation_person p ON p."Id" = x.person AND p."MergedInto" IS NULL JOIN peacekeeping_officer_file f ON f."Person" = p."Id" """;

    private static string Of(string person, string term) => $"""
        {person}."Id", {person}."FullName", {person}."Code", {FloorsOfTours.UnitName}, {term}.kind,
        COALESCE((SELECT m."Acronym" FROM peacekeeping_certificate c JOIN peacekeeping_mission m ON m."Id" = c."Mission" WHERE c."Id" = {term}.id),
          (SELECT m."Acronym" FROM peacekeeping_presence h JOIN peacekeeping_mission m ON m."Id" = h."Mission" WHERE h."Person" = {person}."Id" AND h."FirstOn" <= @day AND h."LastOn" >= @day LIMIT 1)),
        COALESCE((SELECT t."CaseOfficer" FROM peacekeeping_tour t WHERE t."Person" = {person}."Id" AND t."CaseOfficer" IS NOT NULL AND t."CameHomeOn_Earliest" IS NULL AND t."DecidedLastOn" >= @day ORDER BY t."DecidedLastOn" LIMIT 1),
          (SELECT d."CaseOfficer" FROM peacekeeping_dossier_subject s JOIN peacekeeping_dossier d ON d."Id" = s."Dossier" WHERE s."Person" = {person}."Id" AND s."EnteredOn" <= @day
            AND d."OpenedOn" <= @day AND (d."DecidedOn" IS NULL OR d."DecidedOn" > @day) ORDER BY d."OpenedOn" DESC LIMIT 1),
          (SELECT k."CaseOfficer" FROM peacekeeping_nominee n JOIN peacekeeping_call k ON k."Id" = n."Call" WHERE n."Person" = {person}."Id" AND n."EnteredOn" <= @day AND (n."WithdrawnOn" IS NULL OR n."WithdrawnOn" > @day)
            AND k."OpenedOn" <= @day AND (k."SentOn" IS NULL OR k."SentOn" > @day) ORDER BY k."DeadlineOn" DESC LIMIT 1))
        """;

    private static string Terms => string.Join(" UNION ALL ",
        Lasting("ams_attempt", $"{(int)ClockKind.Clearance}", "On", "ClearedUntil", "", ""),
        Lasting("certificate", CertificateKinds, "FirstOn", "LastOn", "", """ AND o."Kind" = t."Kind" AND (o."Mission" IS NULL OR o."Mission" = t."Mission")"""),
        Lasting("fitness", $"CASE t.\"Kind\" WHEN 'Medical' THEN {(int)ClockKind.Medical} ELSE {(int)ClockKind.Vaccination} END", "FirstOn", "LastOn",
            """ AND t."Outcome" <> 'NotFit' AND (t."CountedUntil" IS NULL OR t."CountedUntil" >= @day)""", """ AND o."Kind" = t."Kind" """),
        Lasting("vetting", $"{(int)ClockKind.Vetting}", "On", "MovementOn", """ AND t."Kind" <> 'SelfAttestation' AND t."Outcome" = 'Clear'""", """ AND o."Kind" = t."Kind" AND o."Outcome" = 'Clear'"""),
        $"""
        SELECT f."Id" AS id, q."Id" AS person, {(int)ClockKind.Passport} AS kind, q."PassportUntil" AS until
        FROM organisation_person q JOIN peacekeeping_officer_file f ON f."Person" = q."Id" WHERE q."MergedInto" IS NULL AND q."PassportUntil" >= @day AND q."PassportUntil" <= @until
        """);

    /// <param name="later">What, beside the person, one of the same kind has in common.</param>
    private static string Lasting(string table, string kind, string from, string until, string where, string later) => $"""
        SELECT t."Id" AS id, t."Person" AS person, {kind} AS kind, t."{until}" AS until
        FROM peacekeeping_{table} t WHERE t."{from}" <= @day AND t."{until}" >= @day AND t."{until}" <= @until{where}
          AND NOT EXISTS (SELECT 1 FROM peacekeeping_{table} o WHERE o."Person" = t."Person" AND o."{from}" <= @day{later}
            AND ({(table is "certificate" or "fitness" ? $"o.\"{until}\" IS NULL OR " : "")}o."{until}" > t."{until}" OR (o."{until}" = t."{until}" AND o."Id" > t."Id")))
        """;

    private static string CertificateKinds => $"""
        CASE t."Kind" {string.Join(' ', Enum.GetValues<CertificateKind>().Select(k => $"WHEN '{k}' THEN {(int)Enum.Parse<ClockKind>(k.ToString())}"))} END
        """;
}
