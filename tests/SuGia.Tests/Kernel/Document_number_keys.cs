using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Document_number_keys
{
    [Theory]
    [InlineData("01/NQ-ĐUCA")]
    [InlineData("01-NQ/ĐUCA")]
    [InlineData("1/NQ-ĐUCA")]
    [InlineData("Số: 01/NQ-ĐUCA")]
    [InlineData("Số 01 - NQ/ĐUCA")]
    [InlineData("01/nq–đuca")]
    public void Party_and_State_form_of_one_resolution_are_one(string written) =>
        Assert.Equal("1|nq|duca", Folding.OfNumber(written));

    [Fact]
    public void Number_typed_without_marks_is_the_same() =>
        Assert.Equal(Folding.OfNumber("4789/QĐ-BCA"), Folding.OfNumber("4789/qd-bca"));

    [Theory]
    [InlineData("54/2021/TT-BCA", "54|2021|tt|bca")]
    [InlineData("92/2025/QH15", "92|2025|qh15")]
    [InlineData("QCVN 12:2026/BCA", "qcvn|12|2026|bca")]
    [InlineData("05a/KH-V02", "5a|kh|v02")]
    [InlineData("000/QĐ", "0|qd")]
    [InlineData("Số", "so")]
    [InlineData("", "")]
    public void Parts_keep_their_order(string written, string key) => Assert.Equal(key, Folding.OfNumber(written));

    [Fact]
    public void Zeros_inside_a_number_count() => Assert.NotEqual(Folding.OfNumber("10/QĐ-BCA"), Folding.OfNumber("100/QĐ-BCA"));
}
