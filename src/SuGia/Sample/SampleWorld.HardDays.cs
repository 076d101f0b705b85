using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>A death in the family of an officer who is on leave because of it, and whom to reach at home.</summary>
    private void MeetHardDays()
    {
        var (learned, told) = (Day(14, 11, 2026), Day(15, 11, 2026));
        var (_, file) = files.Single(f => f.Value.Tours.Any(t => t.Absences.Any(a => a is { Kind: AbsenceKind.Compassionate, BackOn: null })));
        var (day, opened) = Must(HardDay.Open(file.Person, HardDayKind.Bereavement, learned, learned, RuleFiles.Book, learned));
        db.Record(day, opened, Entered(learned));
        foreach (var step in day.Steps.Take(3))
        {
            db.Record(day, Must(day.Do(step.Id, told, "Tổ trưởng Tổ công tác", told)), Entered(told));
        }

        var home = Household.Of(file.Person);
        db.Record(home, Must(home.AddContact(new("Lê Thị Mẫu Nhà", "Vợ", "0900 000 001"), Day(1, 3, 2026))), Entered(Day(1, 3, 2026)));
        db.Record(home, Must(home.Note(told, "Đơn vị cử sĩ quan", "Đã thăm hỏi, thống nhất lịch về", told)), Entered(told));
    }
}
