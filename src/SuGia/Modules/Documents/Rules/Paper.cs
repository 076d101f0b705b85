using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>A decision or other paper that records rest on.</summary>
/// <remarks>Only unclassified papers. Of a classified one an opaque stub is kept: a reference, a holder, a level; no subject.</remarks>
public sealed partial class Paper : Record<PaperId>
{
    public const int NumberLimit = 80;
    public const int TitleLimit = 500;
    public const int BodyLimit = 200;
    public const int FileNameLimit = 200;
    public const int ReferenceLimit = 40;
    public const int FileCodeLimit = 30;
    public const int LanguageLimit = 30;

    /// <summary>Parts the bodies of a paper that several issued together.</summary>
    public const string BetweenBodies = "; ";

    private Paper() { }

    /// <summary>As printed: 4789/QĐ-BCA.</summary>
    public string Number { get; private set; } = "";

    /// <summary>One key for every spelling of the number.</summary>
    public string Key { get; private set; } = "";

    public PaperKind Kind { get; private set; } = PaperKind.Other;

    public PaperOrigin Origin { get; private set; }

    /// <summary>Who issued it, as printed; several bodies stand one after the other, parted by "; ".</summary>
    public string Body { get; private set; } = "";

    public IReadOnlyList<string> Bodies => Body.Split(BetweenBodies, StringSplitOptions.RemoveEmptyEntries);

    public string Title { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public DateOnly? SignedOn { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>The day on which it was handed over in public, which may be long after it was signed.</summary>
    public DateOnly? AnnouncedOn { get; private set; }

    /// <summary>The last day on which it holds by its own words; null where it says none.</summary>
    public DateOnly? LapsesOn { get; private set; }

    public Urgency Urgency { get; private set; }

    /// <summary>As Decree 30/2020, annex VI writes it: tiếng Việt; empty where nobody said.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The file of work that it lies in, by the list of files: 01.TCCB.</summary>
    public string FileCode { get; private set; } = "";

    public KeepingTerm? Keep { get; private set; }

    /// <summary>The level of a classified paper, which itself lies elsewhere; null for all others.</summary>
    public SecrecyLevel? Level { get; private set; }

    /// <summary>Who keeps a classified paper; empty for all others.</summary>
    public string Holder { get; private set; } = "";

    /// <summary>The day by which a classified paper asks for something, or null.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Unique; compared by bytes it puts the newest paper first, those without a day last.</summary>
    public string SortKey { get; private set; } = "";

    public bool IsStub => Level is not null;

    /// <summary>All that a person may correct, as it stands.</summary>
    internal PaperDetails Details => new(Number, Kind, Body, Title, SignedOn)
    {
        Origin = Origin,
        EffectiveOn = EffectiveOn,
        AnnouncedOn = AnnouncedOn,
        LapsesOn = LapsesOn,
        Urgency = Urgency,
        Language = Language,
        FileCode = FileCode,
        Keep = Keep,
        Signers = [.. signers.OrderBy(s => s.Place).Select(s => s.Typed)],
        Addressees = [.. addressees.OrderBy(a => a.Place).Select(a => a.Name)],
    };

    public static Result<(Paper Paper, PaperRegistered Registered)> Register(PaperDetails details, DateOnly today)
    {
        Paper paper = new();
        return paper.Take(details, today) is { } broken ? broken : (paper, new PaperRegistered(paper.Id, paper.Number, paper.SignedOn));
    }

    public static (Paper Stub, PaperReferredTo Referred) ReferTo(StubDetails details)
    {
        Paper stub = new() { Number = details.Reference, Key = Folding.OfNumber(details.Reference) };
        (stub.Level, stub.Holder, stub.DueOn) = (details.Level, details.Holder, details.DueOn);
        (stub.Folded, stub.SortKey) = (Folding.Fold($"{details.Reference} {details.Holder}"), stub.NewestFirst());
        return (stub, new(stub.Id, stub.Number));
    }

    public Result<PaperCorrected> Correct(PaperDetails details, DateOnly today)
    {
        if (IsStub)
        {
            return PaperProblems.StubHasNoDetails;
        }

        return Take(details, today) is { } broken ? broken : new PaperCorrected(Id);
    }

    /// <summary>True where the paper holds on the day by its own words alone; another may have ended it.</summary>
    public bool HoldsOn(DateOnly day) => (EffectiveOn ?? SignedOn) is not { } first || (first <= day && !(LapsesOn < day));

    private Broken? Take(PaperDetails details, DateOnly today)
    {
        if (Secrecy.Marks(details.Number, details.Title) is { } marked)
        {
            return new([marked]);
        }

        if (details.LapsesOn < (details.EffectiveOn ?? details.SignedOn))
        {
            return new([PaperProblems.LapsesBeforeItHolds]);
        }

        (Number, Key, Kind, Origin) = (details.Number, Folding.OfNumber(details.Number), details.Kind, details.Origin);
        (Body, Title) = (details.Body, details.Title);
        (SignedOn, EffectiveOn, AnnouncedOn, LapsesOn) = (details.SignedOn, details.EffectiveOn, details.AnnouncedOn, details.LapsesOn);
        (Urgency, Language, FileCode, Keep) = (details.Urgency, details.Language, details.FileCode, details.Keep);
        (Folded, SortKey) = (SearchedBy(), NewestFirst());
        Name(details.Signers, details.Addressees, today);
        return null;
    }

    private string NewestFirst() => $"{DateOnly.MaxValue.DayNumber - (SignedOn?.DayNumber ?? 0):0000000}~{Id.Value:N}";
}
