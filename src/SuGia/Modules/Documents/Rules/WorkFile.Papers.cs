using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <content>The papers that lie in it.</content>
public sealed partial class WorkFile
{
    public const int NoteLimit = 500;
    public const int MostPages = 9999;

    private readonly List<FiledPaper> papers = [];

    /// <summary>In the order in which they were put in, with those that were taken out.</summary>
    public IReadOnlyList<FiledPaper> Papers => papers;

    /// <summary>A paper may lie in many files, in each of them once.</summary>
    public Result<PaperFiled> Put(FiledTyped typed, DateOnly today)
    {
        if ((Growing ?? Broken.Among(
            (typed.On <= today, Otherwise: WorkFileProblems.NotYet("On")),
            (typed.On >= OpenedOn, Otherwise: WorkFileProblems.BeforeOpening(OpenedOn)),
            (!(typed.On < typed.Paper.SignedOn), Otherwise: WorkFileProblems.BeforeSigned(typed.Paper.SignedOn ?? typed.On)),
            (!typed.Paper.IsStub, Otherwise: WorkFileProblems.StubStaysOut),
            (papers.All(p => p.Paper != typed.Paper.Id || p.TakenOutOn is not null), Otherwise: WorkFileProblems.LiesHere))) is { } broken)
        {
            return broken;
        }

        papers.Add(new(papers.Count + 1, typed, today));
        return new PaperFiled(Id, typed.Paper.Id);
    }

    /// <summary>The line stays, with the reason; its place is not given again.</summary>
    public Result<PaperTakenOut> TakeOut(Guid entry, DateOnly on, string reason, DateOnly today)
    {
        if (papers.Find(p => p.Id == entry) is not { TakenOutOn: null } filed)
        {
            return WorkFileProblems.NotHere;
        }

        if ((Growing ?? Broken.Among(
            (on <= today, Otherwise: WorkFileProblems.NotYet("On")),
            (on >= filed.On, Otherwise: WorkFileProblems.PutIn(filed.On)))) is { } broken)
        {
            return broken;
        }

        filed.TakeOut(on, reason);
        return new PaperTakenOut(Id, filed.Paper);
    }

    private IEnumerable<FiledPaper> Lying => papers.Where(p => p.TakenOutOn is null);

    /// <summary>The first day on which anything happened to it, or null.</summary>
    private DateOnly? FirstFact => papers.Select(p => p.On).Concat(halts.Select(h => h.On)).Select(d => (DateOnly?)d).Min();

    /// <summary>The last day on which anything happened to its papers.</summary>
    private DateOnly LastFact => papers.SelectMany(p => new[] { p.On, p.TakenOutOn ?? p.On }).Append(OpenedOn).Max();
}

/// <summary>One paper's place in a file.</summary>
public sealed class FiledPaper : Part
{
    private FiledPaper() { }

    internal FiledPaper(int ordinal, FiledTyped typed, DateOnly enteredOn) =>
        (Ordinal, SortKey, Paper, On, Pages, Note, EnteredOn) = (ordinal, $"{ordinal:0000}", typed.Paper.Id, typed.On, typed.Pages, typed.Note, enteredOn);

    /// <summary>From 1; never given again.</summary>
    public int Ordinal { get; private init; }

    /// <summary>Compared by bytes it puts the papers of one file in their order.</summary>
    public string SortKey { get; private init; } = "";

    public PaperId Paper { get; private init; }

    public DateOnly On { get; private init; }

    public int Pages { get; private init; }

    public string Note { get; private init; } = "";

    /// <summary>From this day on it lies here no more.</summary>
    public DateOnly? TakenOutOn { get; private set; }

    public string TakenOutFor { get; private set; } = "";

    internal void TakeOut(DateOnly on, string reason) => (TakenOutOn, TakenOutFor) = (on, reason);
}

public sealed record FiledTyped(PaperToFile Paper, DateOnly On, int Pages, string Note);

/// <summary>What a file asks of a paper.</summary>
public sealed record PaperToFile(PaperId Id, DateOnly? SignedOn, bool IsStub);

public sealed record PaperFiled(WorkFileId File, PaperId Paper);

public sealed record PaperTakenOut(WorkFileId File, PaperId Paper);
