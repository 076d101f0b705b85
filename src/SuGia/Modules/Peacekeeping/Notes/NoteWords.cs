using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Notes on records.</summary>
public static class NoteWords
{
    public static Words Notes { get; } = new("Ghi chú", "Notes");

    public static Words All { get; } = new("Xem tất cả ghi chú", "See all notes");

    public static Words WhyEmpty { get; } = new("Chưa có ghi chú nào mà bạn được xem.", "There is no note that you may read.");

    public static Words Write { get; } = new("Thêm ghi chú", "Add a note");

    public static Words Save { get; } = new("Ghi lại", "Save the note");

    public static Words Written { get; } = new("Đã thêm ghi chú.", "The note is added.");

    public static Words Text { get; } = new("Nội dung", "Text");

    public static Words TextHint { get; } = new(
        "Chỉ ghi nội dung không thuộc bí mật nhà nước. Tối đa 2.000 ký tự.", "Unclassified matters only. Up to 2,000 characters.");

    public static Words Scope { get; } = new("Ai được xem", "Who may read it");

    public static Words On { get; } = new("Ngày ghi", "Written on");

    public static Words By { get; } = new("Người ghi", "Written by");

    public static Words Withdraw { get; } = new("Rút ghi chú", "Withdraw the note");

    public static Words WithdrawHint { get; } = new("Ghi chú không bị xóa mà được giữ cùng lý do rút.", "The note is not deleted; it is kept with the reason.");

    public static Words Withdrawn { get; } = new("Đã rút ngày", "Withdrawn on");

    public static Words NowWithdrawn { get; } = new("Đã rút ghi chú.", "The note is withdrawn.");

    public static Words Back { get; } = new("Quay lại hồ sơ", "Back to the record");

    public static Words Of(NoteScope scope) => scope switch
    {
        NoteScope.Office => new("Chỉ Văn phòng", "The office only"),
        NoteScope.Readers => new("Mọi người được xem hồ sơ này", "All who may read the record"),
    };
}
