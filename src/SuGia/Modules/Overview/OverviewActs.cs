using SuGia.Kernel;

namespace SuGia.Modules.Overview;

public static class OverviewActs
{
    public static Words Print { get; } = new("In trang này", "Print this page");

    public static Words Brief { get; } = new("Báo cáo nhanh", "Brief");

    public static Words Target { get; } = new("Mục tiêu", "Target");
}
