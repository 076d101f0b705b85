using System.Globalization;
using SuGia.Kernel;

namespace SuGia.Modules.Imports;

/// <summary>Why an import stays.</summary>
public static class UndoProblems
{
    public static Problem AlreadyUndone { get; } = new(new("Lần nhập này đã được hoàn tác.", "This import was undone already."));

    public static Problem PersonalValueErased { get; } = new(new(
        "Dữ liệu cá nhân trước lần nhập đã bị xóa theo quy định nên không đặt lại được.",
        "Personal values from before the import were erased since, so they cannot be set back."));

    public static Problem ChangedMeanwhile { get; } = new(new(
        "Có người vừa sửa hồ sơ liên quan trong khi hoàn tác. Chưa có gì bị đổi; thử lại.",
        "Someone changed one of the records while this was undone. Nothing was changed; try again."));

    public static Problem ChangedSince(string what, string who, DateTimeOffset at)
    {
        var when = at.InHanoi.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
        return new(new(
            $"Hồ sơ trong lần nhập này đã có thay đổi sau đó: {what}, {who}, {when}.",
            $"A record of this import was changed afterwards: {what}, {who}, {when}."));
    }

    public static Problem NamedBy(Words table) => new(new(
        $"Hồ sơ khác đã dựa vào lần nhập này: {table.Vi}.", $"Other records rest on this import: {table.En}."));
}
