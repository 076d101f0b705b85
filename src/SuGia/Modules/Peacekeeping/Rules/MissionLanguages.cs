using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The languages in which missions work and officers are tested, as records spell them.</summary>
public static class MissionLanguages
{
    public const string English = "Anh";
    public const string French = "Pháp";

    public static IReadOnlyList<string> All { get; } = [English, French];

    internal static Result<string> Typed(string? typed) => All.FirstOrDefault(l => l == typed) is { } known ? known : CallProblems.ChooseLanguage;
}
