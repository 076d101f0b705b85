using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>A call that is running, with two nominees and a reserve.</summary>
    private void OpenCalls()
    {
        var (on, note) = (Day(2, 11, 2026), Issue("PD/2026/1187", PaperKind.NoteVerbale, "Liên hợp quốc", "Về việc đề cử sĩ quan cảnh sát cho UNMISS", Day(29, 10, 2026)));
        var (call, opened) = Must(Call.Open(
            new("UNMISS-2026-02", missions["UNMISS"].Id, "Sĩ quan báo cáo", "Anh", false, 3, Day(7, 12, 2026), Day(15, 3, 2027), Day(14, 3, 2028), note.Id), Reader.System.Id, RuleFiles.Book, on));
        db.Record(call, opened, Entered(on).On(note.Id.Value));
        db.Record(call, Must(call.SetStep(call.Steps[0].Id, call.Steps[0].DueOn, Day(6, 11, 2026), Day(6, 11, 2026))), Entered(Day(6, 11, 2026)));
        var ready = people.Where(p => files[p].StageOn(on)?.Stage == Stage.Cleared && files[p].IsClearedOn(call.DeadlineOn)).Take(3).ToList();
        foreach (var (at, person) in ready.Index())
        {
            var typed = new NomineeTyped(Folding.Fold(person.FullName).ToUpperInvariant(), "", IsReserve: at == 2);
            db.Record(call, Must(call.Nominate(files[person], typed, RuleFiles.Book, Day(16, 11, 2026))), Entered(Day(16, 11, 2026)));
        }
    }
}
