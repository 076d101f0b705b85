using SuGia.Kernel;

namespace SuGia.Modules.Imports;

/// <summary>What the tables of records are called.</summary>
internal static class TableWords
{
    private static readonly Dictionary<string, Words> Titles = new(StringComparer.Ordinal)
    {
        ["organisation_person"] = new("hồ sơ người", "people"),
        ["organisation_unit"] = new("đơn vị", "units"),
        ["documents_paper"] = new("văn bản", "papers"),
        ["accounts_account"] = new("tài khoản", "accounts"),
        ["peacekeeping_officer_file"] = new("hồ sơ sĩ quan", "officers' files"),
        ["peacekeeping_mission"] = new("phái bộ", "missions"),
        ["peacekeeping_course"] = new("khóa huấn luyện", "courses"),
        ["peacekeeping_formed_unit"] = new("đơn vị cảnh sát, tổ chuyên môn", "formed units and teams"),
        ["peacekeeping_team"] = new("tổ công tác", "teams"),
    };

    public static Words Of(string table) => Titles.GetValueOrDefault(table, new(table, table));
}
