using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What a row of the UN's report says: one country in one mission at the end of one month.</summary>
internal sealed record ContributionRow(DateOnly MonthEnd, string Contributor, string Iso3, string Mission)
{
    private const int Most = 1_000_000;

    private static readonly Words ContributorTitle = new("Nước đóng góp", "Contributor");
    private static readonly Words MissionTitle = new("Phái bộ", "Mission");
    private static readonly Words IsoTitle = new("Mã ISO-3 của nước", "Contributor ISO-3");

    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("MonthEnd", new("Ngày cuối tháng", "Date"), new("31/12/2026 hoặc 2026-12-31", "31/12/2026 or 2026-12-31"), Required: true),
        new("Contributor", ContributorTitle, new("Viet Nam", "Viet Nam"), Required: true),
        new("Iso3", IsoTitle, new("VNM", "VNM"), Required: true),
        new("Mission", MissionTitle, new("UNMISS", "UNMISS"), Required: true),
        .. Enum.GetValues<UnPersonnel>().SelectMany(type => Of($"{type}", TitleOf(type))),
        .. Of("Total", new("Cộng", "Total")),
    ];

    public IReadOnlyDictionary<UnPersonnel, (int Women, int Men)> Counts { get; init; } = new Dictionary<UnPersonnel, (int, int)>();

    public static Words TitleOf(UnPersonnel type) => type switch
    {
        UnPersonnel.IndividualPolice => new("Cảnh sát cá nhân", "Individual Police"),
        UnPersonnel.FormedPolice => new("Đơn vị cảnh sát", "Formed Police Units"),
        UnPersonnel.ExpertsOnMission => new("Chuyên gia quân sự", "Experts on Mission"),
        UnPersonnel.Troops => new("Đơn vị quân đội", "Troops"),
    };

    public static Result<ContributionRow> Of(ImportRow row) => Typed.Together(Named(row), CountsOf(row))
        .Into((named, counts) => named with { Counts = counts });

    private static IEnumerable<ImportColumn> Of(string name, Words title) =>
    [
        new($"{name}Male", new($"{title.Vi}: nam", $"{title.En} Male"), default, Required: true),
        new($"{name}Female", new($"{title.Vi}: nữ", $"{title.En} Female"), default, Required: true),
        new($"{name}Total", new($"{title.Vi}: tổng", $"{title.En} Total"), default, Required: true),
    ];

    private static Result<ContributionRow> Named(ImportRow row) => Typed.Together(
        Typed.Day(row["MonthEnd"], "MonthEnd").Then(day => EndOfMonth(day, row)),
        Typed.Text(row["Contributor"], "Contributor", 80, ContributorTitle),
        Typed.Text(row["Iso3"], "Iso3", 3, IsoTitle),
        Typed.Text(row["Mission"], "Mission", 30, MissionTitle))
        .Into((end, contributor, iso, mission) => new ContributionRow(end, contributor, iso, mission));

    /// <remarks>The UN's own table ends February 2012 on the 28th: the month is certain, so the day is put right and told.</remarks>
    private static Result<DateOnly> EndOfMonth(DateOnly day, ImportRow row)
    {
        if (day is { Month: 2, Day: 28 } && DateTime.IsLeapYear(day.Year))
        {
            row.Note(ContributionProblems.LeapDayForgotten, isMended: true);
            return day.AddDays(1);
        }

        return day.AddDays(1).Day == 1 ? day : ContributionProblems.NotTheEndOfAMonth(day);
    }

    private static Result<IReadOnlyDictionary<UnPersonnel, (int Women, int Men)>> CountsOf(ImportRow row)
    {
        Dictionary<UnPersonnel, (int Women, int Men)> counts = [];
        List<Problem> problems = [];
        foreach (var type in Enum.GetValues<UnPersonnel>())
        {
            var count = Triple(row, $"{type}");
            counts[type] = count.Value;
            problems.AddRange(count.Problems);
        }

        var total = Triple(row, "Total");
        problems.AddRange(total.Problems);
        var sum = (counts.Values.Sum(c => c.Women), counts.Values.Sum(c => c.Men));
        return problems.Count > 0 ? new Broken(problems) : sum != total.Value ? ContributionProblems.TypesDoNotAddUp : counts;
    }

    private static Result<(int Women, int Men)> Triple(ImportRow row, string name) => Typed.Together(
        Typed.Number(row[$"{name}Male"], $"{name}Male", 0, Most),
        Typed.Number(row[$"{name}Female"], $"{name}Female", 0, Most),
        Typed.Number(row[$"{name}Total"], $"{name}Total", 0, Most))
        .Then<(long, long, long), (int Women, int Men)>(t => t.Item1 + t.Item2 == t.Item3 ? ((int)t.Item2, (int)t.Item1) : ContributionProblems.SexesDoNotAddUp($"{name}Total"));
}

internal static class ContributionProblems
{
    public static Words LeapDayForgotten { get; } = new(
        "Ngày 28/02 của năm nhuận: đã ghi là 29/02, ngày cuối tháng.", "28 February of a leap year: recorded as the 29th, the last day of the month.");

    public static Problem TypesDoNotAddUp { get; } = new(new(
        "Cộng các loại lực lượng không bằng tổng chung.", "The types of personnel do not add up to the total."), "TotalTotal");

    public static Problem SexesDoNotAddUp(string field) => new(new("Nam cộng nữ không bằng tổng.", "Male and female do not add up to the total."), field);

    public static Problem NotTheEndOfAMonth(DateOnly day) => new(new(
        $"{Days.Both(day).Vi} không phải ngày cuối tháng.", $"{Days.Both(day).En} is not the last day of a month."), "MonthEnd");

    public static Problem ReplacedOthers(int rows) => new(new(
        $"Lần nhập này đã thay {Counts.Both(rows).Vi} số liệu của lần nhập trước. Nhập lại tệp trước để trở về.",
        $"This import replaced {Counts.Both(rows).En} numbers of an earlier one. Import the earlier file again to go back."));

    public static Problem ReplacedByOthers(int rows) => new(new(
        $"Lần nhập sau đã thay {Counts.Both(rows).Vi} số liệu của lần nhập này.", $"A later import replaced {Counts.Both(rows).En} numbers of this one."));
}
