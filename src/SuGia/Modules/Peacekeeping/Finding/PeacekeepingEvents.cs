using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the events of missions, courses, teams and officer files are called in histories.</summary>
internal static class PeacekeepingEvents
{
    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<MissionEntered>("Ghi phái bộ mới", "Mission recorded"),
        EventTitle.Of<MissionCorrected>("Sửa thông tin phái bộ", "Mission corrected"),
        EventTitle.Of<MissionPhaseBegan>("Ghi giai đoạn của phái bộ", "Phase of the mission recorded"),
        EventTitle.Of<StationAdded>("Thêm địa điểm làm việc", "Duty station added"),
        EventTitle.Of<PostAdded>("Thêm vị trí", "Post added"),
        EventTitle.Of<PostEnded>("Kết thúc vị trí", "Post ended"),
        EventTitle.Of<MissionSucceeded>("Ghi phái bộ kế tục", "Successor recorded"),
        EventTitle.Of<TeamFormed>("Thành lập Tổ công tác", "Team formed"),
        EventTitle.Of<CourseOpened>("Mở khóa học", "Course opened"),
        EventTitle.Of<CourseCorrected>("Sửa thông tin khóa học", "Course corrected"),
        EventTitle.Of<SessionPlanned>("Lên lịch khóa học", "Course session planned"),
        EventTitle.Of<SessionCorrected>("Sửa đợt của khóa học", "Course session corrected"),
        EventTitle.Of<CandidateRegistered>("Đăng ký ứng viên", "Candidate registered"),
        EventTitle.Of<StageReached>("Chuyển giai đoạn", "Stage reached"),
        EventTitle.Of<AmsResultRecorded>("Ghi kết quả AMS", "AMS result recorded"),
        EventTitle.Of<AmsResultCorrected>("Sửa kết quả AMS", "AMS result corrected"),
        EventTitle.Of<TrainingStepTaken>("Ghi bước của khóa học", "Training step recorded"),
        EventTitle.Of<TrainingStepCorrected>("Sửa bước của khóa học", "Training step corrected"),
        EventTitle.Of<NominationAnswered>("Kết cục của đề cử", "Outcome of the nomination"),
        EventTitle.Of<OfficerNominated>("Đề cử", "Nominated"),
        EventTitle.Of<TourOpened>("Mở nhiệm kỳ", "Tour opened"),
        EventTitle.Of<TourCorrected>("Sửa nhiệm kỳ", "Tour corrected"),
        EventTitle.Of<TourExtended>("Gia hạn nhiệm kỳ", "Tour extended"),
        EventTitle.Of<SegmentDecided>("Bổ sung quyết định", "Decision entered"),
        EventTitle.Of<JourneyRecorded>("Ghi ngày thực tế", "Actual days recorded"),
        EventTitle.Of<CertificateRecorded>("Ghi giấy tờ có thời hạn", "Paper with a term recorded"),
        EventTitle.Of<FitnessRecorded>("Ghi kết luận sức khỏe", "Fitness recorded"),
        EventTitle.Of<VettingRecorded>("Ghi kết quả thẩm tra", "Vetting recorded"),
        EventTitle.Of<CallOpened>("Mở đợt gọi", "Call opened"),
        EventTitle.Of<CallStepSet>("Sửa kế hoạch của đợt gọi", "Plan of the call changed"),
        EventTitle.Of<NomineeAdded>("Đưa vào danh sách đề cử", "Put on the list"),
        EventTitle.Of<NomineeSet>("Sửa người được đề cử", "Nominee changed"),
        EventTitle.Of<NomineeWithdrawn>("Rút khỏi danh sách đề cử", "Withdrawn from the list"),
        EventTitle.Of<CallSent>("Gửi danh sách cho LHQ", "List sent to the UN"),
        EventTitle.Of<UnAnswered>("Ghi trả lời của LHQ", "The UN's answer recorded"),
        EventTitle.Of<AbsenceRecorded>("Ghi vắng mặt", "Absence recorded"),
        EventTitle.Of<AbsenceEnded>("Ghi ngày trở lại", "Return recorded"),
        EventTitle.Of<VisitRequested>("Ghi đề nghị SAAT", "SAAT visit requested"),
        EventTitle.Of<VisitAgreed>("Thống nhất ngày của đợt SAAT", "Days of the SAAT visit agreed"),
        EventTitle.Of<AssessorAdded>("Thêm người vào đoàn SAAT", "Added to the SAAT team"),
        EventTitle.Of<VisitNomineeAdded>("Thêm người dự thi SAAT", "Nominated to the SAAT"),
        EventTitle.Of<VisitNomineeSet>("Sửa người dự thi SAAT", "SAAT nominee changed"),
        EventTitle.Of<VisitNomineeWithdrawn>("Rút người dự thi SAAT", "SAAT nominee withdrawn"),
        EventTitle.Of<VisitCostAdded>("Ghi chi phí của đợt SAAT", "Cost of the SAAT visit recorded"),
        EventTitle.Of<VisitResultsEntered>("Nhập kết quả của đợt SAAT", "Results of the SAAT visit entered"),
        EventTitle.Of<TourEndedEarly>("Ghi rút sớm", "Early end recorded"),
    ];
}
