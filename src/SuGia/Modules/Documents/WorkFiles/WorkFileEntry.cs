using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Documents;

/// <summary>A file of work as a person types it, on opening and on correcting.</summary>
public sealed record WorkFileEntry
{
    public string? Version { get; init; }

    public string? Code { get; init; }

    public string? Year { get; init; }

    public string? Heading { get; init; }

    public string? Title { get; init; }

    public string? Keep { get; init; }

    public string? Unit { get; init; }

    public string? UnitPicked { get; init; }

    public string? MadeBy { get; init; }

    public string? Rights { get; init; }

    public string? Kind { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    public string? OpenedOn { get; init; }

    internal static WorkFileEntry New(DateOnly today) => new() { Year = $"{today.Year}", OpenedOn = Days.Typeable(today), Language = "Tiếng Việt", Rights = nameof(WorkFileRights.WholeRegister), Kind = nameof(WorkFileKind.Work) };

    /// <param name="unit">The code of the unit that keeps it.</param>
    internal static WorkFileEntry Of(WorkFile file, string? unit) => new()
    {
        Code = file.Code,
        Year = $"{file.Year}",
        Heading = file.Heading,
        Title = file.Title,
        Keep = file.Keep.Says.ToString(),
        Unit = unit,
        MadeBy = file.MadeBy,
        Rights = file.Rights.ToString(),
        Kind = file.Kind.ToString(),
        Language = file.Language,
        Description = file.Description,
        OpenedOn = Days.Typeable(file.OpenedOn),
    };

    internal Result<WorkFileTyped> Parsed(Result<UnitCard> unit) => Typed.Together(Named, unit, Kept, More).Into((named, keeper, kept, more) =>
        new WorkFileTyped(named.Code, (int)named.Year, named.Heading, named.Title, kept.Keep, keeper.Id, keeper.Name.Vi, kept.OpenedOn)
        {
            MadeBy = more.MadeBy,
            Rights = kept.Rights,
            Kind = kept.Kind,
            Language = more.Language,
            Description = more.Description,
        });

    private Result<(FileCode Code, long Year, string Heading, string Title)> Named => Typed.Together(
        FileCode.Typed(Code, nameof(Code)),
        Typed.Number(Year, nameof(Year), WorkFile.FirstYear, WorkFile.LastYear),
        Typed.Text(Heading, nameof(Heading), WorkFile.HeadingLimit, WorkFileWords.Heading),
        Typed.Text(Title, nameof(Title), WorkFile.TitleLimit, WorkFileWords.Title));

    private Result<(KeepingTerm Keep, WorkFileRights Rights, WorkFileKind Kind, DateOnly OpenedOn)> Kept => Typed.Together(
        KeepingTerm.Typed(Keep, nameof(Keep)).Then<KeepingTerm?, KeepingTerm>(term => term is null ? PaperProblems.NoSuchTerm(nameof(Keep)) : term),
        Typed.Choice<WorkFileRights>(Rights, nameof(Rights)),
        Typed.Choice<WorkFileKind>(Kind, nameof(Kind)),
        Typed.Day(OpenedOn, nameof(OpenedOn)));

    private Result<(string MadeBy, string Language, string Description)> More => Typed.Together(
        Typed.TextIfAny(MadeBy, nameof(MadeBy), WorkFile.NameLimit, WorkFileWords.MadeBy),
        Typed.TextIfAny(Language, nameof(Language), WorkFile.LanguageLimit, WorkFileWords.Language),
        Typed.TextIfAny(Description, nameof(Description), WorkFile.DescriptionLimit, WorkFileWords.Description));
}
