using SuGia.Kernel;

namespace SuGia.Modules.Reading;

public enum NoiseKind
{
    PageHeaderDate,
    Menu,
    PageFooter,
    RelatedLinks,
    UnrelatedNews,
    Copyright,
    Advertisement,
    Counter,
    Identifier,
}

/// <summary>A stretch of the page that is not the article and yields no fact.</summary>
public sealed record Noise(NoiseKind Kind, Quote Quote)
{
    public Words Reason => NoiseWords.Of(Kind);
}

/// <summary>Why a stretch was left out.</summary>
public static class NoiseWords
{
    public static Words Of(NoiseKind kind) => kind switch
    {
        NoiseKind.PageHeaderDate => new("Ngày ở đầu trang, không phải ngày đăng bài.", "Date of the page header, not of publication."),
        NoiseKind.Menu => new("Khung trang: thực đơn, nút bấm.", "Page frame: menus and buttons."),
        NoiseKind.PageFooter => new("Chân trang.", "Page footer."),
        NoiseKind.RelatedLinks => new("Danh sách tin khác.", "List of other items."),
        NoiseKind.UnrelatedNews => new("Tin khác sau khi bài đã hết.", "Other news after the end of the article."),
        NoiseKind.Copyright => new("Bản quyền, liên hệ, chuyển ngôn ngữ.", "Copyright, contact and language links."),
        NoiseKind.Advertisement => new("Quảng cáo.", "Advertisement."),
        NoiseKind.Counter => new("Bộ đếm truy cập.", "Visit counter."),
        NoiseKind.Identifier => new("Mã máy của trang.", "Machine identifier of the page."),
    };
}
