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
    public const int FileNameLimit = 200;
    public const int ReferenceLimit = 40;

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

    /// <summary>The level of a classified paper, which itself lies elsewhere; null for all others.</summary>
    public SecrecyLevel? Level { get; private set; }

    /// <summary>Who keeps a classified paper; empty for all others.</summary>
    public string Holder { get; private set; } = "";

    /// <summary>The day by which a classified paper asks for something, or null.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Unique; compared by bytes it puts the newest paper first, those without a day last.</summary>
    public string SortKey { get; private set; } = "";

    public bool IsStub => Level is not null;

    /// <summary>SHA-256 of the stored file, or null where none is stored.</summary>
    public string? FileHash { get; private set; }

    public string? FileName { get; private set; }

    /// <summary>The papers that this one rests on.</summary>
    public IReadOnlyList<Basis> Bases => bases;

    public static Result<(Paper Paper, PaperRegistered Registered)> Register(PaperDetails details)
    {
        if (Secrecy.Marks(details.Number, details.Title) is { } marked)
        {
            return marked;
        }

        Paper paper = new();
        paper.Take(details);
        return (paper, new PaperRegistered(paper.Id, paper.Number, paper.SignedOn));
    }

    public static (Paper Stub, PaperReferredTo Referred) ReferTo(StubDetails details)
    {
        Paper stub = new() { Number = details.Reference, Key = Folding.OfNumber(details.Reference), Kind = PaperKind.Other };
        (stub.Level, stub.Holder, stub.DueOn) = (details.Level, details.Holder, details.DueOn);
        (stub.Folded, stub.SortKey) = (Folding.Fold($"{details.Reference} {details.Holder}"), stub.NewestFirst());
        return (stub, new(stub.Id, stub.Number));
    }

    public Result<PaperCorrected> Correct(PaperDetails details)
    {
        if (Broken.Among((!IsStub, Otherwise: PaperProblems.StubHasNoDetails)) is { } broken)
        {
            return broken;
        }

        if (Secrecy.Marks(details.Number, details.Title) is { } marked)
        {
            return marked;
        }

        Take(details);
        return new PaperCorrected(Id);
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

    public Result<FileAttached> Attach(string hash, string fileName)
    {
        if (IsStub)
        {
            return PaperProblems.StubHasNoFile;
        }

        (FileHash, FileName) = (hash, fileName);
        return new FileAttached(Id, hash, fileName);
    }

    private void Take(PaperDetails details)
    {
        (Number, Key, Kind) = (details.Number, Folding.OfNumber(details.Number), details.Kind);
        (Body, Title) = (details.Body, details.Title);
        (SignedOn, EffectiveOn, AnnouncedOn) = (details.SignedOn, details.EffectiveOn, details.AnnouncedOn);
        (Folded, SortKey) = (Folding.Fold($"{Number} {Title} {Body}"), NewestFirst());
    }

    private string NewestFirst() => $"{DateOnly.MaxValue.DayNumber - (SignedOn?.DayNumber ?? 0):0000000}~{Id.Value:N}";
}

public sealed record PaperDetails(string Number, PaperKind Kind, string Body, string Title, DateOnly? SignedOn)
{
    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? AnnouncedOn { get; init; }

    public static PaperDetails Of(Paper paper) => new(paper.Number, paper.Kind, paper.Body, paper.Title, paper.SignedOn)
    {
        EffectiveOn = paper.EffectiveOn,
        AnnouncedOn = paper.AnnouncedOn,
    };
}

/// <summary>All that is kept of a classified paper.</summary>
/// <param name="Reference">Opaque: it says nothing of the content.</param>
/// <param name="Holder">Who keeps the paper.</param>
public sealed record StubDetails(string Reference, SecrecyLevel Level, string Holder, DateOnly? DueOn);

/// <summary>A paper that another rests on.</summary>
public sealed class Basis : Part
{
    private Basis() { }

    internal Basis(PaperId on, DateOnly enteredOn) => (On, EnteredOn) = (on, enteredOn);

    public PaperId On { get; private init; }
}

public sealed record PaperRegistered(PaperId Paper, string Number, DateOnly? SignedOn);

public sealed record PaperCorrected(PaperId Paper);

public sealed record PaperReferredTo(PaperId Paper, string Reference);

public sealed record PaperRestsOn(PaperId Paper, PaperId On);

public sealed record FileAttached(PaperId Paper, string Hash, string FileName);
