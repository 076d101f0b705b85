using System.Text.RegularExpressions;
using SuGia.Kernel;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is odd in a list of missions, told and never swallowed; the row is taken as it stands.</summary>
internal static partial class MissionDoubts
{
    private static readonly Words NoStart = new(
        "Không có ngày bắt đầu: không ghi giai đoạn hoạt động.", "No start date: no active phase is recorded.");

    private static readonly Words NoEnd = new(
        "Ghi là không còn hoạt động mà không có ngày kết thúc: không ghi giai đoạn đóng.", "Said to be inactive, without an end date: no closed phase is recorded.");

    private static readonly Words ActiveAfterEnd = new(
        "Ghi là còn hoạt động mà có ngày kết thúc: theo ngày kết thúc.", "Said to be active, with an end date: the end date counts.");

    private static readonly Words CutName = new(
        "Tên có vẻ bị cắt hoặc thừa dấu nháy: nhập như tệp, cần sửa.", "The name seems cut off or has a stray quote: taken as it stands, to be mended.");

    private static readonly Words Combined = new(
        "Dòng gộp nhiều phái bộ: đếm cùng các phái bộ riêng sẽ thành hai lần.", "A row that combines missions: counted beside the single ones it counts twice.");

    private static readonly Words NoVietnamese = new(
        "Chưa có tên tiếng Việt: tạm dùng tên tiếng Anh.", "No Vietnamese name yet: the English one stands in.");

    private static readonly Words Mirrored = new(
        "Một dòng khác ghi cùng nơi đóng với kinh độ, vĩ độ đổi chỗ: cần kiểm tra.", "Another row gives the same town with longitude and latitude exchanged: to be checked.");

    public static void Tell(ImportEntry<MissionRow> entry, bool isNew)
    {
        var (row, cells) = (entry.Row, entry.Cells);
        TellOfWriting(cells);
        Note(cells, row.FirstOn is null && isNew, NoStart);
        Note(cells, row is { IsActive: false, LastOn: null }, NoEnd);
        Note(cells, row is { IsActive: true, LastOn: not null }, ActiveAfterEnd);
        Note(cells, IsCut(row.NameEn), CutName);
        Note(cells, CombinedShape.IsMatch(row.NameEn) || row.Acronym.Contains('+', StringComparison.Ordinal), Combined);
        Note(cells, isNew && row.NameVi is "", NoVietnamese);
        if (row is { IsActive: true, LastOn: null } && MissionEnds.Known.TryGetValue(row.Acronym, out var end))
        {
            cells.Note(StillActive(row.Acronym, end.On, end.Resolution));
        }
    }

    /// <summary>Rows of one batch that contradict each other and that nothing settles.</summary>
    public static void TellOfMirrors(IReadOnlyList<ImportEntry<MissionRow>> entries)
    {
        foreach (var town in entries.Where(e => e.Row.Place is not null && e.Row.Location is not "").GroupBy(e => Folding.Fold(e.Row.Location)))
        {
            foreach (var entry in town.Where(e => town.Any(other => other.Row.Place!.Mirrors(e.Row.Place!))))
            {
                entry.Cells.Note(Mirrored);
            }
        }
    }

    private static void TellOfWriting(ImportRow cells)
    {
        var said = cells["IsActive"].Trim();
        if (said.Length > 1 && said.All(char.IsUpper))
        {
            cells.Note(new($"“{said}” viết khác các dòng khác: đã đọc như “{said[0]}{said[1..].ToLowerInvariant()}”.", $"“{said}” is written unlike the others: read as “{said[0]}{said[1..].ToLowerInvariant()}”."), isMended: true);
        }
    }

    private static Words StillActive(string acronym, DateOnly on, string resolution) => new(
        $"Tệp ghi {acronym} còn hoạt động; theo {resolution} phái bộ kết thúc, rút xong ngày {Days.Both(on).Vi}. Nhập như tệp, cần kiểm tra.",
        $"The file calls {acronym} active; by {resolution} it ended and was gone by {Days.Both(on).En}. Taken as it stands, to be checked.");

    private static void Note(ImportRow cells, bool holds, Words says)
    {
        if (holds)
        {
            cells.Note(says);
        }
    }

    private static bool IsCut(string name) => name.Count(c => c == '"') % 2 == 1 || HangingShape.IsMatch(name);

    [GeneratedRegex(@"\b(in|the|of|and|for|to|on|at|in the|of the)\z", RegexOptions.IgnoreCase)]
    private static partial Regex HangingShape { get; }

    [GeneratedRegex(@"\(I+V?( ?[&+,] ?I+V?)+\)")]
    private static partial Regex CombinedShape { get; }
}
