using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Why a number is reserved or cancelled: free words, but of classified papers one of a few reasons.</summary>
internal static class SeriesReasons
{
    public static Result<string> Typed(string? text, string Field, bool isSecret) => isSecret
        ? Kernel.Typed.Choice<SecretReason>(text, Field).Into(reason => SecretWords.Of(reason).Vi)
        : Kernel.Typed.Text(text, Field, GivenNumber.ReasonLimit, ShellWords.Reason);
}
