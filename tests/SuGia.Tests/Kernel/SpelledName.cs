using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SuGia.Tests.Kernel;

/// <summary>A name kept as letters and tones, compared the slow and plain way: what every sort key must agree with.</summary>
public sealed record SpelledName(IReadOnlyList<IReadOnlyList<SpelledName.Letter>> Words)
{
    // Few letters, so that ties are common; none of oa, oe, uy, qu, gi, whose tones wander.
    private const string InOrder = "aăâbdđeêinôơưx";
    private const string Toned = "aăâeêiôơư";
    private static readonly string[] Tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

    public static Arbitrary<SpelledName> Any { get; } =
        (from words in Gen.NonEmptyListOf(Gen.NonEmptyListOf(
            from letter in Gen.Choose(0, InOrder.Length - 1)
            from tone in Gen.Choose(0, Tones.Length - 1)
            select new Letter(letter, Toned.Contains(InOrder[letter], StringComparison.Ordinal) ? tone : 0)).Resize(2)).Resize(3)
         select new SpelledName([.. words.Select(word => word.ToArray())])).ToArbitrary();

    public int CompareTo(SpelledName other)
    {
        var letters = Compare(InSortOrder, other.InSortOrder, CompareWords);
        return letters != 0 ? letters : Compare(AllTones, other.AllTones, Comparer<int>.Default.Compare);
    }

    public override string ToString() => string.Join(' ', Words.Select(word => string.Concat(word))).Normalize(NormalizationForm.FormC);

    private IReadOnlyList<IReadOnlyList<Letter>> InSortOrder => [Words[^1], .. Words.Take(Words.Count - 1)];

    private IReadOnlyList<int> AllTones => [.. InSortOrder.SelectMany(word => word).Select(letter => letter.Tone)];

    private static int CompareWords(IReadOnlyList<Letter> one, IReadOnlyList<Letter> other) =>
        Compare(one, other, (left, right) => left.Place.CompareTo(right.Place));

    private static int Compare<T>(IReadOnlyList<T> one, IReadOnlyList<T> other, Comparison<T> compare) =>
        one.Zip(other, compare.Invoke).FirstOrDefault(sign => sign != 0) is var first and not 0
            ? first
            : one.Count.CompareTo(other.Count);

    public sealed record Letter(int Place, int Tone)
    {
        public override string ToString() => InOrder[Place] + Tones[Tone];
    }
}
