using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>One line of the main index; shown only to those who may open it.</summary>
/// <param name="Key">The second key of its shortcut (g, then this), or empty.</param>
public sealed record NavigationEntry(NavigationGroup Group, int Order, Words Title, string Url, Permission Needs, string Key = "");

public enum NavigationGroup
{
    Home,
    Force,
    Foreign,
    Steering,
    Administration,
}

internal static class NavigationWords
{
    public static Words Of(NavigationGroup group) => group switch
    {
        NavigationGroup.Home => default,
        NavigationGroup.Force => new("Lực lượng", "Force"),
        NavigationGroup.Foreign => new("Đối ngoại", "Foreign relations"),
        NavigationGroup.Steering => new("Điều hành", "Steering"),
        NavigationGroup.Administration => new("Quản trị", "Administration"),
    };
}
