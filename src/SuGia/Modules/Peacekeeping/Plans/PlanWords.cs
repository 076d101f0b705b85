using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Plans by reference.</summary>
public static class PlanWords
{
    public static Words Plans { get; } = new("Phương án (chỉ dẫn chiếu)", "Plans by reference");

    public static Words WhyEmpty { get; } = new("Chưa ghi phương án nào.", "No plan is recorded yet.");

    public static Words NoBody { get; } = new(
        "Chỉ ghi ký hiệu, đơn vị giữ và ngày rà soát. Không đưa nội dung phương án vào hệ thống.",
        "Only the reference, the holder and the day of review are kept. The body of a plan never enters the system.");

    public static Words Refer { get; } = new("Ghi phương án", "Record a plan");

    public static Words Referred { get; } = new("Đã ghi phương án.", "The plan is recorded.");

    public static Words Situation { get; } = new("Loại tình huống", "Kind of situation");

    public static Words Reference { get; } = new("Ký hiệu", "Reference");

    public static Words ReferenceHint { get; } = new("Ký hiệu không thể hiện nội dung", "One that says nothing of what the plan holds");

    public static Words Holder { get; } = new("Đơn vị giữ", "Held by");

    public static Words ReviewOn { get; } = new("Phải rà soát", "Review due");

    public static Words NextOn { get; } = new("Lần rà soát sau", "Next review due");

    public static Words ReviewedOn { get; } = new("Rà soát ngày", "Reviewed on");

    public static Words Review { get; } = new("Ghi việc rà soát", "Record the review");

    public static Words Reviewed { get; } = new("Đã ghi việc rà soát.", "The review is recorded.");

    public static Words Back { get; } = new("Quay lại danh mục", "Back to the list");

    public static Words State(DateOnly due, bool isOverdue) => isOverdue
        ? new($"Quá hạn {Days.Both(due).Vi}", $"Overdue since {Days.Both(due).En}")
        : new(Days.Both(due).Vi, Days.Both(due).En);

    public static Words Of(PlanSituation situation) => situation switch
    {
        PlanSituation.Security => new("An ninh, an toàn", "Security"),
        PlanSituation.Evacuation => new("Sơ tán", "Evacuation"),
        PlanSituation.Medical => new("Y tế, cấp cứu", "Medical"),
        PlanSituation.Contingency => new("Tình huống đột xuất", "Contingency"),
    };
}
