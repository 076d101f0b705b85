using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>A decision or other paper that records rest on.</summary>
/// <remarks>Only unclassified papers. Of a classified one an opaque stub is kept: a reference, a holder, a level; no subject.</remarks>
public sealed class Paper : Record<PaperId>
{
    public const int NumberLimit = 80;
    public const int TitleLimit = 500;
    public const int BodyLimit = 200;

    private readonly List<Basis> bases = [];

    private Paper() { }

    /// <summary>As printed: 4789/QĐ-BCA.</summary>
    public string Number { get; private set; } = "";

    /// <summary>One key for every spelling of the number.</summary>
    public string Key { get; private set; } = "";

    public PaperKind Kind { get; private set; }

    /// <summary>Who issued it, as printed.</summary>
    public string Body { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public DateOnly? SignedOn { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>The day on which it was handed over in public, which may be long after it was signed.</summary>
    public DateOnly? AnnouncedOn { get; private set; }

    /// <summary>True where the paper itself is classified and lies elsewhere.</summary>
    public bool IsStub { get; private set; }

    /// <summary>SHA-256 of the stored file, or null where none is stored.</summary>
    public string? FileHash { get; private set; }

    public string? FileName { get; private set; }

    /// <summary>The papers that this one rests on.</summary>
    public IReadOnlyList<Basis> Bases => bases;

    /// <exception cref="ArgumentException">A paper that is no stub has no title: the caller did not check.</exception>
    public static (Paper Paper, PaperRegistered Registered) Register(PaperDetails details)
    {
        Paper paper = new();
        paper.Take(details);
        return (paper, new(paper.Id, paper.Number, paper.SignedOn));
    }

    public PaperCorrected Correct(PaperDetails details)
    {
        Take(details);
        return new(Id);
    }

    public Result<PaperRestsOn> RestOn(PaperId other, DateOnly today)
    {
        if (Broken.Among(
            (other != Id, Otherwise: PaperProblems.RestsOnItself),
            (bases.All(b => b.On != other), Otherwise: PaperProblems.BasisKnown)) is { } broken)
        {
            return broken;
        }

        bases.Add(new(other, today));
        return new PaperRestsOn(Id, other);
    }

    public FileAttached Attach(string hash, string fileName)
    {
        (FileHash, FileName) = (hash, fileName);
        return new(Id, hash, fileName);
    }

    private void Take(PaperDetails details)
    {
        (Number, Key, Kind) = (details.Number, Folding.OfNumber(details.Number), details.Kind);
        (Body, Title, IsStub) = (details.Body, details.Title, details.IsStub);
        (SignedOn, EffectiveOn, AnnouncedOn) = (details.SignedOn, details.EffectiveOn, details.AnnouncedOn);
        Folded = Folding.Fold($"{Number} {Title} {Body}");
    }
}

public sealed record PaperDetails(string Number, PaperKind Kind, string Body, string Title, DateOnly? SignedOn)
{
    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? AnnouncedOn { get; init; }

    public bool IsStub { get; init; }
}

/// <summary>A paper that another rests on.</summary>
public sealed class Basis : Part
{
    private Basis() { }

    internal Basis(PaperId on, DateOnly enteredOn) => (On, EnteredOn) = (on, enteredOn);

    public PaperId On { get; private init; }
}

public static class PaperProblems
{
    public static Problem RestsOnItself { get; } = new(new("Văn bản không thể căn cứ chính nó.", "A paper cannot rest on itself."), "Basis");

    public static Problem BasisKnown { get; } = new(new("Căn cứ này đã ghi.", "This basis is already recorded."), "Basis");

    public static Problem NewNeedsTitleAndDay(string number) => new(new(
        $"Chưa có văn bản {number}. Nhập thêm ngày ký và trích yếu để ghi văn bản mới.",
        $"The paper {number} is not registered yet. Add its day of signature and subject to register it."), "PaperNumber");

    public static Problem SeveralWithNumber(string number) => new(new(
        $"Có nhiều văn bản số {number}. Nhập ngày ký để chọn đúng văn bản.",
        $"Several papers have the number {number}. Type the day of signature to choose."), "PaperSignedOn");

    public static Problem Known(string number) => new(new(
        $"Văn bản {number} của cơ quan này đã ghi.", $"The paper {number} of this body is already registered."), "Number");

    public static Problem Secret { get; } = new(new(
        "Văn bản có dấu mật không nhập tại đây. Chỉ ghi số tham chiếu và nơi giữ: chọn “Chỉ ghi tham chiếu”.",
        "A classified paper is not entered here. Record only a reference and its holder: choose “Reference only”."), "Title");
}

public sealed record PaperRegistered(PaperId Paper, string Number, DateOnly? SignedOn);

public sealed record PaperCorrected(PaperId Paper);

public sealed record PaperRestsOn(PaperId Paper, PaperId On);

public sealed record FileAttached(PaperId Paper, string Hash, string FileName);
