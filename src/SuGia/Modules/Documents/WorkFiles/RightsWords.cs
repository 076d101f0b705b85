using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>By what the list of files can be narrowed to changes of rights.</summary>
public enum RightsNotice
{
    Unconfirmed,
}

/// <summary>Changes of who may read a file of work.</summary>
public static class RightsWords
{
    public static Words Changes { get; } = new("Thay đổi quyền đọc hồ sơ", "Changes of who may read the file");

    public static Words Changed { get; } = new("Quyền đọc hồ sơ này đã đổi, bạn chưa xác nhận.", "Who may read this file has changed; you have not confirmed it yet.");

    public static Words None { get; } = new("Quyền đọc hồ sơ này chưa đổi lần nào.", "Who may read this file has never changed.");

    public static Words On { get; } = new("Ngày đổi", "Changed on");

    public static Words From { get; } = new("Trước", "Before");

    public static Words To { get; } = new("Sau", "After");

    public static Words Confirm { get; } = new("Xác nhận đã biết", "Confirm that I know");

    public static Words Confirmed { get; } = new("Đã xác nhận.", "Confirmed.");

    public static Words OfFiles(int files) => new($"Quyền đọc của {files} hồ sơ đã đổi, bạn chưa xác nhận.", $"Who may read {files} files has changed; you have not confirmed it yet.");

    public static Words Of(RightsNotice notice) => notice switch
    {
        RightsNotice.Unconfirmed => new("Đã đổi, chưa xác nhận", "Changed, not confirmed"),
    };
}
