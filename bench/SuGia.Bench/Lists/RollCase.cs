using SuGia.Data;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Lists;

/// <summary>The roll with its usual columns: the rows of a page, and how many there are on all pages.</summary>
internal sealed class RollCase(AppDb db, IPeople people) : IListCase
{
    public async Task<IReadOnlyList<PageCase>> Pages()
    {
        var all = (await Of(1)).Total;
        return [Page("first", all, 1), Page("middle", all, Math.Max(1, all / Rolls.PageSize / 2))];
    }

    private PageCase Page(string page, int all, int number) => new(
        "roll", page, all, async () => [.. (await Of(number)).Groups.SelectMany(g => g.Lines).Select(l => l.Row.SortKey)],
        [Lines + Total, LinesOfNames + Total], new Dictionary<string, object>(PageCase.Days) { ["@skipped"] = (number - 1) * Rolls.PageSize });

    private Task<RollShown> Of(int page)
    {
        var frame = PageCase.At(("page", $"{page}"));
        return new Rolls(db, people, frame).Page(RollAsk.Of(frame), CancellationToken.None);
    }

    private const string OfStage = """
        JOIN peacekeeping_officer_file f ON f."Person" = p."Id" JOIN peacekeeping_stage s ON s."File" = f."Id" AND s."FirstOn" <= @day AND s."LastOn" >= @day WHERE p."MergedInto" IS NULL
        """;

    private const string Total = $"""; SELECT count(*) FROM organisation_person p {OfStage}""";

    /// <summary>The tour that runs on the day, else the last one decided by then.</summary>
    private const string TourOfDay = """
        (SELECT t."Id" FROM peacekeeping_tour t WHERE t."File" = p.file AND EXISTS (SELECT 1 FROM peacekeeping_segment g WHERE g."Tour" = t."Id" AND (g."DecidedOn" IS NULL OR g."DecidedOn" <= @day))
          ORDER BY EXISTS (SELECT 1 FROM peacekeeping_presence h WHERE h."Tour" = t."Id" AND h."FirstOn" <= @day AND h."LastOn" >= @day) DESC, t."DecidedFirstOn" DESC LIMIT 1)
        """;

    private const string Lines = $"""
        SELECT p."SortKey", p."Id", p."Code", p."FullName", p."Sex", p."BirthYear", {FloorsOfTours.Rank}, u."NameVi", u."Code", p."Stage", p."Since",
          (SELECT MAX(a."ClearedUntil") FROM peacekeeping_ams_attempt a WHERE a."File" = p.file AND a."ClearedFrom" <= @day AND a."ClearedUntil" >= @day),
          m."Acronym", o."Code", e."Number", t."DecidedFirstOn",
          CASE WHEN t."EndedEarlyOn" <= @day THEN t."EndedEarlyOn" ELSE (SELECT MAX(g."Last_Latest") FROM peacekeeping_segment g WHERE g."Tour" = t."Id" AND (g."DecidedOn" IS NULL OR g."DecidedOn" <= @day)) END
        FROM (SELECT p.*, f."Id" AS file, s."Stage", s."FirstOn" AS "Since" FROM organisation_person p {OfStage} ORDER BY p."SortKey" LIMIT 25 OFFSET @skipped) p
          LEFT JOIN organisation_unit u ON u."Id" = {FloorsOfTours.MainUnit} LEFT JOIN peacekeeping_tour t ON t."Id" = {TourOfDay}
          LEFT JOIN peacekeeping_mission m ON m."Id" = t."Mission" LEFT JOIN peacekeeping_post o ON o."Id" = t."Post" LEFT JOIN peacekeeping_team e ON e."Id" = t."Team" ORDER BY p."SortKey"
        """;

    /// <summary>The same from the names downwards, in SQLite by the order of the tables.</summary>
    private static readonly string LinesOfNames = Lines.Replace("""f ON f."Person" = p."Id" JOIN""", """f ON f."Person" = p."Id" CROSS JOIN""", StringComparison.Ordinal)
        .Replace("""s ON s."File" = f."Id" AND s."FirstOn" """, """s WHERE s."File" = f."Id" AND s."FirstOn" """, StringComparison.Ordinal).Replace("""@day WHERE p."MergedInto" """, """@day AND p."MergedInto" """, StringComparison.Ordinal);
}
