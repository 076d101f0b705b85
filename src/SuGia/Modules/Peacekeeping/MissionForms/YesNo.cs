using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A question that is answered with yes or no.</summary>
internal static class YesNo
{
    public const string Yes = "true";
    public const string No = "false";

    public static IReadOnlyList<Option> Options => [new(Yes, OfficerWords.Yes.ToString()), new(No, OfficerWords.No.ToString())];

    public static IReadOnlyList<Option> OrUnknown => [.. Options, new("", MissionFormWords.Unknown.ToString())];
}
