using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Why what is recorded of a unit cannot be put right or taken back so.</summary>
public static class UnitCorrectionProblems
{
    public static Problem NotRecorded { get; } = new(new("Đơn vị không còn ghi việc này.", "The unit no longer records this."));

    public static Problem NotEnded { get; } = new(new("Đơn vị chưa kết thúc.", "The unit has not ended."), "Reason");

    public static Problem LineInUse { get; } = new(new(
        "Dòng này đã có thành viên hoặc báo cáo quân số: chỉ có thể kết thúc.", "The line has members or stands in a strength report: it can only be ended."), "Reason");

    public static Problem LineHadMembers { get; } = new(new("Đã có thành viên trong dòng này trước ngày ấy.", "Members were in the line before that day."), "FirstOn");

    public static Problem LineIsReported { get; } = new(new(
        "Có báo cáo quân số ghi dòng này ngoài thời gian ấy: sửa báo cáo trước.", "A strength report names the line outside those days: correct the report first."), "FirstOn");

    public static Problem NotBetweenNeighbours { get; } = new(new(
        "Ngày này phải nằm giữa lần trước và lần sau đã ghi.", "The day must lie between the one before and the one after that are recorded."), "On");

    public static Problem RenewalsRest { get; } = new(new(
        "Đã có lần gia hạn cam kết dựa vào mức này: sửa hoặc bỏ lần gia hạn trước.", "A renewal of the pledge rests on this level: correct the renewal or take it back first."), "On");

    public static Problem RotationNotLast { get; } = new(new("Chỉ bỏ được lần đi hoặc về gần nhất.", "Only the last leaving or coming home can be taken back."), "Reason");

    public static Problem PassRests { get; } = new(new("Đã ghi kết quả đạt: bỏ kết quả trước.", "A pass is recorded: take it back first."), "Reason");

    public static Problem LeftWithUnit { get; } = new(new(
        "Thành viên rời khi đơn vị kết thúc: sửa ở việc kết thúc đơn vị.", "The member left when the unit ended: correct the end of the unit."), "Reason");

    public static Problem LineEndedSince { get; } = new(new(
        "Dòng biên chế đã kết thúc: sửa ngày cuối của dòng trước.", "The line has ended since: correct its last day first."), "Reason");

    public static Problem MemberAgain { get; } = new(new(
        "Người này lại có tên trong đơn vị vào những ngày ấy.", "The person is on the unit's list once more on those days."), "On");

    public static Problem StepOutOfOrder { get; } = new(new(
        "Thứ tự phải là: vào đơn vị, đưa ra đánh giá, đạt, rời đơn vị.", "The order must be: joined, presented, passed, left."), "On");

    public static Problem MovesFollow { get; } = new(new(
        "Lần chuyển dòng sau đó không còn khớp: sửa hoặc bỏ lần chuyển ấy trước.", "The change of line after it would not fit: correct that change or take it back first."), "Line");

    public static Problem MoveNotAfterLast { get; } = new(new(
        "Ngày này phải sau ngày vào dòng trước, và trước lần chuyển kế tiếp.", "The day must be after the first in the line before, and before the next change."), "On");

    public static Problem InLineAlready { get; } = new(new("Thành viên đã ở dòng này.", "The member is in this line already."), "Line");

    public static Problem NextLevelIsTheSame(DateOnly? next) => new(next is { } day
        ? new($"Mức kế tiếp, từ {Days.Both(day).Vi}, sẽ trùng: sửa hoặc bỏ mức ấy trước.", $"The next level, from {Days.Both(day).En}, would be the same: correct it or take it back first.")
        : new("Mức kế tiếp sẽ trùng.", "The next level would be the same."), "Level");

    public static Problem NextLevelFollows(DateOnly? next) => new(next is { } day
        ? new($"Mức kế tiếp, từ {Days.Both(day).Vi}, không còn là bước liền sau và chưa có lý do: sửa mức ấy trước.", $"The next level, from {Days.Both(day).En}, would not be one step up and has no reason: correct it first.")
        : new("Mức kế tiếp không còn là bước liền sau.", "The next level would not be one step up."), "Level");

    /// <param name="level">The first that would be without its visit.</param>
    public static Problem LevelRests(LevelHeld? level, string field) => new(level is { } rests
        ? new(
            $"{FormedUnitWords.Of(rests.Level).Vi} từ {Days.Both(rests.FirstOn).Vi} dựa vào chuyến thăm này: sửa hoặc bỏ mức ấy trước.",
            $"{FormedUnitWords.Of(rests.Level).En} from {Days.Both(rests.FirstOn).En} rests on this visit: correct the level or take it back first.")
        : new("Có mức sẵn sàng dựa vào chuyến thăm này.", "A level rests on this visit."), field);

    public static Problem JoinsAfter(DateOnly earliest) => new(new(
        $"Đã ghi việc của thành viên ngày {Days.Both(earliest).Vi}: ngày vào không thể sau đó.", $"Something of the member is recorded on {Days.Both(earliest).En}: the joining cannot be later."), "On");

    public static Problem NotMemberOn(DateOnly on) => new(new(
        $"Người này không phải là thành viên vào ngày {Days.Both(on).Vi}.", $"The person is no member on {Days.Both(on).En}."), "On");

    public static Problem MemberElsewhere(string? unit, string field) => new(new(
        $"Có người sẽ cùng lúc là thành viên của {unit}: một người chỉ ở một đơn vị.", $"Someone would be a member of {unit} at the same time: nobody is in two units at a time."), field);
}
