using SuGia.Kernel;

namespace SuGia.Modules.Organisation.Contract;

/// <summary>Police ranks, lowest first. Source: Law 37/2018 on the People's Public Security, articles 21 and 22.</summary>
public enum Rank
{
    Private = 1,
    PrivateFirstClass = 2,
    Corporal = 3,
    Sergeant = 4,
    MasterSergeant = 5,
    SecondLieutenant = 6,
    Lieutenant = 7,
    SeniorLieutenant = 8,
    Captain = 9,
    Major = 10,
    LieutenantColonel = 11,
    Colonel = 12,
    SeniorColonel = 13,
    MajorGeneral = 14,
    LieutenantGeneral = 15,
    SeniorLieutenantGeneral = 16,
    General = 17,
}

public static class Ranks
{
    public static Words Title(this Rank rank) => rank switch
    {
        Rank.Private => new("Binh nhì", "Private"),
        Rank.PrivateFirstClass => new("Binh nhất", "Private First Class"),
        Rank.Corporal => new("Hạ sĩ", "Corporal"),
        Rank.Sergeant => new("Trung sĩ", "Sergeant"),
        Rank.MasterSergeant => new("Thượng sĩ", "Master Sergeant"),
        Rank.SecondLieutenant => new("Thiếu úy", "Second Lieutenant"),
        Rank.Lieutenant => new("Trung úy", "Lieutenant"),
        Rank.SeniorLieutenant => new("Thượng úy", "Senior Lieutenant"),
        Rank.Captain => new("Đại úy", "Captain"),
        Rank.Major => new("Thiếu tá", "Major"),
        Rank.LieutenantColonel => new("Trung tá", "Lieutenant Colonel"),
        Rank.Colonel => new("Thượng tá", "Colonel"),
        Rank.SeniorColonel => new("Đại tá", "Senior Colonel"),
        Rank.MajorGeneral => new("Thiếu tướng", "Major General"),
        Rank.LieutenantGeneral => new("Trung tướng", "Lieutenant General"),
        Rank.SeniorLieutenantGeneral => new("Thượng tướng", "Senior Lieutenant General"),
        Rank.General => new("Đại tướng", "General"),
    };

    /// <summary>"Thiếu tá Phạm Thị Thí Dụ"; the bare name where no rank is recorded on the day.</summary>
    public static string Titled(this PersonCard person) =>
        person.Rank is { } rank ? $"{rank.Title()} {person.FullName}" : person.FullName;
}
