using System.Text;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private const string Assembly = "Quốc hội";
    private const string Government = "Chính phủ";

    /// <summary>The public law of the field, and one paper of the house with all that a paper can have.</summary>
    private async Task KeepPapers(CancellationToken cancel)
    {
        var first = Law("130/2020/QH14", PaperKind.Resolution, Assembly, "Về tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc", Day(13, 11, 2020), Day(1, 7, 2021));
        var detailed = Law("61/2021/NĐ-CP", new("Decree"), Government, "Quy định chi tiết một số điều của Nghị quyết số 130/2020/QH14", Day(25, 6, 2021), Day(1, 7, 2021));
        var law = Law("92/2025/QH15", PaperKind.Law, Assembly, "Luật Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc", Day(26, 6, 2025), Day(1, 1, 2026));
        var decree = Law("01/2026/NĐ-CP", new("Decree"), Government, "Quy định chi tiết một số điều của Luật Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc", Day(1, 1, 2026), Day(1, 1, 2026));
        Say(detailed, RelationKind.Implements, first);
        Say(law, RelationKind.Replaces, first);
        Say(decree, RelationKind.Implements, law);
        Say(decree, RelationKind.Replaces, detailed);
        await KeepPlan(law, cancel);
    }

    private async Task KeepPlan(Paper law, CancellationToken cancel)
    {
        PaperDetails details = new("15/KH-VPTT", PaperKind.Plan, $"{Office}; Cục Đối ngoại", "Tuyên truyền Luật Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc", Day(12, 1, 2026))
        {
            Urgency = Urgency.Urgent,
            Language = "Tiếng Việt",
            FileCode = "02.GGHB",
            Keep = new(20),
            Signers = [new("Mai Thị Nháp", "Phó Chánh Văn phòng", "Thượng tá", "KT. CHÁNH VĂN PHÒNG")],
            Addressees = ["Cục An ninh đối ngoại", "Các Tổ công tác tại phái bộ", "Lưu: VT, VPTT"],
        };
        var (plan, registered) = Must(Paper.Register(details, Day(12, 1, 2026)));
        db.Record(plan, registered, Entered(Day(12, 1, 2026)));
        Say(plan, RelationKind.Implements, law);
        foreach (var (name, text, on) in new[] { ("du-thao.txt", "Bản in nhầm", Day(12, 1, 2026)), ("ke-hoach.txt", "Kế hoạch tuyên truyền Luật", Day(13, 1, 2026)) })
        {
            var file = Must(PaperFile.Look(Encoding.UTF8.GetBytes(text), name));
            db.Record(plan, Must(plan.Attach(await store.Keep(file, cancel), file.Name, on)), Entered(on));
        }

        var enclosed = Must(PaperFile.Look(Encoding.UTF8.GetBytes("Phụ lục: phân công"), "phu-luc.txt"));
        db.Record(plan, Must(plan.Enclose(await store.Keep(enclosed, cancel), enclosed.Name, Day(13, 1, 2026))), Entered(Day(13, 1, 2026)));
    }

    private Paper Law(string number, PaperKind kind, string body, string title, DateOnly signedOn, DateOnly effectiveOn)
    {
        var (paper, registered) = Must(Paper.Register(new(number, kind, body, title, signedOn) { Origin = PaperOrigin.Normative, EffectiveOn = effectiveOn }, signedOn));
        db.Record(paper, registered, Entered(signedOn.AddDays(3)));
        return paper;
    }

    private void Say(Paper paper, RelationKind does, Paper to)
    {
        var on = paper.SignedOn!.Value.AddDays(3);
        db.Record(paper, Must(paper.Relate(does, to.Id, on)), Entered(on));
    }
}
