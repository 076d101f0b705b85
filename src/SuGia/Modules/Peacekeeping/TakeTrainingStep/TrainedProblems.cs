using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the forms for many officers say.</summary>
internal static class TrainedProblems
{
    public const string Field = "Officers";

    public static Problem TickOfficers { get; } = new(new("Đánh dấu ít nhất một sĩ quan.", "Tick at least one officer."), Field);

    public static Problem NoFile { get; } = new(new("chưa có hồ sơ nguồn; đăng ký ứng viên trước.", "has no file yet; register the candidate first."), Field);

    public static Problem TypeOfficers(int most) => new(new(
        $"Nhập từ 1 đến {most} dòng, mỗi dòng một mã hoặc họ tên.", $"Type 1 to {most} lines, one code or name a line."), Field);

    public static Problem NotOne(int line, string typed, IReadOnlyList<PersonCard> found) => new(found is []
        ? new($"Dòng {line}: không tìm thấy “{typed}” trong phạm vi của bạn.", $"Line {line}: “{typed}” was not found within your scope.")
        : new($"Dòng {line}: “{typed}” khớp với {Names(found)}. Nhập mã.", $"Line {line}: “{typed}” fits {Names(found)}. Type the code."), Field);

    /// <summary>The problem, with the officer whom it is about.</summary>
    public static Problem About(PersonCard officer, Problem problem) => problem.Field is "On"
        ? Named(officer, problem)
        : Named(officer, problem) with { Field = Field };

    private static Problem Named(PersonCard officer, Problem problem) =>
        problem with { Says = new($"{officer.FullName} ({officer.Code}): {problem.Says.Vi}", $"{officer.FullName} ({officer.Code}): {problem.Says.En}") };

    private static string Names(IReadOnlyList<PersonCard> found) => string.Join(", ", found.Select(p => $"{p.FullName} ({p.Code})"));
}
