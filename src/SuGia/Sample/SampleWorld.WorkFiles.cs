using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Documents;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private const string FilesHeading = "Gìn giữ hòa bình Liên hợp quốc";

    /// <summary>Files of the Standing Office, one in each state, and one that Đà Nẵng keeps to itself; one paper lies in two of them.</summary>
    private void KeepFiles(Paper sent)
    {
        var (law, plan) = (Known("92/2025/QH15"), Known("15/KH-VPTT"));
        Fill(OpenFile("02.GGHB", 2026, "Tuyên truyền Luật Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc", 20, Day(12, 1, 2026)), (plan, 4), (law, 18));
        var posts = Fill(OpenFile("03.GGHB", 2026, "Chuẩn bị nguồn cho các vị trí tại phái bộ năm 2026", null, Day(12, 1, 2026)), (plan, 4), (law, 18));
        LetGo(posts, law, Day(3, 2, 2026));
        Fill(posts, (sent, 2));
        Close(Fill(OpenFile("01.GGHB", 2025, "Xây dựng Luật Tham gia lực lượng gìn giữ hòa bình", null, Day(6, 1, 2025), WorkFileRights.WithinUnit), (law, 18)), Day(10, 12, 2025));
        Close(OpenFile("04.GGHB", 2024, "Tổng kết công tác năm 2024", 10, Day(2, 1, 2024)), Day(31, 12, 2024));
        Close(ShowToAll(OpenFile("05.GGHB", 2026, "Sơ kết sáu tháng đầu năm 2026", 10, Day(5, 1, 2026), WorkFileRights.WithinUnit), Day(12, 1, 2026)), Day(15, 7, 2026));
        Freeze(OpenFile("06.GGHB", 2026, "Tiếp nhận phản ánh về chế độ, chính sách", 20, Day(3, 3, 2026)));
        OpenFile("01.CADN", 2026, "Giới thiệu nguồn của Công an thành phố Đà Nẵng", 5, Day(4, 3, 2026), WorkFileRights.WithinUnit, "CA-DN");
        GiveToArchive(Fill(OpenFile("07.GGHB", 2023, "Thành lập Tổ công tác chuẩn bị Đơn vị Cảnh sát số 1", null, Day(9, 1, 2023)), (law, 18)));
    }

    /// <summary>A paper that was told of before.</summary>
    private Paper Known(string number) => db.Set<Paper>().Local.Single(p => p.Number == number);

    private WorkFile OpenFile(string code, int year, string title, int? years, DateOnly on, WorkFileRights rights = WorkFileRights.WholeRegister, string unit = "VPTT")
    {
        WorkFileTyped typed = new(Must(FileCode.Typed(code, "Code")), year, FilesHeading, title, new(years), units[unit].Id, units[unit].NameVi, on)
        {
            MadeBy = "Lê Văn Ghép",
            Rights = rights,
            Language = "Tiếng Việt",
        };
        var (file, opened) = Must(WorkFile.Open(typed, on));
        db.Record(file, opened, Entered(on));
        return file;
    }

    private WorkFile ShowToAll(WorkFile file, DateOnly on)
    {
        WorkFileTyped typed = new(Must(FileCode.Typed(file.Code, "Code")), file.Year, file.Heading, file.Title, file.Keep, file.Unit, file.KeptBy, file.OpenedOn) { MadeBy = file.MadeBy, Language = file.Language };
        db.Record(file, Must(file.Correct(typed, Reader.System.Id, on)), Entered(on));
        return file;
    }

    /// <summary>The clerk of the office knows that all may read the file.</summary>
    private async Task ConfirmRights(CancellationToken cancel)
    {
        var on = Day(13, 1, 2026);
        var (clerk, file) = (await db.Set<Account>().SingleAsync(a => a.UserName == "nhap", cancel), await db.Set<WorkFile>().SingleAsync(f => f.RightsChanges.Any(), cancel));
        db.Record(file, Must(file.ConfirmRights(clerk.Id.Value, on)), Entered(on));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>Each paper on the day on which both were there.</summary>
    private WorkFile Fill(WorkFile file, params IReadOnlyList<(Paper Paper, int Pages)> papers)
    {
        foreach (var (paper, pages) in papers)
        {
            var on = paper.SignedOn > file.OpenedOn ? paper.SignedOn.Value : file.OpenedOn;
            db.Record(file, Must(file.Put(new(new(paper.Id, paper.SignedOn, false), on, pages, ""), on)), Entered(on));
        }

        return file;
    }

    private void LetGo(WorkFile file, Paper paper, DateOnly on) =>
        db.Record(file, Must(file.TakeOut(file.Papers.Single(p => p.Paper == paper.Id).Id, on, "Đã có trong hồ sơ 02.GGHB", on)), Entered(on));

    private WorkFile Close(WorkFile file, DateOnly on)
    {
        db.Record(file, Must(file.Close(on, on)), Entered(on));
        return file;
    }

    private void Freeze(WorkFile file)
    {
        var on = Day(2, 11, 2026);
        db.Record(file, Must(file.Freeze(on, "Phục vụ kiểm tra nội bộ", on)), Entered(on));
    }

    private void GiveToArchive(WorkFile file)
    {
        var on = Day(10, 9, 2026);
        Close(file, Day(30, 6, 2026));
        db.Record(file, Must(file.HandOver(new(on, "Lưu trữ cơ quan", "Lê Văn Ghép, cán bộ", "Đỗ Thị Lưu, lưu trữ viên", "Đủ, còn tốt"), on)), Entered(on));
    }
}
