using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Many officers of one mission come home early.</summary>
public static class ReturnWords
{
    public static Words ReturnMany { get; } = new("Rút sớm nhiều người", "Early return of many");

    public static Words Lead { get; } = new(
        "Chọn người, xem trước điều sẽ đổi, rồi ghi một lần bằng một văn bản: tất cả hoặc không ai.",
        "Choose officers, see what will change, then record it once on one paper: all of them or none.");

    public static Words Serving { get; } = new("Đang làm nhiệm vụ", "Serving");

    public static Words Nobody { get; } = new("Không có ai đang làm nhiệm vụ ở phái bộ này trong phạm vi của bạn.", "Nobody within your scope serves in this mission.");

    public static Words CommonOn { get; } = new("Ngày cuối chung", "Common last day");

    public static Words CommonHint { get; } = new("Có thể là ngày sắp tới; ngày riêng của từng người thay ngày này", "It may be still to come; a day of one's own takes its place");

    public static Words OwnOn { get; } = new("Ngày cuối riêng", "Own last day");

    public static Words Preview { get; } = new("Xem trước", "Preview");

    public static Words PreviewLead { get; } = new("Chưa có gì được ghi. Kiểm tra, nhập văn bản rồi bấm ghi.", "Nothing is recorded yet. Check, type the paper, then record.");

    public static Words Decide { get; } = new("Ghi rút sớm", "Record the early return");

    public static Words ChooseAgain { get; } = new("Chọn lại", "Choose again");

    public static Words Before { get; } = new("Theo quyết định", "As decided");

    public static Words After { get; } = new("Sau khi rút", "After");

    public static Words Fewer { get; } = new("Bớt", "Fewer");

    public static Words PostAfter { get; } = new("Vị trí sau đó", "The post then");

    public static Words FiguresOn(DateOnly day) => new($"Số liệu tính đến {Days.Both(day).Vi}", $"Figures as of {Days.Both(day).En}");

    public static Words Figure { get; } = new("Con số", "Figure");

    public static Words Now { get; } = new("Hiện nay", "Now");

    public static Words ReturnedMany(int count) => new($"Đã ghi rút sớm {count} người.", $"The early return of {count} is recorded.");

    public static Words InMission(int officers, int women) => new(
        $"Phái bộ có {officers} sĩ quan đang làm nhiệm vụ, trong đó {women} nữ.", $"{officers} officers serve in the mission, {women} of them women.");

    public static Words Share(int chosen, int officers, int women, int allWomen) => new(
        $"Rút {chosen} trên {officers} sĩ quan của phái bộ ({Percent(chosen, officers)} %); {women} trên {allWomen} nữ ({Percent(women, allWomen)} %).",
        $"{chosen} of the mission's {officers} officers return ({Percent(chosen, officers)}%); {women} of its {allWomen} women ({Percent(women, allWomen)}%).");

    private static int Percent(int part, int whole) => whole == 0 ? 0 : (int)Math.Round(100m * part / whole, MidpointRounding.AwayFromZero);
}

public static class ReturnProblems
{
    public const string ChosenField = "Chosen";

    public static Problem ChooseSomeone { get; } = new(new("Chọn ít nhất một người.", "Choose at least one officer."), ChosenField);

    public static Problem NotServing { get; } = new(new("Có người được chọn không còn làm nhiệm vụ ở phái bộ này. Chọn lại.", "Someone chosen no longer serves in this mission. Choose again."), ChosenField);

    /// <summary>The field of an officer's own last day.</summary>
    public static string DayField(Guid tour) => $"Day-{tour}";

    public static Problem TypeDay(ServingOfficer who) => Of(who, new(new("nhập ngày cuối chung hoặc ngày riêng.", "type the common last day or an own one.")));

    /// <summary>The problem beside the officer's own day, with their name.</summary>
    public static Problem Of(ServingOfficer who, Problem why) => new(
        new($"{who.Person.Titled()}: {why.Says.Vi}", $"{who.Person.Titled()}: {why.Says.En}"), why.Field is "On" or "" ? DayField(who.Tour) : why.Field);
}
