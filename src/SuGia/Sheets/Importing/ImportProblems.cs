using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>Why rows are not taken, whatever they hold.</summary>
public static class ImportProblems
{
    /// <param name="field">The column to show it at.</param>
    public static Problem Unknown(Words what, string typed, string field) => new(new(
        $"Không có {what.Vi} “{Typed.Echo(typed)}”. Kiểm tra mã, hoặc nhập {what.Vi} này trước.",
        $"There is no {what.En} “{Typed.Echo(typed)}”. Check the code, or enter this {what.En} first."), field);

    public static Problem OutOfReach(string code, string field) => new(new(
        $"Hồ sơ {code} không có, hoặc nằm ngoài phạm vi của bạn.", $"There is no record {code}, or it lies outside your scope."), field);

    public static Problem NotRegistered(string code, string field) => new(new(
        $"Không có người mang mã {code}, hoặc người này nằm ngoài phạm vi của bạn. Nếu là người mới, nhập bảng “Người” trước.",
        $"Nobody has the number {code}, or this person lies outside your scope. Of someone new, import “People” first."), field);

    public static Problem CannotBeCleared(Words title, string field) => new(new(
        $"“{title.Vi}” không xóa được bằng dấu –. Bỏ trống ô để giữ điều đã ghi.",
        $"“{title.En}” cannot be cleared with a dash. Leave the cell empty to keep what is recorded."), field);

    public static Problem NeededWhenNew(Words title, string field) => new(new(
        $"Hồ sơ mới cần “{title.Vi}”.", $"A new record needs “{title.En}”."), field);

    public static Problem NotInList(string typed, string field, Words allowed) => new(new(
        $"“{Typed.Echo(typed)}” không có trong danh sách. Ghi một trong: {allowed.Vi}.",
        $"“{Typed.Echo(typed)}” is not in the list. Write one of: {allowed.En}."), field);

    public static Problem Ambiguous(string typed, string field, Words meanings) => new(new(
        $"“{Typed.Echo(typed)}” có thể hiểu nhiều cách: {meanings.Vi}. Ghi đủ tên.",
        $"“{Typed.Echo(typed)}” can be read in several ways: {meanings.En}. Write the full name."), field);

    public static Problem NoSuchPaper(string typed, string field) => new(new(
        $"Chưa có văn bản số “{Typed.Echo(typed)}”. Ghi văn bản này trước.", $"No paper has the number “{Typed.Echo(typed)}”. Register it first."), field);

    public static Problem SeveralPapers(string typed, string field) => new(new(
        $"Có nhiều văn bản số “{Typed.Echo(typed)}”. Bỏ trống ô này rồi ghi văn bản trên trang của hồ sơ.",
        $"Several papers have the number “{Typed.Echo(typed)}”. Leave the cell empty and choose the paper on the record's page."), field);

    internal static Problem Twice(string key, int line) => new(new(
        $"Khóa “{key}” đã có ở dòng {line} của tệp. Giữ một dòng.", $"The key “{key}” stands in line {line} of the file too. Keep one line."));

    internal static Words Withheld(string header) => new(
        $"Cột “{header}” thuộc nhóm dữ liệu mà bạn không được đọc. Bỏ cột này rồi thử lại.",
        $"The column “{header}” belongs to a group of fields that you may not read. Remove it and try again.");
}
