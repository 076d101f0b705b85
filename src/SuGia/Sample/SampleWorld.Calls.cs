using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private void OpenCalls()
    {
        CallForAbyei();
        CallForJuba();
    }

    /// <summary>A call of the year before that the UN has answered.</summary>
    private void CallForAbyei()
    {
        var (opened, answered) = (Day(1, 9, 2025), Day(8, 12, 2025));
        var answer = Issue("PD/2025/1460", PaperKind.NoteVerbale, "Liên hợp quốc", "Về kết quả tuyển chọn sĩ quan cảnh sát cho UNISFA", answered);
        var (call, began) = Must(Call.Open(new("UNISFA-2025-03", missions["UNISFA"].Id, "Sĩ quan cảnh sát cộng đồng", "Anh", false, 3, Day(30, 9, 2025), Day(25, 1, 2026), Day(24, 1, 2027), null), Reader.System.Id, RuleFiles.Book, opened));
        db.Record(call, began, Entered(opened));
        foreach (var person in people.Where(p => files[p].Tours.Any(t => t.Mission == call.Mission && t.DecidedFirstOn == call.LeavesOn) && files[p].IsClearedOn(call.DeadlineOn)))
        {
            db.Record(call, Must(call.Nominate(files[person], new(Folding.Fold(person.FullName).ToUpperInvariant(), "", IsReserve: false), RuleFiles.Book, Day(15, 9, 2025))), Entered(Day(15, 9, 2025)));
        }

        db.Record(call, Must(call.Send(Day(29, 9, 2025), null, Day(29, 9, 2025))), Entered(Day(29, 9, 2025)));
        foreach (var nominee in call.Standing)
        {
            db.Record(call, Must(call.Answer(nominee.Id, UnAnswer.Selected, answered, "", answer.Id, answered)), Entered(answered).On(answer.Id.Value));
        }
    }

    /// <summary>A call that is running, with two nominees.</summary>
    private void CallForJuba()
    {
        var (on, note) = (Day(2, 11, 2026), Issue("PD/2026/1187", PaperKind.NoteVerbale, "Liên hợp quốc", "Về việc đề cử sĩ quan cảnh sát cho UNMISS", Day(29, 10, 2026)));
        var (call, opened) = Must(Call.Open(
            new("UNMISS-2026-02", missions["UNMISS"].Id, "Sĩ quan báo cáo", "Anh", false, 3, Day(7, 12, 2026), Day(15, 3, 2027), Day(14, 3, 2028), note.Id), Reader.System.Id, RuleFiles.Book, on));
        db.Record(call, opened, Entered(on).On(note.Id.Value));
        db.Record(call, Must(call.SetStep(call.Steps[0].Id, call.Steps[0].DueOn, call.Steps[0].NeedsDays, Day(6, 11, 2026), Day(6, 11, 2026))), Entered(Day(6, 11, 2026)));
        var ready = people.Where(p => files[p].StageOn(on)?.Stage == Stage.Cleared && files[p].IsClearedOn(call.DeadlineOn)).Take(3).ToList();
        foreach (var (at, person) in ready.Index())
        {
            var typed = new NomineeTyped(Folding.Fold(person.FullName).ToUpperInvariant(), "", IsReserve: at == 2);
            db.Record(call, Must(call.Nominate(files[person], typed, RuleFiles.Book, Day(16, 11, 2026))), Entered(Day(16, 11, 2026)));
        }
    }
}
