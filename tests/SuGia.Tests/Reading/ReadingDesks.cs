using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Reading;

/// <summary>Gives texts to be read and judges what was found, as a person does in the browser.</summary>
internal static class ReadingDesks
{
    /// <summary>A text in the language of the trade, with invented people; its figures are those of the sample world on 13 June 2023.</summary>
    public const string Report = """
        Thứ trưởng làm việc với Văn phòng Thường trực về gìn giữ hòa bình
        Ngày 13/6/2023, tại Hà Nội, Trung tướng Đặng Văn Thử, Thứ trưởng Bộ Công an làm việc với Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình Liên hợp quốc.
        Thượng tá Mai Thị Nháp, Phó Chánh Văn phòng cho biết: thực hiện Quyết định số 4789/QĐ-BCA ngày 15/6/2021, đến nay đã cử 01 sĩ quan làm việc tại trụ sở Liên hợp quốc; 03 sĩ quan làm nhiệm vụ tại phái bộ Nam Sudan; 14 sĩ quan được Liên hợp quốc cấp chứng chỉ SAAT; tuyển chọn được 31 sĩ quan đáp ứng các tiêu chuẩn của Liên hợp quốc.
        Văn phòng đã tự tổ chức đào tạo cho 22 sĩ quan. Đề xuất cử 26 sĩ quan tham gia 07 khóa huấn luyện tại các nước đối tác của Liên hợp quốc.
        Thứ trưởng yêu cầu Văn phòng Thường trực tiếp tục hoàn thiện hành lang pháp lý về cử, rút, gia hạn lực lượng.
        """;

    public static async Task<string> Give(Visitor visitor, string text, string? published = null)
    {
        var answer = await visitor.Submit(await visitor.Get("/readings/new"), "main form[method=post]", ("Text", text), ("PublishedOn", published ?? ""));
        Assert.Equal(303, answer.Status);
        return answer.Location!.Split('?')[0];
    }

    public static async Task<Page> Press(Visitor visitor, string url, string button, string value)
    {
        var answer = await visitor.Press(await visitor.Get(url), $"main button[name={button}][value='{value}']");
        Assert.Equal(303, answer.Status);
        return await visitor.Follow(answer);
    }

    /// <summary>Title and standing of each finding on the page.</summary>
    public static IReadOnlyList<(string Title, string Standing)> Findings(Page page) =>
        [.. page.Html.QuerySelectorAll("main .claim").Select(c => (c.QuerySelector("h3 span")!.TextContent.Trim(), c.QuerySelector("h3 .st")?.TextContent.Trim() ?? ""))];

    /// <summary>The place of the finding of that title.</summary>
    public static string PlaceOf(Page page, string title) =>
        page.Html.QuerySelectorAll("main .claim").First(c => c.QuerySelector("h3 span")!.TextContent.Contains(title, StringComparison.Ordinal)).QuerySelector("button[name=accept]")!.GetAttribute("value")!;
}
