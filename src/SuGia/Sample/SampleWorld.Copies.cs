using SuGia.Modules.Documents;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>Three copies by the Standing Office, one of each kind, numbered together.</summary>
    private void CertifyCopies(Paper plan, Paper law)
    {
        var copies = OpenSeries(new(Office, SeriesDirection.Copies, null, SeriesPeriod.Year, NumberForm.Copy, "VPTT", false, Day(1, 1, 2026), 4));
        Certify(copies, plan, new(CopyKind.TrueCopy, Day(16, 11, 2026), "Hà Nội", 12, ["Các Tổ công tác tại phái bộ", "Lưu: VT, VPTT"], Copier));
        Certify(copies, plan, new(CopyKind.CopyOfCopy, Day(17, 11, 2026), "Hà Nội", 2, ["Công an thành phố Đà Nẵng", "Lưu: VT, VPTT"], Copier) { From = "05/SY-VPTT" });
        Certify(copies, law, new(CopyKind.Extract, Day(18, 11, 2026), "Hà Nội", 1, ["Bộ phận huấn luyện", "Lưu: VT, VPTT"], Copier)
        {
            Part = "tên gọi",
            Text = "Luật Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc",
        });
    }

    private static SignerTyped Copier => new("Mai Thị Nháp", "Phó Chánh Văn phòng", "Thượng tá", "KT. CHÁNH VĂN PHÒNG");

    private void Certify(Series series, Paper paper, CopyTyped typed)
    {
        var (number, given) = Must(series.Give(typed.On, typed.On));
        var (copy, copied) = Must(CertifiedCopy.Make(new(paper.Id, paper.SignedOn, false, null), number, series, typed, typed.On));
        number.ForCopyOf(paper.Id, copy.Symbol);
        db.Record(series, given, Entered(typed.On));
        db.Record(number, given, Entered(typed.On));
        db.Record(copy, copied, Entered(typed.On));
    }
}
