using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Who may read a file, of those who may read papers.</summary>
public enum WorkFileRights
{
    WholeRegister,
    WithinUnit,
}

/// <summary>From when the time for the hand-over runs. Source: Decree 30/2020, article 30.</summary>
public enum WorkFileKind
{
    /// <summary>From the end of the work.</summary>
    Work,

    /// <summary>From the settlement of the accounts of the works that were built.</summary>
    Construction,
}

/// <summary>The papers of one piece of work, in order; they lie in the register once and are named here.</summary>
/// <remarks>Source: Decree 30/2020, articles 28 to 31, annexes V and VI. After the hand-over nothing changes.</remarks>
public sealed partial class WorkFile : Record<WorkFileId>
{
    public const int HeadingLimit = 200;
    public const int TitleLimit = 500;
    public const int NameLimit = 200;
    public const int LanguageLimit = 50;
    public const int DescriptionLimit = 500;
    public const int ReasonLimit = 500;
    public const int FirstYear = 1945;
    public const int LastYear = 2200;

    private WorkFile() { }

    /// <summary>By the list of files: 01.TCCB.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The year of the list of files that it stands in.</summary>
    public int Year { get; private set; }

    public string Heading { get; private set; } = "";

    public string Title { get; private set; } = "";

    public KeepingTerm Keep { get; private set; } = KeepingTerm.Forever;

    /// <summary>The unit that keeps it.</summary>
    public UnitId Unit { get; private set; }

    /// <summary>The name of that unit, as the lists of files print it.</summary>
    public string KeptBy { get; private set; } = "";

    public string MadeBy { get; private set; } = "";

    public WorkFileRights Rights { get; private set; }

    public WorkFileKind Kind { get; private set; }

    public string Language { get; private set; } = "";

    public string Description { get; private set; } = "";

    public DateOnly OpenedOn { get; private set; }

    public DateOnly? HandedOverOn { get; private set; }

    /// <summary>The archive.</summary>
    public string HandedTo { get; private set; } = "";

    public string GivenBy { get; private set; } = "";

    public string TakenBy { get; private set; } = "";

    /// <summary>In what state the papers were given.</summary>
    public string Condition { get; private set; } = "";

    public int PapersHanded { get; private set; }

    public int PagesHanded { get; private set; }

    public string Folded { get; private set; } = "";

    /// <summary>Unique; compared by bytes it puts the newest year first, then heading by heading.</summary>
    public string SortKey { get; private set; } = "";

    public DateOnly EnteredOn { get; private init; }

    public static Result<(WorkFile File, WorkFileOpened Opened)> Open(WorkFileTyped typed, DateOnly today)
    {
        WorkFile file = new() { EnteredOn = today };
        return file.Take(typed, today) is { } broken ? broken : (file, new WorkFileOpened(file.Id));
    }

    /// <param name="by">The account: whoever may read the file and did not change that is told of it.</param>
    public Result<WorkFileCorrected> Correct(WorkFileTyped typed, Guid by, DateOnly today)
    {
        var (rights, kept) = (Rights, Kept);
        if ((Changeable ?? Take(typed, today)) is { } broken)
        {
            return broken;
        }

        NoteRights(rights, kept, by, today);
        return new WorkFileCorrected(Id);
    }

    /// <summary>What is kept for ever must come to the archive.</summary>
    public bool MustBeHandedOver => Keep == KeepingTerm.Forever;

    private Broken? Take(WorkFileTyped typed, DateOnly today)
    {
        if (Broken.Among(
            (typed.OpenedOn <= today, Otherwise: WorkFileProblems.NotYet("OpenedOn")),
            (typed.OpenedOn.Year <= typed.Year, Otherwise: WorkFileProblems.YearBeforeOpening),
            (FirstFact is not { } first || typed.OpenedOn <= first, Otherwise: WorkFileProblems.OpenedAfterFacts(FirstFact ?? today)),
            (!Secrecy.IsMarkedSubject(typed.Heading), Otherwise: Secrecy.Refusal("Heading")),
            (!Secrecy.IsMarkedSubject(typed.Title), Otherwise: Secrecy.Refusal("Title")),
            (!Secrecy.IsMarkedSubject(typed.Description), Otherwise: Secrecy.Refusal("Description"))) is { } broken)
        {
            return broken;
        }

        (Code, Year, Heading, Title, Keep) = (typed.Code.ToString(), typed.Year, typed.Heading, typed.Title, typed.Keep);
        (Unit, KeptBy, MadeBy, Rights, Kind) = (typed.Unit, typed.KeptBy, typed.MadeBy, typed.Rights, typed.Kind);
        (Language, Description, OpenedOn) = (typed.Language, typed.Description, typed.OpenedOn);
        Folded = Folding.Fold($"{Code} {Title} {Heading} {Description}");
        SortKey = $"{9999 - Year:0000}~{Folding.Fold(typed.Code.Notation)}~{typed.Code.Number:0000}~{Id.Value:N}";
        return null;
    }
}

/// <param name="KeptBy">The name of the unit on the day.</param>
public sealed record WorkFileTyped(FileCode Code, int Year, string Heading, string Title, KeepingTerm Keep, UnitId Unit, string KeptBy, DateOnly OpenedOn)
{
    public string MadeBy { get; init; } = "";

    public WorkFileRights Rights { get; init; }

    public WorkFileKind Kind { get; init; }

    public string Language { get; init; } = "";

    public string Description { get; init; } = "";
}

public sealed record WorkFileOpened(WorkFileId File);

public sealed record WorkFileCorrected(WorkFileId File);
