using System.Globalization;
using SuGia.Shell.Drawing;
using Xunit;

namespace SuGia.Tests.Shell.Drawing;

/// <summary>Every drawing on one page, to be looked at beside the sheet in a browser.</summary>
public sealed class Gallery
{
    [Fact]
    public async Task Puts_every_drawing_on_one_page()
    {
        var page = Head
            + Section("Nhiệm kỳ 2022–2025", DrawingWords.GanttLegend.Vi, await Drawn.Of<Gantt>(Crowded))
            + Section("Nơi làm nhiệm vụ", DrawingWords.MapLegend.Vi, await Drawn.Of<WorldMap>(DrawnWorld.Force))
            + "<div class=\"cols half\">"
            + Section("Quân số", "", await Drawn.Of<StepChart>(DrawnWorld.Serving))
            + Section("Tỷ lệ nữ", "", await Drawn.Of<Bars>(DrawnWorld.Women))
            + Section("Một tháng", "", await Drawn.Of<StepChart>(DrawnWorld.Serving with { Window = new(new(2023, 6, 1), new(2023, 6, 30)) }))
            + Section("Không mục tiêu", "", await Drawn.Of<Bars>(DrawnWorld.Women with { Target = null, Rows = [new("Đang làm nhiệm vụ", 0.01m), new("Đã về nước", null)] }))
            + "</div><p class=\"due\">" + (await Drawn.Of<TimeBar>(DrawnWorld.Clearance)).Html + "</p></main>";
        await File.WriteAllTextAsync(Path.Combine(Path.GetTempPath(), "su-gia-gallery.html"), page, TestContext.Current.CancellationToken);
        Assert.Equal(7, page.Split("role=\"img\"").Length - 1);
    }

    private const string Head =
        "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Drawings</title><link rel=\"stylesheet\" href=\"/site.css\"><main>";

    private static GanttModel Crowded => DrawnWorld.Gantt(
        [.. DrawnWorld.SouthSudan.Lanes,
        new("UNISFA-01 · Một vị trí có khoảng khuyết sớm, Abyei", [new("Trước", new(2021, 2, 1), new(2022, 3, 31)), DrawnWorld.Running, new("Ngày", new(2025, 12, 30), new(2025, 12, 30))]),
        new("Chưa ai", [])]);

    private static string Section(string title, string note, Drawn drawn) => string.Create(
        CultureInfo.InvariantCulture, $"<section class=\"sec\"><header><h2>{title}</h2><span class=\"s\">{note}</span></header>{drawn.Html}</section>");
}
