using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <content>Files that come with it.</content>
public sealed partial class Paper
{
    public const int EnclosuresLimit = 20;

    private readonly List<Enclosure> enclosures = [];

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<Enclosure> Enclosures => enclosures;

    /// <summary>The first file is the paper itself; each further one is enclosed.</summary>
    public Result<FileEnclosed> Enclose(string hash, string fileName, DateOnly today)
    {
        if (Broken.Among(
            (!IsStub, Otherwise: PaperProblems.StubHasNoFile),
            (enclosures.Count < EnclosuresLimit, Otherwise: PaperProblems.TooManyLines("File", EnclosuresLimit, enclosures.Count + 1))) is { } broken)
        {
            return broken;
        }

        enclosures.Add(new(hash, fileName, today));
        return new FileEnclosed(Id, hash, fileName);
    }
}

/// <summary>A file that came with a paper beside the paper itself.</summary>
public sealed class Enclosure : Part
{
    private Enclosure() { }

    internal Enclosure(string hash, string fileName, DateOnly enteredOn) => (Hash, FileName, EnteredOn) = (hash, fileName, enteredOn);

    public string Hash { get; private init; } = "";

    public string FileName { get; private init; } = "";
}

public sealed record FileEnclosed(PaperId Paper, string Hash, string FileName);
