using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class MaterialProblems
{
    public static Problem DayNotCome { get; } = new(new("Ngày ban hành chưa tới.", "The day of issue has not come yet."), "IssuedOn");

    public static Problem NoSuchEdition { get; } = new(new("Chọn một bản trong danh sách.", "Choose an edition from the list."), "Supersedes");

    public static Problem CodeTaken(string code) => new(new($"Mã tài liệu {code} đã có.", $"The code {code} is already there."), "Code");

    public static Problem EditionTaken(string label, string language) => new(new(
        $"Bản {label} tiếng {language} đã có.", $"Edition {label} in this language ({language}) is already there."), "Label");

    public static Problem OtherLanguage(string language) => new(new(
        $"Bản được thay bằng tiếng {language}: bản mới phải cùng ngôn ngữ.", $"The edition that it supersedes is in another language ({language})."), "Supersedes");

    public static Problem BeforeSuperseded(string label, DateOnly issued) => new(new(
        $"Bản mới phải ban hành sau bản {label} mà nó thay ({Days.Both(issued).Vi}).",
        $"It must be issued after edition {label}, which it supersedes ({Days.Both(issued).En})."), "IssuedOn");

    public static Problem AlreadySuperseded(string label) => new(new($"Bản {label} đã có bản khác thay.", $"Edition {label} is already superseded."), "Supersedes");
}
