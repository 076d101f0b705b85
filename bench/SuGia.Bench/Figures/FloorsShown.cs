using SuGia.Bench.Data;

namespace SuGia.Bench.Figures;

/// <summary>Hand-written SQL of the three numbers that a page shows of a figure: how many, how many entered later, how many rest on a month.</summary>
internal static class FloorsShown
{
    private const string Count = "SELECT count(*) FROM ";
    private const string DaysIn = "peacekeeping.days-in-";

    /// <summary>In one pass, and in two where nothing rests on a month. Other than plain counts keep their floor of one number.</summary>
    public static IReadOnlyList<string> Of(FigureCase figure, IReadOnlyList<string> floors, Engine engine) =>
        figure.Code.StartsWith(DaysIn, StringComparison.Ordinal) ? [FloorsOfTerms.StaysShown(figure.Code[DaysIn.Length..], engine)] : [.. floors.SelectMany(sql => Of(figure, sql))];

    private static IEnumerable<string> Of(FigureCase figure, string sql)
    {
        if (!sql.StartsWith(Count, StringComparison.Ordinal) || sql.StartsWith($"{Count}(", StringComparison.Ordinal) || sql.Contains("course_session", StringComparison.Ordinal))
        {
            return [sql];
        }

        var (late, month) = (Late(figure.Code), Month(figure.Code));
        var one = $"SELECT count(*), count(CASE WHEN {late} > @day THEN 1 END), {(month is null ? "0" : $"count(CASE WHEN {month} THEN 1 END)")} FROM ";
        return [sql.Replace(Count, one, StringComparison.Ordinal), .. month is null ? [$"SELECT ({sql}), ({sql} AND {late} > @day)"] : (IEnumerable<string>)[]];
    }

    private static string Late(string code) => code["peacekeeping.".Length..] switch
    {
        "own-course-persons" => """COALESCE(p."PassEnteredOn", p."EnteredOn")""",
        "unit-members-certified" => """COALESCE(p."PassEnteredOn", p."EnteredOn")""",
        "own-course-attendances" or "partner-course-attendances" => """COALESCE(p."AttendanceEnteredOn", p."EnteredOn")""",
        ['f', 'i', 't', 'n', 'e', 's', 's', '-', ..] => """f."EnteredOn" """,
        ['p', 'a', 's', 's', 'p', 'o', 'r', 't', 's', '-', ..] => """(SELECT MIN(s."EnteredOn") FROM peacekeeping_stage s WHERE s."Person" = p."Id")""",
        "calls-open" or "calls-behind" => """p."OpenedOn" """,
        _ => """p."EnteredOn" """,
    };

    /// <summary>Null where no count of the figure rests on a month.</summary>
    private static string? Month(string code) => code["peacekeeping.".Length..] switch
    {
        "field" or "present-in-mission" or "headquarters" or "in-mission-without-decision" => """p."SureFirstOn" > @day OR p."SureLastOn" < @day""",
        "tours-ending-90-days" or "tours-ending-90-days-without-replacement" => """p."SureLastOn" < p."LastOn" """,
        ['s', 't', 'a', 'g', 'e', '-', ..] => """p."Grain" = 'Month'""",
        _ => null,
    };
}
