using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Vietnamese_order
{
    [Theory]
    [InlineData("An Ánh Áo Ăn Ân Dũng Đạt")]
    [InlineData("ba bà bả bã bá bạ")]
    [InlineData("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z")]
    [InlineData("9 a")]
    [InlineData("z Женева")]
    public void Words_stand_as_in_the_dictionary(string inOrder)
    {
        var words = inOrder.Split(' ');

        Assert.Equal(words, Sorted(words.Reverse(), SortKey.OfText));
        Assert.Equal(words.Length, words.Select(SortKey.OfText).Distinct().Count());
    }

    [Fact]
    public void People_stand_by_given_name_then_family_name() => AssertOrder(SortKey.OfName,
        "Lê Hồng Nam", "Nguyễn Văn Nam", "Trần Hải Quân");

    [Fact]
    public void Middle_names_decide_last() => AssertOrder(SortKey.OfName,
        "Lê Văn An", "Trần An", "Trần Bình An", "Trần Bình Hải An", "Trần Đình An", "Lê Ân");

    [Fact]
    public void Tones_decide_only_where_all_letters_of_the_name_agree() => AssertOrder(SortKey.OfName,
        "Lê Văn Bá", "Lê Xuân Ba", "Trần Văn Ba", "Trần Văn Bá", "Trần Vân Ba");

    [Fact]
    public void Titles_stand_word_by_word() => AssertOrder(SortKey.OfText,
        "Công an", "Công an xã", "Công báo", "Cục Đối ngoại", "Đảng ủy");

    [Theory]
    [InlineData("Trần Thị Hoà", "trần thị hòa")]
    [InlineData("Lê  Văn\u00A0Nam ", "Lê Văn Nam")]
    [InlineData("Jean-Pierre Martin", "Jean Pierre Martin")]
    [InlineData("Søren Ørsted", "Soren Orsted")]
    [InlineData("к\u0306", "к")]
    public void Ways_of_writing_one_name_have_one_key(string one, string other) =>
        Assert.Equal(SortKey.OfText(one), SortKey.OfText(other));

    [Fact]
    public void Name_of_one_word_or_none_has_its_key_too()
    {
        Assert.Equal("nam", SortKey.OfName("Nam"));
        Assert.Equal("", SortKey.OfName(" "));
    }

    [Fact]
    public void Key_can_be_read() => Assert.Equal("nam-le|-ho|ng 0000001", SortKey.OfName("Lê Hồng Nam"));

    [Fact]
    public void Key_is_printable_ASCII_and_the_same_composed_or_apart() => Prop.ForAll(AnyText.InVietnamese, text =>
    {
        var key = SortKey.OfName(text);
        Assert.All(key, letter => Assert.InRange(letter, ' ', '}'));
        Assert.Equal(key, SortKey.OfName(text.Normalize(NormalizationForm.FormD)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Key_can_be_made_of_any_string() => Prop.ForAll(AnyText.OfAnyKind, text =>
        Assert.All(SortKey.OfName(text), letter => Assert.InRange(letter, ' ', '}'))).QuickCheckThrowOnFailure();

    [Fact]
    public void Keys_order_names_as_their_letters_do() => Prop.ForAll(SpelledName.Any, SpelledName.Any, (one, other) =>
        Assert.Equal(
            Math.Sign(one.CompareTo(other)),
            Math.Sign(string.CompareOrdinal(SortKey.OfName(one.ToString()), SortKey.OfName(other.ToString())))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static void AssertOrder(Func<string, string> key, params string[] inOrder) =>
        Assert.Equal(inOrder, Sorted(inOrder.Reverse(), key));

    private static string[] Sorted(IEnumerable<string> names, Func<string, string> key) =>
        [.. names.OrderBy(key, StringComparer.Ordinal)];
}
