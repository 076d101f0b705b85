using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>The owner's statement that a list or a set of files is unclassified as a whole.</summary>
public static class Statement
{
    public const string Given = "yes";

    /// <summary>The form's field of that name must be ticked.</summary>
    public static Result<string> Of(string? typed, string field) =>
        typed == Given ? Given : new Problem(ShellWords.StatementMissing, field);
}
