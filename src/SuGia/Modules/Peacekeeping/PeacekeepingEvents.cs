using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What this module's events are called, in histories and to someone whose form was overtaken.</summary>
internal static class PeacekeepingEvents
{
    public static IReadOnlyList<EventTitle> All { get; } =
    [
        EventTitle.Of<CandidateRegistered>("đăng ký ứng viên", "registered the candidate"),
        EventTitle.Of<StageReached>("chuyển giai đoạn", "moved to a stage"),
        EventTitle.Of<AmsResultRecorded>("ghi kết quả AMS", "recorded an AMS result"),
        EventTitle.Of<OfficerNominated>("đề cử", "nominated"),
        EventTitle.Of<TourOpened>("mở nhiệm kỳ", "opened a tour"),
        EventTitle.Of<TourExtended>("gia hạn nhiệm kỳ", "extended a tour"),
        EventTitle.Of<SegmentDecided>("bổ sung quyết định", "added the decision of a tour"),
        EventTitle.Of<JourneyRecorded>("ghi ngày thực tế", "recorded actual days"),
        EventTitle.Of<TourEndedEarly>("rút sớm", "ended a tour early"),
        EventTitle.Of<TrainingStepTaken>("ghi bước huấn luyện", "recorded a step of training"),
        EventTitle.Of<CourseOpened>("mở khóa", "opened the course"),
        EventTitle.Of<SessionPlanned>("thêm đợt", "planned a session"),
        EventTitle.Of<MissionEntered>("nhập phái bộ", "entered the mission"),
        EventTitle.Of<MissionCorrected>("sửa phái bộ", "corrected the mission"),
        EventTitle.Of<MissionPhaseBegan>("ghi giai đoạn của phái bộ", "recorded a phase"),
        EventTitle.Of<StationAdded>("thêm địa điểm", "added a duty station"),
        EventTitle.Of<PostAdded>("thêm vị trí", "added a post"),
        EventTitle.Of<PostEnded>("kết thúc vị trí", "ended a post"),
        EventTitle.Of<MissionSucceeded>("ghi phái bộ kế tục", "recorded the successor"),
        EventTitle.Of<TeamFormed>("lập tổ công tác", "formed the team"),
    ];

    public static IServiceCollection AddEventTitles(this IServiceCollection services)
    {
        foreach (var title in All)
        {
            services.AddSingleton(title);
        }

        return services;
    }
}
