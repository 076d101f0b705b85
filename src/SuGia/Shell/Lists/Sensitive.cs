using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>When a list of people that leaves as a file may be sensitive as a whole, though no line of it is.</summary>
internal static class Sensitive
{
    private static readonly FieldGroup[] Alone =
        [FieldGroup.Contact, FieldGroup.Identity, FieldGroup.Family, FieldGroup.Health, FieldGroup.Vetting, FieldGroup.Appraisal, FieldGroup.AbsenceReasons];

    /// <summary>True where one group that is sensitive by itself leaves, or more than one personal group.</summary>
    public static bool IsSo(IReadOnlyCollection<FieldGroup> leaving) =>
        leaving.Any(Alone.Contains) || leaving.Where(g => g is not FieldGroup.Public).Distinct().Count() > 1;
}
