using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>One thing to choose: what the form sends and what the person reads.</summary>
public sealed record Option(string Value, string Label)
{
    /// <summary>Every value of an enum, in its order.</summary>
    public static IReadOnlyList<Option> Of<TEnum>(Func<TEnum, Words> label) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(v => new Option(v.ToString(), label(v).ToString()))];
}
