using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

/// <summary>What the pages of a dry run and of a running job say.</summary>
public static partial class ImportWords
{
    public static Words DryRun { get; } = new("Kết quả thử", "Dry run");

    public static Words Update { get; } = new("Cập nhật", "Update");

    public static Words Faults { get; } = new("Ô phải sửa", "Cells to mend");

    public static Words FaultyFile { get; } = new("Tải tệp có đánh dấu lỗi (XLSX)", "Download the file with its faults marked (XLSX)");

    public static Words Cell { get; } = new("Ô", "Cell");

    public static Words Value { get; } = new("Đang ghi", "It says");

    public static Words HowToMend { get; } = new("Cách sửa", "How to mend it");

    public static Words Notes { get; } = new("Cần biết", "Worth knowing");

    public static Words Note { get; } = new("Điều nhận thấy", "What was seen");

    public static Words Times { get; } = new("Số lần", "Times");

    public static Words Lines { get; } = new("Dòng", "Lines");

    public static Words Line { get; } = new("Dòng", "Line");

    public static Words Key { get; } = new("Khóa", "Key");

    public static Words Outcome { get; } = new("Sẽ", "Outcome");

    public static Words WhatHappens { get; } = new("Nếu nhập", "If taken");

    public static Words Take { get; } = new("Nhập", "Take the file");

    public static Words TakeNote { get; } = new("Nhập cả tệp trong một lần; có thể hoàn tác khi chưa có gì dựa vào.", "The whole file is taken at once; it can be undone while nothing rests on it.");

    public static Words Drop { get; } = new("Bỏ tệp này", "Drop this file");

    public static Words WasDropped { get; } = new("Đã bỏ tệp, chưa có gì được ghi.", "The file was dropped; nothing was saved.");

    public static Words Overtaken { get; } = new(
        "Dữ liệu đã thay đổi sau lần thử nên tệp chưa được nhập. Xem lại kết quả thử mới dưới đây.",
        "The records changed after the dry run, so the file was not taken. Look at the new dry run below.");

    public static Words BrokeOff { get; } = new("Có lỗi ở phía máy chủ. Chưa có gì được ghi; thử lại.", "Something broke on our side. Nothing was saved; try again.");

    public static Words Restarted { get; } = new("Máy chủ khởi động lại giữa chừng. Chưa có gì được ghi; thử lại.", "The server was restarted meanwhile. Nothing was saved; try again.");

    public static Words WaitedTooLong { get; } = new("Tệp chờ quá 24 giờ nên đã bị xóa. Tải lên lại.", "The file waited more than 24 hours and was wiped. Upload it again.");

    public static Words FileGone { get; } = new("Tệp chờ không còn, hoặc không còn như khi tải lên. Tải lên lại.", "The waiting file is gone, or is no longer what was uploaded. Upload it again.");

    public static Words TitleOf(ImportJob job) => (job.Purpose, job.IsOver) switch
    {
        (JobPurpose.Undo, _) => new("Hoàn tác lần nhập", "Undoing an import"),
        (JobPurpose.Take, false) => new("Đang nhập", "Taking the file"),
        (_, false) => new("Đang thử", "Trying the file"),
        _ => DryRun,
    };

    public static Words Under(int done, int total) => total == 0
        ? new("Đang chờ tới lượt.", "Waiting for its turn.")
        : new($"Đã xong {Counts.Both(done).Vi} trên {Counts.Both(total).Vi}.", $"{Counts.Both(done).En} of {Counts.Both(total).En} done.");

    public static Words Summary(ImportPlan plan) => plan switch
    {
        { Problems.Count: > 0 } => new("Tệp này chưa đọc được. Sửa các chỗ dưới đây rồi thử lại.", "This file cannot be read yet. Mend what is below and try again."),
        { FaultCount: > 0 } => new(
            $"{Counts.Both(plan.Rows).Vi} dòng, {Counts.Both(plan.FaultCount).Vi} chỗ phải sửa. Chưa có gì được ghi; sửa tệp rồi thử lại.",
            $"{Counts.Both(plan.Rows).En} rows, {Counts.Both(plan.FaultCount).En} to mend. Nothing was saved; mend the file and try again."),
        { DoesAnything: false } => new(
            $"{Counts.Both(plan.Rows).Vi} dòng, tất cả đã có như trong tệp. Không có gì để nhập.",
            $"{Counts.Both(plan.Rows).En} rows, all recorded already. There is nothing to take."),
        _ => new(
            $"{Counts.Both(plan.Rows).Vi} dòng: sẽ thêm {Counts.Both(plan.Added).Vi}, sửa {Counts.Both(plan.Changed).Vi}, giữ nguyên {Counts.Both(plan.Same).Vi}. Chưa có gì được ghi.",
            $"{Counts.Both(plan.Rows).En} rows: {Counts.Both(plan.Added).En} to add, {Counts.Both(plan.Changed).En} to change, {Counts.Both(plan.Same).En} the same. Nothing was saved yet."),
    };

    public static string LinesOf(ImportNote note) => string.Join(", ", note.Lines) + (note.Count > note.Lines.Count ? "…" : "");

    public static Words FirstOf(int shown, int all) => new($"{Counts.Both(shown).Vi} dòng đầu trong {Counts.Both(all).Vi}.", $"The first {Counts.Both(shown).En} of {Counts.Both(all).En}.");

    public static Words PlaceOf(CellFault fault) => fault.Column < 0
        ? new($"Dòng {fault.Line}", $"Line {fault.Line}")
        : new($"{CellName.Of(fault.Column, fault.Line)}", $"{CellName.Of(fault.Column, fault.Line)}");
}
