using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <content>Numbers that other registries gave to the same paper.</content>
public sealed partial class Paper
{
    public const int MostOtherNumbers = 2;

    private readonly List<OtherNumber> otherNumbers = [];

    /// <summary>Beside its own.</summary>
    public IReadOnlyList<OtherNumber> OtherNumbers => otherNumbers;

    /// <summary>The same paper stands in another registry under a number of its own; it is found by both.</summary>
    public Result<NumberedElsewhere> NumberElsewhere(OtherNumberTyped typed, DateOnly today)
    {
        if (Broken.Among(
            (!IsStub, Otherwise: PaperProblems.StubHasNoDetails),
            (otherNumbers.Count < MostOtherNumbers, Otherwise: OtherNumberProblems.TooMany(MostOtherNumbers)),
            (typed.On <= today, Otherwise: OtherNumberProblems.NotYet),
            (!Secrecy.IsMarkedNumber(typed.Number), Otherwise: Secrecy.Refusal("Number")),
            (typed.Key != Key, Otherwise: OtherNumberProblems.ItsOwn),
            (otherNumbers.All(n => n.Key != typed.Key), Otherwise: OtherNumberProblems.KnownHere)) is { } broken)
        {
            return broken;
        }

        otherNumbers.Add(new(typed, today));
        Folded = SearchedBy();
        return new NumberedElsewhere(Id);
    }

    /// <summary>Takes back what was entered by mistake.</summary>
    public Result<OtherNumberRemoved> RemoveOtherNumber(Guid number)
    {
        if (otherNumbers.Find(n => n.Id == number) is not { } known)
        {
            return OtherNumberProblems.NotHere;
        }

        otherNumbers.Remove(known);
        Folded = SearchedBy();
        return new OtherNumberRemoved(Id);
    }

    private string SearchedBy() => Folding.Fold(string.Join(' ', [Number, Title, Body, .. otherNumbers.Select(n => n.Number)]));
}

/// <summary>A number that another registry gave.</summary>
public sealed class OtherNumber : Part
{
    private OtherNumber() { }

    internal OtherNumber(OtherNumberTyped typed, DateOnly enteredOn) => (Registry, Number, Key, On, EnteredOn) = (typed.Registry, typed.Number, typed.Key, typed.On, enteredOn);

    /// <summary>Whose registry.</summary>
    public string Registry { get; private init; } = "";

    /// <summary>As printed.</summary>
    public string Number { get; private init; } = "";

    /// <summary>One key for every spelling of the number.</summary>
    public string Key { get; private init; } = "";

    public DateOnly On { get; private init; }
}

public sealed record OtherNumberTyped(string Registry, string Number, DateOnly On)
{
    internal string Key => Folding.OfNumber(Number);
}

public sealed record NumberedElsewhere(PaperId Paper);

public sealed record OtherNumberRemoved(PaperId Paper);

public static class OtherNumberProblems
{
    public static Problem NotYet { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem ItsOwn { get; } = new(new("Đây là số của chính văn bản.", "This is the paper's own number."), "Number");

    public static Problem KnownHere { get; } = new(new("Số này đã ghi cho văn bản.", "The paper has this number already."), "Number");

    public static Problem NotHere { get; } = new(new("Số này không còn.", "The number is there no more."));

    public static Problem TooMany(int most) => new(new($"Một văn bản có tối đa {most} số khác.", $"A paper has at most {most} other numbers."), "Number");

    public static Problem Known(string number) => new(new(
        $"Số {number} của cơ quan này đã ghi cho văn bản khác. Nếu đúng là hai văn bản, đánh dấu “Vẫn ghi”.",
        $"The number {number} of this registry belongs to another paper. If they are two, tick “Register anyway”."), "Number");
}
