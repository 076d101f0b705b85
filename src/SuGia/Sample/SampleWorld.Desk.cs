using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>What the office writes down beside its records.</summary>
    private void KeepLogs()
    {
        Exchanged(new(Day(12, 11, 2026), "Phái đoàn thường trực Việt Nam tại Liên hợp quốc", ExchangeChannel.Email, ExchangeDirection.Received, "Thời gian dự kiến của đợt tuyển sĩ quan UNMISS", "Phái đoàn hỏi số người có thể đề cử trước 07/12/2026.", Day(18, 11, 2026)));
        Exchanged(new(Day(16, 11, 2026), "Công an thành phố Đà Nẵng", ExchangeChannel.Telephone, ExchangeDirection.Sent, "Rà soát người đủ điều kiện dự AMS", "Đề nghị đơn vị rà soát và báo trước ngày 30/11/2026.", Day(30, 11, 2026)));
        var (watch, begun) = Must(Watch.Begin(new(WatchKind.Vacancy, "Chuyên viên kế hoạch, Ban Cảnh sát LHQ (P-3)", "https://careers.un.org", Day(15, 12, 2026), Day(13, 11, 2026)), null, Day(6, 11, 2026)));
        db.Record(watch, begun, Entered(Day(6, 11, 2026)));
        db.Record(watch, Must(watch.Look(Day(20, 11, 2026), Day(13, 11, 2026))), Entered(Day(13, 11, 2026)));
        var (plan, referred) = Must(PlanReference.Refer(PlanSituation.Evacuation, "PA-07", "Văn phòng Thường trực", Day(30, 6, 2026), Day(2, 3, 2026)));
        db.Record(plan, referred, Entered(Day(2, 3, 2026)));
        db.Record(plan, Must(plan.Review(Day(25, 6, 2026), Day(31, 10, 2026), Day(25, 6, 2026))), Entered(Day(25, 6, 2026)));
        var officer = people.First(p => files[p].StageOn(Day(16, 11, 2026))?.Stage == Stage.Cleared);
        var (note, written) = Note.Write(new(files[officer].Id.Value, officer.FullName, OfficerHead.UrlOf(officer.Id)), "Đã trao đổi qua điện thoại: sẵn sàng lên đường từ tháng 3 năm 2027.", NoteScope.Readers, new(Reader.System.Id, Reader.System.Name), Day(17, 11, 2026));
        db.Record(note, written, Entered(Day(17, 11, 2026)));
        var (taken, exported) = RollTaken.Take("code,name,rank,unit", "", people.Count, Day(13, 11, 2026), new(Reader.System.Id, Reader.System.Name), Day(13, 11, 2026));
        db.Record(taken, exported, Entered(Day(13, 11, 2026)));
        var (list, stated) = ListTaken.Take(new("nhan-su", new("Nhân sự", "People"), "name,code,unit,phone", "Contact", "sex: Female", 12, Day(14, 11, 2026)), Reader.System, Day(14, 11, 2026));
        db.Record(list, stated, Entered(Day(14, 11, 2026)));
    }

    private void Exchanged(ExchangeTyped typed)
    {
        var (exchange, exchanged) = Must(Exchange.Enter(typed, null, typed.On));
        db.Record(exchange, exchanged, Entered(typed.On));
    }

    /// <summary>The running call gets a case officer of flesh and blood.</summary>
    private async Task HandOverTheDesk(CancellationToken cancel)
    {
        var on = Day(9, 11, 2026);
        var officer = await db.Set<Account>().SingleAsync(a => a.UserName == "nhap", cancel);
        var call = await db.Set<Call>().SingleAsync(c => c.SentOn == null, cancel);
        DeskItem item = new(call.Id.Value, CallWords.Call, $"{call.Code} · {call.Title}", CallHead.UrlOf(call.Id), call.DeadlineOn);
        db.Record(call, Must(call.HandOver(officer.Id.Value)), Entered(on, "Phân công cán bộ phụ trách"));
        var (handover, handedOver) = Must(DeskHandover.Of(new(Reader.System.Id, Reader.System.Name), new(officer.Id.Value, officer.DisplayName), [item], "Phân công cán bộ phụ trách", null, Reader.System.Id, on));
        db.Record(handover, handedOver, Entered(on, "Phân công cán bộ phụ trách"));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
