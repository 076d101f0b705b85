using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>The day books of the Standing Office in the autumn of 2026.</summary>
    private void KeepRegisters()
    {
        var arrivals = OpenSeries(new(Office, SeriesDirection.Incoming, null, SeriesPeriod.Year, NumberForm.Plain, "", false, Day(1, 1, 2026), 412));
        var plans = OpenSeries(new(Office, SeriesDirection.Outgoing, PaperKind.Plan, SeriesPeriod.Year, NumberForm.State, "KH-VPTT", false, Day(1, 1, 2026), 41));
        OpenSeries(new(Office, SeriesDirection.Outgoing, PaperKind.OfficialLetter, SeriesPeriod.Year, NumberForm.State, "VPTT", false, Day(1, 1, 2026), 318));
        OpenSeries(new("Đảng ủy Văn phòng Thường trực", SeriesDirection.Outgoing, PaperKind.Resolution, SeriesPeriod.Term, NumberForm.Party, "NQ/ĐU", false, Day(1, 7, 2025), 6));
        var sent = SendPlan(plans);
        Receive(arrivals, Issue("7215/BNG-LHQ", PaperKind.OfficialLetter, "Bộ Ngoại giao", "Về việc thông báo vị trí cảnh sát tại UNISFA", Day(2, 11, 2026)), Day(4, 11, 2026), settledBy: sent);
        Receive(arrivals, Issue("311/V02-P3", PaperKind.OfficialLetter, "Cục Đối ngoại", "Về việc cung cấp số liệu phục vụ báo cáo năm", Day(16, 11, 2026)), Day(17, 11, 2026), settledBy: null);
        EnterBodies();
        CertifyCopies(Known("15/KH-VPTT"), Known("92/2025/QH15"));
        KeepFiles(sent);
        db.Record(sent, Must(sent.NumberElsewhere(new("Cục Đối ngoại", "1187/V02-P1", Day(11, 11, 2026)), Day(12, 11, 2026))), Entered(Day(12, 11, 2026)));
        db.Record(plans, Must(plans.Reserve(1, "Kế hoạch chờ ký", Day(20, 11, 2026), Day(20, 11, 2026))) is [var kept, ..] ? Reserved(kept, plans) : throw new InvalidOperationException(), Entered(Day(20, 11, 2026)));
    }

    /// <summary>Identifiers are invented, but for their form.</summary>
    private void EnterBodies()
    {
        foreach (var (organ, name) in new[] { ("000.00.07.G01", Office), ("000.00.12.G01", "Cục Đối ngoại"), ("000.00.00.G05", "Bộ Ngoại giao") })
        {
            var (body, entered) = ExchangeBody.Enter(new(organ, name, "", "", "Hà Nội", "", ""));
            db.Record(body, entered, Entered(Day(5, 10, 2026)));
        }
    }

    private NumberReserved Reserved(GivenNumber kept, Series plans)
    {
        NumberReserved reserved = new(kept.Id, plans.Id);
        db.Record(kept, reserved, Entered(Day(20, 11, 2026)));
        return reserved;
    }

    private Series OpenSeries(SeriesTyped typed)
    {
        var (series, opened) = Must(Series.Open(typed, Day(5, 10, 2026)));
        db.Record(series, opened, Entered(Day(5, 10, 2026)));
        return series;
    }

    private Paper SendPlan(Series plans)
    {
        var on = Day(9, 11, 2026);
        var (number, given) = Must(plans.Give(on, on));
        PaperDetails details = new(number.Text, PaperKind.Plan, Office, "Kế hoạch chuẩn bị nguồn cho vị trí tại UNISFA", on)
        {
            Signers = [new("Mai Thị Nháp", "Phó Chánh Văn phòng", "Thượng tá", "KT. CHÁNH VĂN PHÒNG")],
            Addressees = ["Bộ Ngoại giao", "Cục Đối ngoại", "Lưu: VT, VPTT"],
            FileCode = "03.GGHB",
        };
        var (paper, registered) = Must(Paper.Register(details, on));
        number.For(paper.Id);
        var (dispatch, numbered) = Must(Dispatch.Enter(paper, number, new("Văn thư", 4, ""), on));
        db.Record(plans, given, Entered(on));
        db.Record(number, given, Entered(on));
        db.Record(paper, registered, Entered(on));
        db.Record(dispatch, numbered, Entered(on));
        db.Record(dispatch, Must(dispatch.Deliver(new("Bộ Ngoại giao", DeliveryWay.Post, 1, on, "Bưu điện Trung ương", ""), on)), Entered(on));
        db.Record(dispatch, Must(dispatch.Await(Day(20, 11, 2026))), Entered(on));
        db.Record(dispatch, Must(dispatch.TakeKept(new(Day(12, 11, 2026), "Lê Văn Ghép", "Mai Thị Nháp", ""), Day(12, 11, 2026))), Entered(Day(12, 11, 2026)));
        return paper;
    }

    private void Receive(Series arrivals, Paper paper, DateOnly on, Paper? settledBy)
    {
        var (number, given) = Must(arrivals.Give(on, on));
        number.For(paper.Id);
        var (arrival, arrived) = Must(Arrival.Enter(paper.Id, number, new(on, "08:30", "Bộ phận phái bộ", on.AddDays(10), ""), on));
        db.Record(arrivals, given, Entered(on));
        db.Record(number, given, Entered(on));
        db.Record(arrival, arrived, Entered(on));
        db.Record(arrival, Must(arrival.Instruct(new(InstructionLevel.LeaderOfBody, "Mai Thị Nháp", "Bộ phận phái bộ", "Bộ phận huấn luyện", "Rà soát nguồn, báo cáo", on.AddDays(8), on), on)), Entered(on));
        db.Record(arrival, Must(arrival.Pass("Bộ phận phái bộ", on, "Lê Văn Ghép", on)), Entered(on));
        if (settledBy is not null)
        {
            var done = settledBy.SignedOn!.Value;
            db.Record(arrival, Must(arrival.Settle(done, settledBy.Id, "", done)), Entered(done));
        }
    }
}
