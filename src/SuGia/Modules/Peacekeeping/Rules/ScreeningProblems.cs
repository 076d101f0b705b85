using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class ScreeningProblems
{
    public static Problem LeavesBefore(DateOnly nominated) => new(new(
        $"Ngày lên đường trước ngày đề cử {Days.Both(nominated).Vi}.", $"Departure is before the nomination on {Days.Both(nominated).En}."), "LeavesOn");

    public static Problem EndsBefore(DateOnly leaves) => new(new(
        $"Ngày hết nhiệm kỳ trước ngày lên đường {Days.Both(leaves).Vi}.", $"The tour ends before departure on {Days.Both(leaves).En}."), "EndsOn");
}
