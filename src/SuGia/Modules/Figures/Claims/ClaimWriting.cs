using System.Globalization;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Claims, their states and what to do about them, in words.</summary>
internal static class ClaimWriting
{
    public static Words Claims { get; } = new("Số liệu trong văn bản", "Claims in texts");

    public static Words Lead { get; } = new(
        "Con số mà văn bản nêu, giữ cùng câu trích, đối chiếu với hồ sơ tại đúng ngày của nó.",
        "Numbers that texts state, kept with their quotation and held against the records of their day.");

    public static Words None { get; } = new("Chưa có số liệu nào được xác nhận. Đọc một văn bản để bắt đầu.", "No claim is confirmed yet. Read a text to begin.");

    public static Words Stated { get; } = new("Văn bản nêu", "The text states");

    public static Words Given { get; } = new("Hồ sơ cho", "The records give");

    public static Words State { get; } = new("Đối chiếu", "Standing");

    public static Words Figure { get; } = new("Con số của ta", "Our figure");

    public static Words NoFigure { get; } = new("Không có con số nào của ta đếm việc này", "None of our figures counts this");

    public static Words Scope { get; } = new("Phạm vi", "Scope");

    public static Words ScopeHint { get; } = new("Như mission:UNMISS;sex:female; để trống là toàn bộ.", "As mission:UNMISS;sex:female; empty is the whole.");

    public static Words On { get; } = new("Tính đến ngày", "As of the day");

    public static Words Text { get; } = new("Văn bản nguồn", "Source text");

    public static Words UnitFilter { get; } = new("Đơn vị tính hoặc từ trong câu trích", "Unit of count, or words of the quotation");

    public static Words FigureFilterHint { get; } = new("Tên hoặc mã con số.", "The name or code of a figure.");

    public static Words SourceFilterHint { get; } = new("Từ trong nhan đề văn bản.", "Words of the text's title.");

    public static Words Quotation { get; } = new("Câu trích", "Quotation");

    public static Words Counts { get; } = new("Đếm gì", "What is counted");

    public static Words Status { get; } = new("Văn bản nói", "The text says");

    public static Words InPlace { get; } = new("Xem trong bài", "See it in the text");

    public static Words Change { get; } = new("Sửa đối chiếu", "Change what it is held against");

    public static Words Changed { get; } = new("Đã sửa đối chiếu.", "Changed.");

    public static Words Withdraw { get; } = new("Rút số này", "Withdraw this claim");

    public static Words WithdrawLead { get; } = new("Chỉ rút khi xác nhận nhầm. Câu trích còn trong nhật ký.", "Withdraw only what was confirmed by mistake. The quotation stays in the ledger.");

    public static Words WithdrawnSaid { get; } = new("Đã rút.", "Withdrawn.");

    public static Words Withdrawn { get; } = new("Đã rút ngày", "Withdrawn on");

    public static Words Resolve { get; } = new("Kết luận mâu thuẫn", "Resolve the conflict");

    public static Words ResolveLead { get; } = new(
        "Hai văn bản nêu hai số khác nhau cho cùng một việc, cùng ngày. Cần một văn bản và lý do.",
        "Two texts state different numbers of the same thing on the same day. A paper and a reason are needed.");

    public static Words Holds { get; } = new("Số đúng là", "The number that holds");

    public static Words ResolvedSaid { get; } = new("Đã ghi kết luận.", "The conclusion is recorded.");

    public static Words SettledBy { get; } = new("Theo văn bản", "Settled by");

    public static Words OtherSide { get; } = new("Mâu thuẫn với", "In conflict with");

    public static Words FitsWith { get; } = new("Số này khớp với …", "This number fits …");

    public static Words FitsLead { get; } = new(
        "Những con số, ngày và phạm vi cho đúng giá trị mà văn bản nêu: thường là do đếm khác việc, khác ngày hoặc khác phạm vi.",
        "Figures, days and scopes that give exactly the number stated: most often another thing, day or part was counted.");

    public static Words FitsNothing { get; } = new("Không con số nào của ta cho đúng giá trị này vào những ngày gần đó.", "No figure of ours gives this number on the days near it.");

    public static Words Note { get; } = new("In bản giải trình", "Print a note of explanation");

    public static Words NoteTitle { get; } = new("Giải trình số liệu", "Note of explanation");

    public static Words Beside { get; } = new("Số khác trong cùng văn bản", "Other numbers of the same text");

    public static Words Records { get; } = new("Hồ sơ làm nên con số", "The records behind it");

    public static Words Missing(decimal by) => new($"Còn thiếu {Number(by)} hồ sơ so với văn bản.", $"{Number(by)} fewer records than the text states.");

    public static Words InBoth(long both) => new(
        $"Văn bản không nói có gồm hay không: chưa rõ. Theo hồ sơ, {both} người có trong cả hai.",
        $"The text does not say whether one includes the other: unknown. By the records, {both} people are in both.");

    public static Words NewestOnly(int most) => new($"Chỉ đối chiếu {most} số mới ghi nhất.", $"Only the latest {most} claims are held against the records.");

    public static Words Of(ClaimState state) => state switch
    {
        ClaimState.Proven => new("Đủ minh chứng", "Proven"),
        ClaimState.Lacking => new("Thiếu minh chứng", "Short of evidence"),
        ClaimState.Exceeded => new("Hồ sơ nhiều hơn", "Exceeded by the records"),
        ClaimState.InConflict => new("Mâu thuẫn", "In conflict"),
        ClaimState.Unknown => new("Chưa rõ ngày hoặc phạm vi", "Day or scope unknown"),
        ClaimState.NotOurs => new("Không thuộc số liệu của ta", "Not a figure of ours"),
        ClaimState.Yielded => new("Đã nhường số khác", "Yielded to another"),
    };

    public static Words Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Asserted => new("khẳng định", "it is so"),
        ClaimStatus.Proposed => new("đề xuất", "proposed"),
        ClaimStatus.Planned => new("dự kiến", "planned"),
    };

    /// <summary>"Thiếu 4 hồ sơ", "Đủ minh chứng".</summary>
    public static Words Says(ClaimJudgement judgement) => judgement.State switch
    {
        ClaimState.Lacking => new($"Thiếu {Number(judgement.Difference)}", $"Short by {Number(judgement.Difference)}"),
        ClaimState.Exceeded => new($"Hồ sơ nhiều hơn {Number(judgement.Difference)}", $"Records exceed it by {Number(judgement.Difference)}"),
        var state => Of(state),
    };

    public static string Says(decimal value, string unit) => unit is "" ? Number(value) : $"{Number(value)} {unit}";

    public static string Number(decimal value) => value == decimal.Truncate(value) ? Kernel.Counts.Show((long)value) : value.ToString("0.####", CultureInfo.GetCultureInfo("vi-VN"));

    /// <summary>The class with which a page marks the state.</summary>
    public static string Mark(ClaimState state) => state switch
    {
        ClaimState.Proven => "ok",
        ClaimState.Lacking or ClaimState.Exceeded => "due",
        ClaimState.InConflict => "bad",
        _ => "unk",
    };
}
