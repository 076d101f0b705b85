using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>How many must be trained, for what, by when.</summary>
public static class NeedsWords
{
    public static Words Needs { get; } = new("Nhu cầu huấn luyện", "Training needs");

    public static Words Lead { get; } = new(
        "Mười hai tháng tới: nhiệm kỳ nào kết thúc, ai thay, còn phải huấn luyện bao nhiêu người và bắt đầu khi nào.",
        "The coming twelve months: which tours end, who replaces them, how many are still to be trained, and from when.");

    public static Words ByMission { get; } = new("Theo phái bộ", "By mission");

    public static Words ByMonth { get; } = new("Theo tháng và phái bộ", "By month and mission");

    public static Words Nothing { get; } = new("Không nhiệm kỳ nào kết thúc trong mười hai tháng tới.", "No tour ends within the coming twelve months.");

    public static Words Month { get; } = new("Tháng", "Month");

    public static Words Ending { get; } = new("Nhiệm kỳ kết thúc", "Tours ending");

    public static Words Replaced { get; } = new("Đã có người thay", "Replacement named");

    public static Words Untrained { get; } = new("Người thay chưa qua huấn luyện hoặc chưa có", "No trained replacement");

    public static Words FromPool { get; } = new("Lấy từ nguồn", "From the pool");

    public static Words Lack { get; } = new("Phải huấn luyện", "To be trained");

    public static Words StartBy { get; } = new("Bắt đầu chậm nhất", "Start by");

    public static Words SubmitBy { get; } = new("Gửi đề cử chậm nhất", "Submit by");

    public static Words Late { get; } = new("đã muộn", "late");

    public static Words HowCounted { get; } = new("Cách tính", "How it is counted");

    public static Words Explained { get; } = new(
        "Nhiệm kỳ kết thúc: ngày cuối theo các quyết định đã ký đến ngày đang xem, trong 365 ngày sau ngày ấy. Đã có người thay: vị trí có người khác được đề cử hoặc có quyết định.",
        "Tours ending: the last day, by decisions signed by the day looked at, lies within the 365 days after it. Replacement named: someone else is nominated or decided for the post.");

    public static Words ExplainedPool { get; } = new(
        "Lấy từ nguồn: người đã qua huấn luyện, có AMS còn hiệu lực, chưa được đề cử và không có nhiệm kỳ; chia lần lượt cho nhiệm kỳ kết thúc sớm hơn. Phải huấn luyện: phần còn lại.",
        "From the pool: those trained, with a valid clearance, not nominated and without a tour, given to the earlier ending first. To be trained: what is left.");

    public static Words ExplainedReach { get; } = new("Các số không phụ thuộc người xem; bấm vào số có gạch chân để mở hồ sơ chứng minh.", "The numbers do not depend on who looks; open an underlined number for its proof.");

    public static Words MonthOf(DateOnly month) => FuzzyDate.InMonth(month.Year, month.Month).Both();
}
