using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class ProgrammeProblems
{
    public static Problem NoSuchEdition { get; } = new(new("Bản này không có trong chương trình.", "The programme has no such edition."), "Edition");

    public static Problem LessonIsTaught(string number) => new(new(
        $"Bài {number} đã được giảng hoặc đã phân giảng viên: không bỏ được.", $"Lesson {number} was given or has its instructor: it cannot be taken out."));

    public static Problem NoSuchLesson { get; } = new(new("Bài này không còn trong chương trình.", "This lesson is not in the programme."), "Number");

    public static Problem NoLessonOfRules { get; } = new(new("Không có quy tắc nào về danh sách bài cho ngày này.", "No rule lists lessons on that day."), "Number");

    public static Problem HoursOutside { get; } = new(new(
        $"Số giờ dự kiến từ 1 đến {LessonTerms.MostHours}; để trống nếu chưa biết.", $"Planned hours are 1 to {LessonTerms.MostHours}; leave empty where not known."), "PlannedHours");

    public static Problem NotOwnCourse { get; } = new(new(
        "Chỉ khóa do ta tổ chức mới theo chương trình của ta.", "Only our own courses follow a programme of ours."), "Edition");

    public static Problem LessonsTaught { get; } = new(new(
        "Đợt này đã điểm danh theo chương trình cũ nên không đổi chương trình được.", "Attendance was taken by the programme named before, so it stays."), "Edition");

    public static Problem CodeTaken(string code) => new(new($"Mã {code} đã có.", $"The code {code} is already there."), "Code");

    public static Problem LabelTaken(string label) => new(new($"Bản {label} đã có.", $"Edition {label} is already there."), "Label");

    public static Problem NumberTaken(string number) => new(new($"Bài {number} đã có trong bản này.", $"Lesson {number} is already in this edition."), "Number");

    public static Problem PlaceOutside(int most) => new(new($"Thứ tự từ 1 đến {most}.", $"The place is 1 to {most}."), "Place");

    public static Problem EndsBeforeItBegins(DateOnly first) => new(new(
        $"Bản này hết hiệu lực trước ngày có hiệu lực {Days.Both(first).Vi}.", $"The edition ends before it comes into force on {Days.Both(first).En}."), "LastOn");

    public static Problem BeforeLatest(string label, DateOnly first) => new(new(
        $"Bản mới phải có hiệu lực sau bản {label} mà nó thay ({Days.Both(first).Vi}).",
        $"A new edition comes into force after edition {label}, which it succeeds ({Days.Both(first).En})."), "FirstOn");

    public static Problem Overlaps(string label, DateOnly? last) => new(new(
        $"Trùng với bản {label}, còn hiệu lực đến {Days.Both(last ?? default).Vi}.", $"It overlaps edition {label}, in force until {Days.Both(last ?? default).En}."), "FirstOn");

    public static Problem NotInForce(string label, DateOnly first) => new(new(
        $"Bản {label} không có hiệu lực vào ngày khai giảng {Days.Both(first).Vi}.", $"Edition {label} is not in force on the first day, {Days.Both(first).En}."), "Edition");
}
