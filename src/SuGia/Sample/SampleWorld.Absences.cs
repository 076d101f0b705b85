using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>One officer was on leave and is back, one is away today.</summary>
    private void GoAway()
    {
        var serving = files.Values.Where(f => f.Tours.Any(t => t.Mission == missions["UNMISS"].Id && t.Presences.Any(p => p.Kind == PresenceKind.Decided && p.FirstOn <= Day(1, 5, 2026) && p.LastOn >= Day(1, 1, 2027)))).Take(2).ToList();
        Leave(serving[0], new(AbsenceKind.AnnualLeave, Day(10, 6, 2026), Day(15, 6, 2026), "HR Section", "Văn phòng Thường trực"), back: Day(15, 6, 2026));
        Leave(serving[1], new(AbsenceKind.Compassionate, Day(16, 11, 2026), Day(30, 11, 2026), "Police Commissioner", "Văn phòng Thường trực"), back: null);
    }

    private void Leave(OfficerFile file, AbsenceTyped absence, DateOnly? back)
    {
        var tour = file.Tours.First(t => t.Presences.Any(p => p.FirstOn <= absence.FirstOn && absence.FirstOn <= p.LastOn));
        db.Record(file, Must(file.RecordAbsence(tour.Id, absence, absence.FirstOn)), Entered(absence.FirstOn));
        if (back is { } on)
        {
            db.Record(file, Must(file.EndAbsence(tour.Absences[^1].Id, on, on)), Entered(on));
        }
    }
}
