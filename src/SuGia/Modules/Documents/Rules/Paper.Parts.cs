using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <content>Whom it names, what it does to others, and its files.</content>
public sealed partial class Paper
{
    public const int SignersLimit = 10;
    public const int AddresseesLimit = 60;

    private readonly List<Relation> relations = [];
    private readonly List<Signer> signers = [];
    private readonly List<Addressee> addressees = [];
    private readonly List<EarlierFile> earlierFiles = [];

    /// <summary>What this paper does to others.</summary>
    public IReadOnlyList<Relation> Relations => relations;

    /// <summary>In the order of their signatures.</summary>
    public IReadOnlyList<Signer> Signers => signers;

    /// <summary>In the order printed.</summary>
    public IReadOnlyList<Addressee> Addressees => addressees;

    /// <summary>SHA-256 of the stored file, or null where none is stored.</summary>
    public string? FileHash { get; private set; }

    public string? FileName { get; private set; }

    /// <summary>Files that another took the place of, the oldest first.</summary>
    public IReadOnlyList<EarlierFile> EarlierFiles => earlierFiles;

    public Result<PaperRelated> Relate(RelationKind kind, PaperId other, DateOnly today)
    {
        if (Broken.Among(
            (other != Id, Otherwise: PaperProblems.RestsOnItself),
            (relations.All(r => r.On != other || r.Kind != kind), Otherwise: PaperProblems.RelationKnown)) is { } broken)
        {
            return broken;
        }

        relations.Add(new(kind, other, today));
        return new PaperRelated(Id, other, kind);
    }

    /// <summary>Takes back a relation that was entered by mistake.</summary>
    public Result<RelationRemoved> Unrelate(Guid relation)
    {
        if (relations.Find(r => r.Id == relation) is not { } entered)
        {
            return PaperProblems.NoSuchRelation;
        }

        relations.Remove(entered);
        return new RelationRemoved(Id, entered.On, entered.Kind);
    }

    public Result<FileAttached> Attach(string hash, string fileName, DateOnly today)
    {
        if (IsStub)
        {
            return PaperProblems.StubHasNoFile;
        }

        if (FileHash is { } earlier && earlier != hash)
        {
            earlierFiles.Add(new(earlier, FileName!, today));
        }

        (FileHash, FileName) = (hash, fileName);
        return new FileAttached(Id, hash, fileName);
    }

    private void Name(IReadOnlyList<SignerTyped> signing, IReadOnlyList<string> addressed, DateOnly today)
    {
        if (!signing.SequenceEqual(signers.OrderBy(s => s.Place).Select(s => s.Typed)))
        {
            signers.Clear();
            signers.AddRange(signing.Select((s, at) => new Signer(at, s, today)));
        }

        if (!addressed.SequenceEqual(addressees.OrderBy(a => a.Place).Select(a => a.Name)))
        {
            addressees.Clear();
            addressees.AddRange(addressed.Select((name, at) => new Addressee(at, name, today)));
        }
    }
}

/// <summary>What this paper does to another one.</summary>
public sealed class Relation : Part
{
    private Relation() { }

    internal Relation(RelationKind kind, PaperId on, DateOnly enteredOn) => (Kind, On, EnteredOn) = (kind, on, enteredOn);

    public RelationKind Kind { get; private init; }

    public PaperId On { get; private init; }
}

/// <summary>Who signed, as the paper prints it on its day.</summary>
public sealed class Signer : Part
{
    public const int NameLimit = 120;
    public const int PostLimit = 200;
    public const int RankLimit = 60;
    public const int CapacityLimit = 60;

    private Signer() { }

    internal Signer(int place, SignerTyped typed, DateOnly enteredOn) =>
        (Place, FullName, Post, Rank, Capacity, EnteredOn) = (place, typed.Name, typed.Post, typed.Rank, typed.Capacity, enteredOn);

    public int Place { get; private init; }

    public string FullName { get; private init; } = "";

    public string Post { get; private init; } = "";

    public string Rank { get; private init; } = "";

    /// <summary>For whom the signature stands: KT. BỘ TRƯỞNG; empty where the signer signs for himself.</summary>
    public string Capacity { get; private init; } = "";

    public SignerTyped Typed => new(FullName, Post, Rank, Capacity);
}

public sealed class Addressee : Part
{
    public const int NameLimit = 200;

    private Addressee() { }

    internal Addressee(int place, string name, DateOnly enteredOn) => (Place, Name, EnteredOn) = (place, name, enteredOn);

    public int Place { get; private init; }

    public string Name { get; private init; } = "";
}

/// <summary>A file that another took the place of; the content stays in the store.</summary>
public sealed class EarlierFile : Part
{
    private EarlierFile() { }

    internal EarlierFile(string hash, string fileName, DateOnly enteredOn) => (Hash, FileName, EnteredOn) = (hash, fileName, enteredOn);

    public string Hash { get; private init; } = "";

    public string FileName { get; private init; } = "";
}

/// <param name="Capacity">KT. BỘ TRƯỞNG, TL., TUQ.; empty where the signer signs for himself.</param>
public sealed record SignerTyped(string Name, string Post, string Rank, string Capacity);

public sealed record PaperRelated(PaperId Paper, PaperId On, RelationKind Kind);

public sealed record RelationRemoved(PaperId Paper, PaperId On, RelationKind Kind);

public sealed record FileAttached(PaperId Paper, string Hash, string FileName);
