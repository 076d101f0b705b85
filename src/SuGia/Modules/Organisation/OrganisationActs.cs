using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

/// <summary>What can be done to people: the words of buttons, and what is said when it is done.</summary>
internal static class OrganisationActs
{
    public static Words Register { get; } = new("Ghi người mới", "Record a person");

    public static Words Registered { get; } = new("Đã ghi người mới.", "The person is recorded.");

    public static Words Correct { get; } = new("Sửa", "Correct");

    public static Words CorrectPerson { get; } = new("Sửa thông tin", "Correct the record");

    public static Words Corrected { get; } = new("Đã sửa thông tin.", "The record is corrected.");

    public static Words GiveRank { get; } = new("Ghi cấp bậc", "Record a rank");

    public static Words RankGiven { get; } = new("Đã ghi cấp bậc.", "The rank is recorded.");

    public static Words Appoint { get; } = new("Ghi chức vụ", "Record a post");

    public static Words Appointed { get; } = new("Đã ghi chức vụ.", "The post is recorded.");

    public static Words AddLanguage { get; } = new("Ghi ngoại ngữ", "Record a language");

    public static Words LanguageAdded { get; } = new("Đã ghi ngoại ngữ.", "The language is recorded.");

    public static Words Leave { get; } = new("Ghi ra khỏi ngành", "Record leaving the service");

    public static Words Left { get; } = new("Đã ghi ngày ra khỏi ngành.", "The last day of service is recorded.");

    public static Words LastDay { get; } = new("Ngày công tác cuối cùng", "Last day of service");

    public static Words Different { get; } = new("Vẫn ghi là người khác", "Record as someone else");

    public static Words Alike { get; } = new("Hồ sơ giống người này", "Records that look like this person");

    public static Words Merge { get; } = new("Gộp hồ sơ trùng", "Merge a duplicate");

    public static Words MergeLead { get; } = new(
        "Chọn hồ sơ trùng; nó sẽ dẫn về hồ sơ này. Không mất gì: có thể tách lại.",
        "Choose the duplicate; it will lead to this record. Nothing is lost: they can be taken apart again.");

    public static Words Other { get; } = new("Hồ sơ trùng", "The duplicate");

    public static Words OtherHint { get; } = new("Mã hoặc một phần tên", "Its code or a part of its name");

    public static Words Compare { get; } = new("So hai hồ sơ", "Compare the two");

    public static Words Kept { get; } = new("Giữ lại", "Kept");

    public static Words MergedIn { get; } = new("Gộp vào", "Merged into it");

    public static Words DoMerge { get; } = new("Gộp vào hồ sơ này", "Merge into this record");

    public static Words Merged { get; } = new("Đã gộp hai hồ sơ.", "The two records are merged.");

    public static Words MergedRecords { get; } = new("Hồ sơ đã gộp vào đây", "Records merged into this one");

    public static Words Unmerge { get; } = new("Tách lại", "Take apart");

    public static Words UnmergeLead { get; } = new("Hồ sơ này sẽ đứng riêng như trước khi gộp.", "The record will stand on its own as before the merge.");

    public static Words Unmerged { get; } = new("Đã tách hai hồ sơ.", "The two records are taken apart.");

    public static Words ReasonHint { get; } = new("Ghi ngắn gọn; lưu trong nhật ký", "In a few words; kept in the history");
}
