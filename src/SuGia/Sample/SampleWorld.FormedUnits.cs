using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private static readonly (string Vi, string En, UnitRole Role, int Needed, int WomenWanted, int Women)[] Lines =
    [
        ("Ban Chỉ huy", "Command board", UnitRole.Command, 6, 1, 1),
        ("Ban Tham mưu, hậu cần", "Staff and logistics board", UnitRole.Staff, 18, 6, 7),
        ("Đội nghiệp vụ số 1", "Operations team no. 1", UnitRole.Operations, 38, 6, 6),
        ("Đội nghiệp vụ số 2", "Operations team no. 2", UnitRole.Operations, 38, 6, 6),
        ("Đội nghiệp vụ số 3", "Operations team no. 3", UnitRole.Operations, 38, 6, 6),
        ("Đội y tế, kỹ thuật", "Medical and technical team", UnitRole.Support, 22, 7, 8),
    ];

    /// <summary>In the public pattern: 160 registered, 34 of them women, in two boards and four teams; level 3 on 8/2/2026. The members are invented.</summary>
    private void FormUnits()
    {
        var first = Form("VNFPU1", "Đơn vị Cảnh sát Việt Nam số 1", "Viet Nam Formed Police Unit no. 1", Day(11, 1, 2024), "186/QĐ-BCA", follows: null);
        Report(first, Day(15, 3, 2024), "402/BC-VNFPU1");
        var members = Join(first, [.. people[26..37], people[42]], Day(1, 4, 2024));
        Advise(first);
        Assess(first, members);
        db.Record(first, Must(first.Move(members[3], first.Lines[0].Id, Day(2, 3, 2026), null, Day(4, 3, 2026))), Entered(Day(4, 3, 2026)));
        Align(first);
        var next = Form("VNFPU1.2", "Đơn vị Cảnh sát Việt Nam số 1, đội hình kế tiếp", "Viet Nam Formed Police Unit no. 1, second rotation", Day(1, 9, 2026), "4410/QĐ-BCA", first);
        Join(next, people[39..42], Day(5, 9, 2026));
    }

    private FormedUnit Form(string code, string vi, string en, DateOnly on, string number, FormedUnit? follows)
    {
        var founding = Issue(number, PaperKind.Decision, Ministry, $"Thành lập {vi}", on);
        var (unit, founded) = Must(FormedUnit.Found(new(code, new(vi, en, follows?.Id), FormedUnitKind.FormedUnit, on), founding.Id));
        db.Record(unit, founded, Entered(on.AddDays(3)).On(founding.Id.Value));
        foreach (var line in Lines)
        {
            db.Record(unit, Must(unit.AddLine(new(line.Vi, line.En, line.Role, line.Needed, line.WomenWanted, on), on.AddDays(3))), Entered(on.AddDays(3)));
        }

        return unit;
    }

    private void Report(FormedUnit unit, DateOnly on, string number)
    {
        var report = Issue(number, PaperKind.Report, "Văn phòng Thường trực", $"Báo cáo quân số {unit.Code}", on);
        var filled = unit.Lines.Zip(Lines, (line, said) => new LineStrength(line.Id, said.Women, said.Needed - said.Women)).ToList();
        db.Record(unit, Must(unit.ReportStrength(on, filled, report.Id, on.AddDays(2))), Entered(on.AddDays(2)).On(report.Id.Value));
    }

    private void Advise(FormedUnit unit)
    {
        Reach(unit, PcrsLevel.One, Day(8, 7, 2024), "118/CH-LHQ");
        Visit(unit, UnitVisitKind.Aav, Day(19, 5, 2025), "96/BC-LHQ");
        Renew(unit, Day(2, 7, 2025), "211/CH-PDB");
        Reach(unit, PcrsLevel.Two, Day(11, 8, 2025), "163/CH-LHQ");
    }

    /// <summary>Of the twelve known by name nine stood before the assessors, and seven passed.</summary>
    private void Assess(FormedUnit unit, Guid[] members)
    {
        var (on, entered) = (Day(24, 11, 2025), Day(8, 12, 2025));
        Visit(unit, UnitVisitKind.Aoc, on, "187/BC-LHQ");
        db.Record(unit, Must(unit.Take(MemberStep.Presented, members[..9], on, null, "", entered)), Entered(entered));
        var results = Issue("188/BC-LHQ", PaperKind.Results, "Liên hợp quốc", $"Danh sách đạt AOC của {unit.Code}", Day(4, 12, 2025));
        db.Record(unit, Must(unit.Take(MemberStep.Passed, members[..7], on, results.Id, "", entered)), Entered(entered).On(results.Id.Value));
        Renew(unit, Day(29, 12, 2025), "402/CH-PDB");
    }

    private void Align(FormedUnit unit)
    {
        Equip(unit, Day(20, 1, 2026));
        Reach(unit, PcrsLevel.Three, Day(8, 2, 2026), "21/CH-LHQ");
        var memorandum = Issue("01/MOU-VNFPU1", PaperKind.Other, "Liên hợp quốc", $"Bản ghi nhớ về {unit.Code}", Day(20, 4, 2026));
        db.Record(unit, Must(unit.Sign(Day(1, 5, 2026), Day(30, 4, 2029), memorandum.Id, Day(24, 4, 2026))), Entered(Day(24, 4, 2026)).On(memorandum.Id.Value));
        Renew(unit, Day(26, 6, 2026), "198/CH-PDB");
        var plan = Issue("344/CH-LHQ", PaperKind.NoteVerbale, "Liên hợp quốc", $"Về chuyến kiểm tra xác nhận {unit.Code}", Day(2, 11, 2026));
        db.Record(unit, Must(unit.PlanVisit(UnitVisitKind.Vv, Day(15, 3, 2027), plan.Id, Day(6, 11, 2026))), Entered(Day(6, 11, 2026)).On(plan.Id.Value));
    }

    private void Reach(FormedUnit unit, PcrsLevel level, DateOnly on, string number)
    {
        var note = Issue(number, PaperKind.NoteVerbale, "Liên hợp quốc", $"Về mức sẵn sàng của {unit.Code}", on);
        db.Record(unit, Must(unit.Reach(level, on, note.Id, "", on.AddDays(3))), Entered(on.AddDays(3)).On(note.Id.Value));
    }

    private void Renew(FormedUnit unit, DateOnly on, string number)
    {
        var note = Issue(number, PaperKind.NoteVerbale, "Phái đoàn thường trực", $"Gia hạn cam kết {unit.Code}", on);
        db.Record(unit, Must(unit.Renew(on, note.Id, on.AddDays(2))), Entered(on.AddDays(2)).On(note.Id.Value));
    }

    private void Visit(FormedUnit unit, UnitVisitKind kind, DateOnly on, string number)
    {
        var planned = Must(unit.PlanVisit(kind, on, null, on.AddMonths(-3)));
        db.Record(unit, planned, Entered(on.AddMonths(-3)));
        var report = Issue(number, PaperKind.Report, "Liên hợp quốc", $"Kết quả chuyến {kind.ToString().ToUpperInvariant()} tại {unit.Code}", on.AddDays(10));
        db.Record(unit, Must(unit.HoldVisit(planned.Visit, on, UnitVisitOutcome.Successful, report.Id, on.AddDays(13))), Entered(on.AddDays(13)).On(report.Id.Value));
    }

    private void Equip(FormedUnit unit, DateOnly on)
    {
        var list = Issue("37/DM-VNFPU1", PaperKind.Report, "Văn phòng Thường trực", $"Danh mục trang bị theo loại của {unit.Code}", on);
        foreach (var (kind, pledged, held) in new[]
        {
            (EquipmentKind.SupportVehicles, 24, 24), (EquipmentKind.Generators, 12, 12), (EquipmentKind.Communications, 60, 55),
            (EquipmentKind.Accommodation, 40, 38), (EquipmentKind.Catering, 160, 160), (EquipmentKind.MedicalCare, 160, 160),
        })
        {
            db.Record(unit, Must(unit.Count(kind, pledged, held, on, list.Id, on.AddDays(1))), Entered(on.AddDays(1)).On(list.Id.Value));
        }
    }

    private Guid[] Join(FormedUnit unit, IReadOnlyList<Modules.Organisation.Person> who, DateOnly on)
    {
        foreach (var (line, people) in who.Index().GroupBy(p => unit.Lines[p.Index % unit.Lines.Count].Id, p => p.Item).Select(g => (g.Key, g)))
        {
            db.Record(unit, Must(unit.Join(line, [.. people.Select(p => new Joining(p.Id, p.FullName, null))], on, null, on.AddDays(4))), Entered(on.AddDays(4)));
        }

        return [.. unit.Members.Select(m => m.Id)];
    }
}
