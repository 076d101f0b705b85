using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Names reliefs in histories, by their posts.</summary>
internal sealed class ReliefTitles(AppDb db) : IRecordTitles
{
    public IReadOnlyCollection<string> Kinds { get; } = ["peacekeeping_relief"];

    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPeacekeeping))
        {
            return [];
        }

        var ids = records.Select(ReliefId.From).ToList();
        var found = await (
            from relief in db.Set<Relief>()
            join post in db.Set<Post>() on relief.Post equals post.Id
            where ids.Contains(relief.Id)
            select new { relief.Id, post.Code, relief.Version }).ToListAsync(cancel);
        return [.. found.Select(r => new RecordTitle(r.Id.Value, new Words($"Thay thế {r.Code}", $"Relief of {r.Code}").ToString(), ReliefHead.UrlOf(r.Id), r.Version))];
    }
}

/// <summary>What the events of reliefs and of coming home are called in histories.</summary>
internal static class ReliefEvents
{
    public static IReadOnlyList<EventTitle> Titles { get; } =
    [
        EventTitle.Of<ReliefStarted>("Mở hồ sơ thay thế", "Relief started"),
        EventTitle.Of<HandoverPlanned>("Định ngày bàn giao", "Handover planned"),
        EventTitle.Of<ReliefCandidateAdded>("Thêm người có thể vào thay", "Candidate added"),
        EventTitle.Of<ReliefCandidateMoved>("Sửa thứ tự người có thể vào thay", "Order of candidates changed"),
        EventTitle.Of<ReliefCandidateWithdrawn>("Rút người có thể vào thay", "Candidate withdrawn"),
        EventTitle.Of<IncomingChosen>("Chọn người vào thay", "Incoming officer chosen"),
        EventTitle.Of<IncomingTourNamed>("Ghi nhiệm kỳ vào thay", "Incoming tour named"),
        EventTitle.Of<PostLeftVacant>("Để khuyết vị trí", "Post left vacant"),
        EventTitle.Of<MentoringBegan>("Bắt đầu kèm cặp", "Mentoring began"),
        EventTitle.Of<MentoringEnded>("Kết thúc kèm cặp", "Mentoring ended"),
        EventTitle.Of<HandoverNoteAdded>("Thêm nội dung bàn giao", "Handover note added"),
        EventTitle.Of<CheckOutRecorded>("Ghi thủ tục rời phái bộ", "Check-out recorded"),
        EventTitle.Of<EndReportRecorded>("Ghi báo cáo kết thúc nhiệm kỳ", "End-of-mission report recorded"),
        EventTitle.Of<DebriefRecorded>("Ghi buổi trao đổi sau khi về", "Debrief recorded"),
        EventTitle.Of<ReintegrationRecorded>("Ghi trở lại công tác", "Return to work recorded"),
        EventTitle.Of<LessonAdded>("Thêm bài học kinh nghiệm", "Lesson added"),
        EventTitle.Of<MedalAwarded>("Ghi huy chương LHQ", "UN medal recorded"),
    ];
}

/// <summary>What the fields of reliefs and of coming home are called in histories.</summary>
internal sealed class ReliefHistory : IHistoryWords
{
    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>
    {
        ["peacekeeping_relief_candidate"] = new("Người có thể vào thay", "Candidate"),
        ["peacekeeping_relief_mentoring"] = ReliefWords.Mentorings,
        ["peacekeeping_relief_note"] = new("Nội dung bàn giao", "Handover note"),
        ["peacekeeping_homecoming"] = HomecomingWords.Homecoming,
        ["peacekeeping_lesson_learned"] = HomecomingWords.Lesson,
    };

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["Outgoing"] = ReliefWords.Outgoing,
        ["Incoming"] = ReliefWords.Incoming,
        ["StartedOn"] = new("Bắt đầu", "Started on"),
        ["HandoverFrom"] = ReliefWords.From,
        ["HandoverUntil"] = ReliefWords.Until,
        ["ChosenOn"] = ReliefWords.ChosenOn,
        ["LeftVacantOn"] = new("Để khuyết từ ngày", "Left vacant on"),
        ["LeftVacantBecause"] = new("Lý do để khuyết", "Why left vacant"),
        ["Mentee"] = new("Người được kèm", "Mentee"),
        ["Topics"] = ReliefWords.Topics,
        ["Heading"] = ReliefWords.Heading,
        ["Text"] = ReliefWords.Text,
        ["By"] = ReliefWords.By,
        ["Topic"] = HomecomingWords.Topic,
        ["CheckOutOn"] = HomecomingWords.CheckOutOn,
        ["ReportedOn"] = HomecomingWords.ReportedOn,
        ["EndReport"] = HomecomingWords.ReportPaper,
        ["DebriefedOn"] = HomecomingWords.DebriefedOn,
        ["DebriefedBy"] = HomecomingWords.DebriefedBy,
        ["DebriefSummary"] = HomecomingWords.Summary,
        ["MedalOn"] = HomecomingWords.MedalOn,
        ["MedalPaper"] = HomecomingWords.MedalPaper,
        ["MedalNumeral"] = HomecomingWords.Numeral,
        ["BackAtUnitOn"] = HomecomingWords.BackOn,
        ["BackAtUnit"] = new("Đơn vị tiếp nhận", "Unit"),
        ["LeaveFrom"] = HomecomingWords.LeaveFrom,
        ["LeaveUntil"] = HomecomingWords.LeaveUntil,
        ["HealthChecked"] = HomecomingWords.HealthChecked,
        ["EligibleOn"] = HomecomingWords.EligibleOn,
        ["EligibleBecause"] = HomecomingWords.EligibleBecause,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string> { "Relief", "OutgoingTour", "IncomingTour", "IncomingEnteredOn", "peacekeeping_homecoming.Tour", "peacekeeping_lesson_learned.Tour" };

    public Words? Of(Enum value) => value switch
    {
        NoteHeading heading => ReliefWords.Of(heading),
        NoteAuthor author => ReliefWords.Of(author),
        LessonTopic topic => HomecomingWords.Of(topic),
        _ => null,
    };
}
