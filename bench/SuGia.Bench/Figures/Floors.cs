using SuGia.Bench.Data;
using SuGia.Kernel;

namespace SuGia.Bench.Figures;

/// <summary>The same numbers by hand-written SQL: every way that we know; the fastest is the floor.</summary>
internal static class Floors
{
    private const string OnTheDay = """p."FirstOn" <= @day AND p."LastOn" >= @day""";

    public static IReadOnlyList<string> Of(FigureCase figure, Engine engine)
    {
        var name = figure.Code["peacekeeping.".Length..];
        return [.. (FloorsOfPosts.Of(name, figure.Scope, engine) ?? FloorsOfCalls.Of(name, engine) ?? Shares(name) ?? Counts(name, figure.Scope)).SelectMany(sql => Spellings(sql, engine)).Distinct()];
    }

    /// <summary>Rows of one table that name a person, counted within the scope.</summary>
    internal static IReadOnlyList<string> Counts(string name, Scope scope)
    {
        var (table, where) = Rows(name, inMission: scope.Mission is not null);
        var (joined, mission) = (scope.Sex is null ? "" : """ JOIN organisation_person q ON q."Id" = p."Person" AND q."MergedInto" IS NULL AND q."Sex" = 'Female'""", scope.Mission is null ? "" : " AND " + InMission);
        return [.. Within(scope).SelectMany(unit => where.Select(w => $"SELECT count(*) FROM peacekeeping_{table} p{joined} WHERE {w}{mission}{unit}"))];
    }

    internal const string InMission = """p."Mission" = (SELECT "Id" FROM peacekeeping_mission WHERE "Acronym" = @mission)""";

    private static (string Table, IReadOnlyList<string> Where) Rows(string name, bool inMission) => name switch
    {
        "field" => ("presence", [$"""p."Kind" = 'Decided' AND p."TourKind" <> 'Headquarters' AND {OnTheDay}"""]),
        "present-in-mission" => ("presence", [$"""p."Kind" = 'Decided' AND p."TourKind" <> 'Headquarters' AND {OnTheDay} AND NOT EXISTS (SELECT 1 FROM peacekeeping_absence x WHERE x."Person" = p."Person" AND x."FirstOn" <= @day AND (x."BackOn" IS NULL OR x."BackOn" > @day))"""]),
        "headquarters" => ("presence", [$"""p."Kind" = 'Decided' AND p."TourKind" = 'Headquarters' AND {OnTheDay}"""]),
        "in-mission-without-decision" => ("presence", [$"""p."Kind" = 'WithoutDecision' AND {OnTheDay}"""]),
        "ever-deployed" or "newly-deployed" => ("tour", [$"""p."{(inMission ? "IsFirstInMission" : "IsFirst")}" = TRUE AND p."DecidedFirstOn" <= @day"""]),
        "decided-not-departed" => Stages("Decided", "PreDeployment"),
        "meets-standard" => ("stage", ["""p."Stage" = 'Selected' AND p."IsFirst" = TRUE AND p."Paper" IS NOT NULL AND p."FirstOn" <= @day"""]),
        "cleared" => ("ams_attempt", ["""p."CountedFrom" <= @day AND p."CountedUntil" >= @day"""]),
        "trained-available" => ("ams_attempt", ["""
            p."CountedFrom" <= @day AND p."CountedUntil" >= @day
            AND EXISTS (SELECT 1 FROM peacekeeping_participation x WHERE x."Person" = p."Person" AND x."IsFirstOwnPass" = TRUE AND x."PassedOn" <= @day)
            AND NOT EXISTS (SELECT 1 FROM peacekeeping_nomination n WHERE n."Person" = p."Person" AND n."On" <= @day AND (n."EndedOn" IS NULL OR n."EndedOn" > @day))
            AND NOT EXISTS (SELECT 1 FROM peacekeeping_presence h WHERE h."Person" = p."Person" AND h."LastOn" >= @day)
            """]),
        "ever-cleared" => ("ams_attempt", ["""p."IsFirstPass" = TRUE AND p."On" <= @day"""]),
        "ams-attempts" => ("ams_attempt", ["""p."On" <= @day"""]),
        "ams-passed" => ("ams_attempt", ["""p."Passed" = TRUE AND p."On" <= @day"""]),
        "nominated" => ("nomination", ["""p."On" <= @day AND (p."EndedOn" IS NULL OR p."EndedOn" > @day)""", """p."On" <= @day AND COALESCE(p."EndedOn" > @day, TRUE)"""]),
        "own-course-persons" => ("participation", ["""p."IsFirstOwnPass" = TRUE AND p."PassedOn" <= @day"""]),
        "own-course-attendances" => ("participation", ["""p."Kind" = 'Own' AND p."AttendedOn" <= @day"""]),
        "partner-course-attendances" => ("participation", ["""p."Kind" = 'Partner' AND p."AttendedOn" <= @day"""]),
        "partner-course-proposed-persons" => ("participation", ["""p."IsFirstPartnerProposal" = TRUE AND p."ProposedOn" <= @day"""]),
        "units-level-1" => Level("One"),
        "units-level-2" => Level("Two"),
        "units-level-3" => Level("Three"),
        "units-level-rdl" => Level("Rapid"),
        "selection-candidates" => ("board_result", [OnTheDay]),
        "selection-chosen" => ("board_result", [$"""p."Outcome" = 'Chosen' AND {OnTheDay}"""]),
        "dossiers-open" => ("dossier", ["""p."OpenedOn" <= @day AND (p."DecidedOn" IS NULL OR p."DecidedOn" > @day)""", """p."OpenedOn" <= @day AND COALESCE(p."DecidedOn" > @day, TRUE)"""]),
        "dossiers-complete" => ("dossier", ["""p."OpenedOn" <= @day AND (p."DecidedOn" IS NULL OR p."DecidedOn" > @day) AND p."CompleteOn" <= @day"""]),
        "calls-open" => ("call", [FloorsOfCalls.IsOpen, FloorsOfCalls.IsOpenSpeltOtherwise]),
        "absent-annual-leave" => Absent("AnnualLeave"),
        "absent-time-off" => Absent("CompensatoryTimeOff"),
        "absent-compassionate" => Absent("Compassionate"),
        "absent-sick" => Absent("Sick"),
        "absent-medical-evacuation" => Absent("MedicalEvacuation"),
        "absent-duty-elsewhere" => Absent("DutyElsewhere"),
        "absent-missing" => Absent("Missing"),
        "unit-members" => ("unit_member", [OnTheDay]),
        "unit-members-certified" => ("unit_member", [$"""{OnTheDay} AND p."PassedOn" <= @day"""]),
        "stage-candidate" => Stages("Registered", "NominatedByUnit"),
        "stage-selected" => Stages("Selected"),
        "stage-training" => Stages("InTraining", "AmsScheduled"),
        "stage-cleared" => Stages("Cleared", "AmsFailed"),
        "stage-nominated" => Stages("Nominated", "UnAccepted"),
        "stage-awaiting-decision" => Stages("DecisionPending", "Decided", "PreDeployment"),
        "stage-serving" => Stages("Serving"),
        "stage-returned" => Stages("Returned"),
        _ => throw new ArgumentException($"No floor is written for {name}."),
    };

    private static (string, IReadOnlyList<string>) Stages(params IEnumerable<string> stages) =>
        ("stage", [$"""p."Stage" IN ({string.Join(", ", stages.Select(s => $"'{s}'"))}) AND {OnTheDay}"""]);

    private static (string, IReadOnlyList<string>) Absent(string kind) =>
        ("absence", [$"""p."Kind" = '{kind}' AND p."FirstOn" <= @day AND (p."BackOn" IS NULL OR p."BackOn" > @day)""", $"""p."Kind" = '{kind}' AND p."FirstOn" <= @day AND COALESCE(p."BackOn" > @day, TRUE)"""]);

    private static (string, IReadOnlyList<string>) Level(string level) => ("unit_level", [$"""p."Level" = '{level}' AND {OnTheDay}"""]);

    /// <summary>A share in two counts, and in one pass.</summary>
    private static IReadOnlyList<string>? Shares(string name)
    {
        if (name is "unit-certified-share")
        {
            return
            [
                $"SELECT ({Counts("unit-members-certified", Scope.Whole)[0]}) * 1.0 / ({Counts("unit-members", Scope.Whole)[0]})",
                $"""SELECT AVG(CASE WHEN p."PassedOn" <= @day THEN 1.0 ELSE 0.0 END) FROM peacekeeping_unit_member p WHERE {OnTheDay}""",
            ];
        }

        if (name == "selection-chosen-share")
        {
            return
            [
                $"SELECT ({Counts("selection-chosen", Scope.Whole)[0]}) * 1.0 / ({Counts("selection-candidates", Scope.Whole)[0]})",
                $"""SELECT AVG(CASE WHEN p."Outcome" = 'Chosen' THEN 1.0 ELSE 0.0 END) FROM peacekeeping_board_result p WHERE {OnTheDay}""",
            ];
        }

        if (name == "ams-pass-rate")
        {
            var (sat, passed) = (Counts("ams-attempts", Scope.Whole)[0], Counts("ams-passed", Scope.Whole)[0]);
            return [$"SELECT ({passed}) * 1.0 / ({sat})", sat.Replace("count(*)", """AVG(CASE WHEN p."Passed" = TRUE THEN 1.0 ELSE 0.0 END)""", StringComparison.Ordinal)];
        }

        if (!name.StartsWith("women-share-", StringComparison.Ordinal))
        {
            return null;
        }

        var whole = Counts(name["women-share-".Length..], Scope.Whole)[0];
        var women = Counts(name["women-share-".Length..], Scope.Of(Scope.SexKey, "female"))[0];
        return [$"SELECT ({women}) * 1.0 / ({whole})", whole.Replace("count(*)", """AVG(CASE WHEN q."Sex" = 'Female' THEN 1.0 ELSE 0.0 END)""", StringComparison.Ordinal)
            .Replace(" p WHERE", """ p LEFT JOIN organisation_person q ON q."Id" = p."Person" WHERE""", StringComparison.Ordinal)];
    }

    /// <summary>From the unit down to its people, and from each person up to the units.</summary>
    private static IReadOnlyList<string> Within(Scope scope) => scope.Unit is null ? [""] :
    [
        """ AND p."Person" IN (SELECT a."Person" FROM organisation_unit u JOIN organisation_unit_above t ON t."Above" = u."Id" JOIN organisation_appointment a ON a."Unit" = t."Unit" WHERE u."Code" = @unit AND t."FirstOn" <= @day AND t."LastOn" >= @day AND a."IsMain" = TRUE AND a."FirstOn" <= @day AND (a."LastOn" IS NULL OR a."LastOn" >= @day))""",
        """ AND EXISTS (SELECT 1 FROM organisation_appointment a WHERE a."Person" = p."Person" AND a."IsMain" = TRUE AND a."FirstOn" <= @day AND (a."LastOn" IS NULL OR a."LastOn" >= @day) AND a."Unit" IN (SELECT t."Unit" FROM organisation_unit_above t JOIN organisation_unit u ON u."Id" = t."Above" WHERE u."Code" = @unit AND t."FirstOn" <= @day AND t."LastOn" >= @day))""",
    ];

    /// <summary>SQLite takes the one or the other index by how a truth is spelt.</summary>
    private static IEnumerable<string> Spellings(string sql, Engine engine) =>
        [engine is Engine.Sqlite ? sql.Replace("= TRUE", "= 1", StringComparison.Ordinal) : sql, sql.Replace(" = TRUE", "", StringComparison.Ordinal)];
}
