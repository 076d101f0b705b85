using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>What stands on the printed forms of annex V, Decree 30/2020.</summary>
public static class WorkFilePrints
{
    /// <summary>Printed in Vietnamese alone, as the decree has it.</summary>
    public const string State = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    public static Words Sign { get; } = new("(Ký, ghi rõ họ và tên)", "(Signature and full name)");

    public static Words Sheet { get; } = new("Tải XLSX", "Take as XLSX");

    public static Words Content { get; } = new("Nội dung", "What it says");

    public static Words Approver { get; } = new("Quyền hạn, chức vụ của người ký", "Capacity and post of the signer");

    public static Words Giver { get; } = new("Đại diện bên giao", "For who gives");

    public static Words Taker { get; } = new("Đại diện bên nhận", "For who takes");

    public static Words GivingSide { get; } = new("Bên giao", "Given by");

    public static Words TakingSide { get; } = new("Bên nhận", "Taken by");

    public static Words Agreed { get; } = new(
        "Thống nhất lập biên bản giao, nhận tài liệu với những nội dung như sau:", "We agree on this record of the papers given and taken:");

    public static Words Name { get; } = new("1. Tên khối tài liệu giao nộp", "1. Name of the papers given");

    public static Words Time { get; } = new("2. Thời gian của hồ sơ, tài liệu", "2. Time of the file");

    public static Words Number { get; } = new("3. Thành phần và số lượng tài liệu", "3. What it holds and how much");

    public static Words OnPaper { get; } = new("a) Đối với hồ sơ, tài liệu giấy", "a) On paper");

    public static Words Electronic { get; } = new("b) Đối với hồ sơ, tài liệu điện tử", "b) Electronic");

    public static Words Boxes { get; } = new("Tổng số hộp (cặp)", "Boxes");

    public static Words Files { get; } = new("Tổng số hồ sơ (đơn vị bảo quản)", "Files");

    public static Words Metres { get; } = new("Quy ra mét giá", "Metres of shelf");

    public static Words FilesAttached { get; } = new("Tổng số tệp tin trong hồ sơ", "Files of data");

    public static Words Condition { get; } = new("4. Tình trạng tài liệu giao nộp", "4. State of the papers given");

    public static Words Attached { get; } = new("5. Mục lục hồ sơ, tài liệu nộp lưu kèm theo.", "5. The list of files handed over is attached.");

    public static Words TwoCopies { get; } = new(
        "Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản./.", "Made in two copies, one for each side.");

    public static Words ByHand { get; } = new("……", "……… (by hand)");

    public static Words Papers(int papers, int pages) => new($"{Counts.Both(papers).Vi} văn bản, {Counts.Both(pages).Vi} trang", $"{Counts.Both(papers).En} papers, {Counts.Both(pages).En} pages");

    public static Words Bases(int year) => new(
        $"Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; căn cứ Danh mục hồ sơ năm {year}; chúng tôi gồm:",
        $"By Decree 30/2020/NĐ-CP of 5 March 2020 on records management, and by the list of files of {year}, we are:");

    public static Words CatalogueOf(string? year) => year is null ? WorkFileWords.Catalogue : new($"Danh mục hồ sơ năm {year}", $"List of files of {year}");

    /// <summary>A heading as it stands above its files; the year too where the list runs over several.</summary>
    public static string HeadingOf(PrintCatalogue.Group group) => $"{group.Heading} ({group.Year})";

    public static Words Counted(int all, int forever) => new(
        $"Bản Danh mục hồ sơ này có {Counts.Both(all).Vi} hồ sơ, bao gồm: {Counts.Both(forever).Vi} hồ sơ bảo quản vĩnh viễn; {Counts.Both(all - forever).Vi} hồ sơ bảo quản có thời hạn./.",
        $"This list has {Counts.Both(all).En} files: {Counts.Both(forever).En} kept for ever, {Counts.Both(all - forever).En} kept for a term.");

    public static Words ContentsOf(string code, int year) => new($"Mục lục văn bản trong hồ sơ {code} năm {year}", $"List of papers in the file {code} of {year}");
}
