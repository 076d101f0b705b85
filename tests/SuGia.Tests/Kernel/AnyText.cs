using FsCheck;
using FsCheck.Fluent;

namespace SuGia.Tests.Kernel;

/// <summary>Texts made by chance.</summary>
public static class AnyText
{
    private const string Vietnamese = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẩễíọỗợùừỹ AĐÊƠ";

    /// <summary>Strings that may be broken: lone surrogates, loose marks, controls.</summary>
    public static Arbitrary<string> OfAnyKind { get; } =
        Gen.OneOf(Gen.Choose(0, 0xFFFF).Select(code => (char)code), Gen.Elements("\u0301\u0323\u0302\u031B ðÐqugioaeyủ".ToCharArray()))
            .ArrayOf().Select(letters => new string(letters)).ToArbitrary();

    public static Arbitrary<string> InVietnamese { get; } =
        Gen.Elements(Vietnamese.ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
}
