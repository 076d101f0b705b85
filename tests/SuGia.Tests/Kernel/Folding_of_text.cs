using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SuGia.Kernel;
using Xunit;

namespace SuGia.Tests.Kernel;

public sealed class Folding_of_text
{
    [Theory]
    [InlineData("Nguyễn Đức Hoà", "Nguyễn Đức Hoà")]
    [InlineData("\uFEFF  Bộ\u00A0Công\t\r\nan\u200B  ", "Bộ Công an")]
    [InlineData("Ðại tá, ðội", "Đại tá, đội")]
    [InlineData("a\u0000b\u202Ec", "abc")]
    [InlineData("\u200B \uFEFF", "")]
    public void Exact_leaves_only_what_is_seen(string typed, string exact) => Assert.Equal(exact, Folding.Exact(typed));

    [Fact]
    public void Exact_is_one_whether_typed_composed_or_apart() =>
        Assert.Equal("Nguyễn Đức Hoà", Folding.Exact("Nguyễn Đức Hoà".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Exact_puts_a_replacement_for_half_a_letter() => Assert.Equal("a\uFFFDb", Folding.Exact("a\uD800b\uFFFE"));

    [Theory]
    [InlineData("hoà bình", "hòa bình")]
    [InlineData("THUỶ", "thủy")]
    [InlineData("uý", "úy")]
    [InlineData("Uỷ ban", "ủy ban")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("hoạ, toạ.", "họa, tọa.")]
    [InlineData("hòan", "hoàn")]
    [InlineData("Hùynh", "huỳnh")]
    [InlineData("xóay", "xoáy")]
    [InlineData("qúy", "quý")]
    [InlineData("qùa", "quà")]
    [InlineData("gía", "giá")]
    public void Tone_goes_where_the_laws_write_it(string written, string settled)
    {
        Assert.Equal(settled, Folding.ToneNormal(written));
        Assert.Equal(settled, Folding.ToneNormal(settled));
    }

    [Theory]
    [InlineData("quý")]
    [InlineData("quí")]
    [InlineData("quỳnh")]
    [InlineData("quà")]
    [InlineData("già")]
    [InlineData("gìn giữ")]
    [InlineData("gì")]
    [InlineData("giỏi")]
    [InlineData("của")]
    [InlineData("mía")]
    [InlineData("tuyển")]
    [InlineData("khuỷu")]
    [InlineData("ngoài")]
    [InlineData("sỹ sĩ")]
    [InlineData("goethe")]
    public void Tone_that_stands_well_stays(string written) => Assert.Equal(written, Folding.ToneNormal(written));

    [Fact]
    public void I_and_y_are_never_exchanged() => Assert.NotEqual(Folding.ToneNormal("quí"), Folding.ToneNormal("quý"));

    [Theory]
    [InlineData("gìn giữ hoà bình")]
    [InlineData("Gìn giữ hòa bình")]
    [InlineData("GÌN GIỮ HOÀ-BÌNH!")]
    [InlineData("“gìn giữ … hòa bình”")]
    public void Finds_gin_giu_hoa_binh_in_every_spelling(string written) => Assert.Equal("gin giu hoa binh", Folding.Fold(written));

    [Fact]
    public void Finds_Duc_in_Đức() => Assert.Equal(Folding.Fold("Duc"), Folding.Fold("Đức"));

    [Fact]
    public void Exact_Đức_ranks_before_those_that_only_fold_like_it()
    {
        string[] found = ["Dục", "đức", "Duc", "Đức"];

        string[] ranked = [.. found.OrderByDescending(Strength)];

        Assert.Equal(["Đức", "đức", "Dục", "Duc"], ranked);

        static int Strength(string name) =>
            (Folding.Exact(name) == Folding.Exact("Đức") ? 1 : 0) + (Folding.ToneNormal(name) == Folding.ToneNormal("Đức") ? 1 : 0);
    }

    [Theory]
    [InlineData("Søren Łukasz Weiß", "soren lukasz weiss")]
    [InlineData("１２３ ﬁn", "123 fin")]
    [InlineData("José-María", "jose maria")]
    [InlineData("Женева", "женева")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void Folds_partners_names_too(string written, string folded) => Assert.Equal(folded, Folding.Fold(written));

    [Fact]
    public void Takes_any_string_and_folding_twice_changes_nothing() =>
        Prop.ForAll(AnyText.OfAnyKind, AssertSettled).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Folding_twice_changes_no_letter_of_any_script()
    {
        for (var letter = char.MinValue; letter < char.MaxValue; letter++)
        {
            AssertSettled(letter.ToString());
        }
    }

    [Fact]
    public void Each_strength_finds_all_that_the_stronger_one_finds() => Prop.ForAll(AnyText.InVietnamese, text =>
    {
        Assert.Equal(Folding.ToneNormal(text), Folding.ToneNormal(Folding.Exact(text)));
        Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.ToneNormal(text)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static void AssertSettled(string text)
    {
        Assert.Equal(Folding.Exact(text), Folding.Exact(Folding.Exact(text)));
        Assert.Equal(Folding.ToneNormal(text), Folding.ToneNormal(Folding.ToneNormal(text)));
        Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text)));
    }
}
