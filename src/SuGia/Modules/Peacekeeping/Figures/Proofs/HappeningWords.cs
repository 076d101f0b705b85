using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What brings a record into a figure or takes it out.</summary>
internal static class HappeningWords
{
    public static Words EndedEarly { get; } = new("Kết thúc trước hạn", "Ended early");

    public static Words WentAway { get; } = new("Vắng mặt có phép", "Away with leave");

    public static Words CameBack { get; } = new("Đã trở lại phái bộ", "Back in the mission");

    public static Words CallOpened { get; } = new("Mở đợt gọi", "The call was opened");

    public static Words CallSent { get; } = new("Danh sách đã gửi LHQ", "The list went to the UN");

    public static Words SlackRanOut { get; } = new("Hết ngày dư", "The slack was used up");

    public static Words StepsDone { get; } = new("Bước trong kế hoạch đã xong", "A step of the plan was done");

    public static Words EndIsNear { get; } = new("Còn không quá 90 ngày đến ngày cuối", "No more than 90 days to the last day");

    public static Words Extended { get; } = new("Được gia hạn", "Extended");

    public static Words ReplacementNominated { get; } = new("Có người được đề cử thay", "A replacement was nominated");

    public static Words ReplacementDecided { get; } = new("Có quyết định cử người thay", "A replacement was decided");

    public static Words EndsWithinYear { get; } = new("Còn không quá 365 ngày đến ngày cuối", "No more than 365 days to the last day");

    public static Words TrainedReplacement { get; } = new("Có người thay đã qua huấn luyện", "A trained replacement was nominated");

    public static Words TrainedReplacementDecided { get; } = new("Có quyết định cử người thay đã qua huấn luyện", "A trained replacement was decided");

    public static Words FirstTourBegan { get; } = new("Bắt đầu nhiệm kỳ đầu tiên", "First tour began");

    public static Words Cleared { get; } = new("Đạt AMS", "Passed the AMS");

    public static Words Sat { get; } = new("Dự thi AMS", "Sat the AMS");

    public static Words ClearanceLapsed { get; } = new("Kết quả AMS hết hiệu lực", "The clearance lapsed");

    public static Words Nominated { get; } = new("Được đề cử", "Nominated");

    public static Words NominationEnded { get; } = new("Đề cử đã có kết cục", "The nomination ended");

    public static Words PostGiven { get; } = new("Được phân bổ", "Given to us");

    public static Words PostEnded { get; } = new("Thôi được phân bổ", "No longer given");

    public static Words HolderLeft { get; } = new("Người giữ vị trí kết thúc nhiệm kỳ", "Its holder's tour ended");

    public static Words HolderCame { get; } = new("Có người giữ vị trí", "It was filled");

    public static Words DossierOpened { get; } = new("Mở hồ sơ", "The dossier was opened");

    public static Words DossierComplete { get; } = new("Hồ sơ đủ giấy tờ", "The dossier became complete");

    public static Words DossierDecided { get; } = new("Hồ sơ có quyết định", "The dossier was decided");

    public static Words HandedOver { get; } = new("Người trước đã rời, người sau đã vào", "The outgoing officer left, the incoming one is there");

    public static Words MedalReached { get; } = new("Đủ ngày liên tục cho huy chương", "Enough consecutive days for the medal");

    public static Words MedalAwarded { get; } = new("Đã được trao huy chương", "The medal was awarded");

    public static Words UnitEnded { get; } = new("Đơn vị kết thúc", "The unit ended");

    public static Words JoinedUnit { get; } = new("Vào đơn vị", "Joined the unit");

    public static Words LeftUnit { get; } = new("Rời đơn vị", "Left the unit");

    public static Words Certified { get; } = new("Đạt AOC/FPAT", "Passed the AOC/FPAT");

    public static Words Reached(PcrsLevel level) => new($"Sang “{FormedUnitWords.Of(level).Vi}”", $"Reached “{FormedUnitWords.Of(level).En}”");

    public static Words EndedLongAgo(int days) => new($"Kết thúc đã quá {days} ngày", $"Ended more than {days} days ago");

    public static Words Lapses(Words what) => new($"{what.Vi} sắp hết hạn", $"{what.En} lapses soon");

    public static Words HasLapsed(Words what) => new($"{what.Vi} hết hạn", $"{what.En} lapsed");

    public static Words Renewed(Words what) => new($"{what.Vi} đã có cái mới", $"{what.En} was renewed");

    public static Words Decided(CandidateOutcome outcome) => new($"Xét chọn: {SelectionWords.Of(outcome).Vi}", $"Selection: {SelectionWords.Of(outcome).En}");

    public static Words Reached(Stage stage) => new($"Sang “{stage.Title().Vi}”", $"Reached “{stage.Title().En}”");

    public static Words TourBegan(PresenceKind kind, bool isLater) => (kind, isLater) switch
    {
        (PresenceKind.WithoutDecision, _) => new("Ở phái bộ mà chưa có quyết định", "In the mission without a decision"),
        (PresenceKind.Decided, true) => new("Tiếp tục nhiệm kỳ theo quyết định mới", "Tour went on by a further decision"),
        (PresenceKind.Decided, false) => new("Bắt đầu nhiệm kỳ theo quyết định", "Tour began by decision"),
    };

    public static Words TourEnded(PresenceKind kind, bool isHome) => (kind, isHome) switch
    {
        (_, true) => new("Đã về nước", "Came home"),
        (PresenceKind.WithoutDecision, false) => new("Không còn ở phái bộ mà thiếu quyết định", "No longer there without a decision"),
        (PresenceKind.Decided, false) => new("Hết thời hạn theo quyết định", "The decided days ended"),
    };

    public static Words Took(TrainingStep step) => step switch
    {
        TrainingStep.Proposed => new("Được đề xuất dự khóa", "Proposed to the course"),
        TrainingStep.Approved => new("Được duyệt dự khóa", "Approved for the course"),
        TrainingStep.Attended => new("Dự khóa", "Attended the course"),
        TrainingStep.Passed => new("Hoàn thành khóa", "Completed the course"),
        TrainingStep.Failed => new("Chưa hoàn thành khóa", "Did not complete the course"),
    };
}
