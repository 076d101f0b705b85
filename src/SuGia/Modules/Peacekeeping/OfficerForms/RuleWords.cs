using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>How a rule and its sureness are named beside a check.</summary>
public static class RuleWords
{
    public static Words Rule { get; } = new("Quy tắc", "Rule");

    public static Words Source { get; } = new("Nguồn", "Source");

    public static Words Months(int months) => new($"{months} tháng", $"{months} months");

    public static Words Of(Confidence confidence) => confidence switch
    {
        Confidence.Seen => new("nguồn chính thức", "official source"),
        Confidence.Derived => new("suy ra, chưa kiểm chứng", "derived, not verified"),
        Confidence.Secondary => new("nguồn thứ cấp, chưa kiểm chứng", "secondary source, not verified"),
        Confidence.Unverified => new("chưa kiểm chứng", "not verified"),
    };
}
