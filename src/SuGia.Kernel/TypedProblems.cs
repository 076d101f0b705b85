using System.Globalization;

namespace SuGia.Kernel;

/// <summary>What <see cref="Typed"/> says when it cannot take what was typed.</summary>
internal static class TypedProblems
{
    public static Problem NoDay(string field) =>
        new(new("Nhập ngày theo dạng 31/12/2026.", "Type the day as 31/12/2026."), field);

    public static Problem NotADay(string field, string typed) => Quoting(field, typed,
        new("không phải là ngày: nhập theo dạng 31/12/2026.", "is not a day: type it as 31/12/2026."));

    public static Problem NoSuchDay(string field, string typed) => Quoting(field, typed,
        new("là ngày không có trong lịch: xem lại ngày (viết trước) và tháng (viết sau).",
            "is not in the calendar: check the day (written first) and the month (written second)."));

    public static Problem YearOutside(string field, string typed, int first, int last) => Quoting(field, typed,
        new($"có năm ngoài khoảng {first}–{last}: xem lại năm.", $"has a year outside {first}–{last}: check the year."));

    public static Problem NoDayOrMonth(string field) =>
        new(new("Nhập ngày 31/12/2026; nếu chỉ biết tháng, nhập 12/2026.",
            "Type the day as 31/12/2026; if only the month is known, 12/2026."), field);

    public static Problem NotADayOrMonth(string field, string typed) => Quoting(field, typed,
        new("không phải là ngày hay tháng: nhập 31/12/2026 hoặc 12/2026.",
            "is neither a day nor a month: type 31/12/2026 or 12/2026."));

    public static Problem NoSuchMonth(string field, string typed) => Quoting(field, typed,
        new("là tháng không có trong lịch: nhập tháng từ 1 đến 12.", "is not in the calendar: months are 1 to 12."));

    public static Problem NoText(string field, int limit, Words label) =>
        new(new($"Mục “{label.Vi}” còn trống: nhập tối đa {Shown(limit).Vi} ký tự.",
            $"“{label.En}” is empty: type up to {Shown(limit).En} characters."), field);

    public static Problem TooLong(string field, int limit, int length, Words label) =>
        new(new($"Mục “{label.Vi}” dài {Shown(length).Vi} ký tự, tối đa {Shown(limit).Vi}: bớt {Shown(length - limit).Vi} ký tự.",
            $"“{label.En}” has {Shown(length).En} characters, the limit is {Shown(limit).En}: remove {Shown(length - limit).En}."),
            field);

    public static Problem NoNumber(string field, long min, long max) =>
        new(new($"Nhập số nguyên từ {Bound(min).Vi} đến {Bound(max).Vi}.",
            $"Type a whole number from {Bound(min).En} to {Bound(max).En}."), field);

    public static Problem Comma(string field, string typed) => Quoting(field, typed,
        new("có dấu phẩy nên có thể hiểu hai cách: nhập 1898 hoặc 1.898, không dùng dấu phẩy.",
            "has a comma and can be read in two ways: type 1898 or 1.898, without a comma."));

    public static Problem NotWhole(string field, string typed) => Quoting(field, typed,
        new("không phải là số nguyên: nhập 1898 hoặc 1.898.", "is not a whole number: type 1898, or 1.898 with a dot for thousands."));

    public static Problem NumberOutside(string field, string typed, long min, long max) => Quoting(field, typed,
        new($"nằm ngoài khoảng từ {Bound(min).Vi} đến {Bound(max).Vi}: nhập số trong khoảng đó.",
            $"is outside {Bound(min).En} to {Bound(max).En}: type a number between them."));

    public static Problem NotInList(string field, string? typed) => Typed.Echo(typed?.Trim()) is "" or null
        ? new(new("Chọn một mục trong danh sách.", "Choose one from the list."), field)
        : Quoting(field, typed ?? "", new("không có trong danh sách: chọn lại một mục.", "is not in the list: choose again."));

    private static Words Shown(long count) => Counts.Both(count);

    // The English bound has no comma, or a person who copies it would be refused.
    private static Words Bound(long count) => Shown(count) with { En = count.ToString(CultureInfo.InvariantCulture) };

    private static Problem Quoting(string field, string typed, Words says)
    {
        var echo = Typed.Echo(typed);
        return new(new($"“{echo}” {says.Vi}", $"“{echo}” {says.En}"), field);
    }
}
