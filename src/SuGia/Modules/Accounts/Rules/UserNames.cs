using System.Text.RegularExpressions;
using SuGia.Kernel;

namespace SuGia.Modules.Accounts;

/// <summary>What may be typed at sign-in.</summary>
public static partial class UserNames
{
    public const int Limit = 60;

    /// <summary>2 to 60 plain lower-case letters, digits, dots and hyphens.</summary>
    public static Result<string> Parse(string? typed) =>
        Folding.Exact(typed ?? "") is var name && Shape.IsMatch(name) ? name : AccountProblems.UserNameShape;

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{1,59}\z")]
    private static partial Regex Shape { get; }
}
