using SuGia.Kernel;
using SuGia.Modules.Figures;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Reading;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    internal const string ReviewOf2022 = """
        Hội nghị tổng kết công tác gìn giữ hòa bình năm 2022
        Ngày 30/12/2022, tại Hà Nội, Văn phòng Thường trực tổ chức hội nghị tổng kết công tác năm. Thượng tá Mai Thị Nháp, Phó Chánh Văn phòng trình bày báo cáo.
        Thực hiện Quyết định số 4789/QĐ-BCA ngày 15/6/2021, tính đến 31/12/2022 đã cử 04 sĩ quan tham gia hoạt động gìn giữ hòa bình Liên hợp quốc, trong đó có 01 sĩ quan làm việc tại trụ sở Liên hợp quốc và 03 sĩ quan làm nhiệm vụ tại phái bộ Nam Sudan.
        Hội nghị yêu cầu các bộ phận tiếp tục chuẩn bị nguồn sĩ quan và rà soát chế độ, chính sách trong quý I năm 2023.
        """;

    /// <summary>One report that was read: its numbers were confirmed, the rest still waits.</summary>
    private async Task ReadReports(CancellationToken cancel)
    {
        var (on, scope) = (Day(31, 12, 2022), Scope.Of(Scope.MissionKey, "UNMISS"));
        var reading = Must(ArticleReader.Read(ReviewOf2022, null, Gazetteer.Shipped()));
        await texts.Keep(reading.Text, cancel);
        var (text, taken) = SourceText.Take(reading, new(TextStore.HashOf(reading.Text), TextSketch.Of(reading), "tong-ket-2022.txt", null), null, Day(4, 1, 2023));
        db.Record(text, taken, Entered(Day(4, 1, 2023), ""));
        var numbers = new FoundThings(reading, text.Origin).All().Where(f => f.Kind is FindingKind.Figure).ToList();
        ConfirmNumber(text, numbers.Find(f => f.Number!.Value == 4)!, new("peacekeeping.ever-deployed", Scope.Whole, on));
        ConfirmNumber(text, numbers.Find(f => f.Number!.Value == 1)!, new("peacekeeping.headquarters", Scope.Whole, on));
        ConfirmNumber(text, numbers.Find(f => f.Number!.Value == 3)!, new("peacekeeping.field", scope, on));
    }

    private void ConfirmNumber(SourceText text, FoundThing found, ClaimMatch match)
    {
        var act = Entered(Day(4, 1, 2023), "");
        var (claim, kept) = Claim.Keep(found.Number!, match, new(text.Id.Value, text.Origin), act.EnteredOn);
        var (finding, judged) = Finding.Judge(text, found, Verdict.Accepted, act.EnteredOn);
        finding.Becomes(claim.Id);
        db.Record(claim, kept, act);
        db.Record(finding, judged, act);
    }
}
