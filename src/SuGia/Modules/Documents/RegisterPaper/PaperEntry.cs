using System.Reflection;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>A paper as typed, to be registered or corrected.</summary>
public sealed record PaperEntry : IBindableFromHttpContext<PaperEntry>
{
    /// <summary>What the field of the level says for a paper that is not classified.</summary>
    public const string Open = "Open";

    public static PaperEntry Blank { get; } = new();

    public string? Number { get; init; }

    public string? Kind { get; init; }

    public string? Origin { get; init; } = nameof(PaperOrigin.State);

    public string? Body { get; init; }

    public string? Title { get; init; }

    public string? SignedOn { get; init; }

    public string? EffectiveOn { get; init; }

    public string? AnnouncedOn { get; init; }

    public string? LapsesOn { get; init; }

    public string? Level { get; init; } = Open;

    public string? Urgency { get; init; } = nameof(Documents.Urgency.Ordinary);

    public string? Language { get; init; }

    public string? FileCode { get; init; }

    public string? Keep { get; init; }

    /// <summary>One a line: name; post; rank; capacity.</summary>
    public string? Signers { get; init; }

    /// <summary>One a line.</summary>
    public string? Addressees { get; init; }

    /// <summary>The refusal of a classified paper: a level was chosen, or a mark stands in the number or the subject.</summary>
    public Problem? Secret =>
        Level is not (null or "" or Open) ? Secrecy.Refusal(nameof(Level)) : Secrecy.Marks(Number ?? "", Title ?? "");

    /// <summary>What goes back to the page of a refused classified paper: nothing of its content.</summary>
    public PaperEntry WithoutSubject => this with { Number = null, Title = null, Level = Open, Signers = null, Addressees = null };

    public static PaperEntry Of(Paper paper) => new()
    {
        Number = paper.Number,
        Kind = paper.Kind.Code,
        Origin = paper.Origin.ToString(),
        Body = string.Join('\n', paper.Bodies),
        Title = paper.Title,
        SignedOn = Day(paper.SignedOn),
        EffectiveOn = Day(paper.EffectiveOn),
        AnnouncedOn = Day(paper.AnnouncedOn),
        LapsesOn = Day(paper.LapsesOn),
        Urgency = paper.Urgency.ToString(),
        Language = paper.Language,
        FileCode = paper.FileCode,
        Keep = paper.Keep?.Says.ToString(),
        Signers = string.Join('\n', paper.Signers.OrderBy(s => s.Place).Select(s => SignerLines.Written(s.Typed))),
        Addressees = string.Join('\n', paper.Addressees.OrderBy(a => a.Place).Select(a => a.Name)),
    };

    public Result<PaperDetails> Parse(DateOnly today) =>
        Typed.Together(Said, On(today), Filed, People).Into((said, on, filed, people) => new PaperDetails(said.Number, said.Kind, said.Body, said.Title, on.Signed)
        {
            Origin = said.Origin,
            EffectiveOn = on.Effective,
            AnnouncedOn = on.Announced,
            LapsesOn = on.Lapses,
            Urgency = filed.Urgency,
            Language = filed.Language,
            FileCode = filed.FileCode,
            Keep = filed.Keep,
            Signers = people.Signers,
            Addressees = people.Addressees,
        });

    public static ValueTask<PaperEntry?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<PaperEntry>(context);

    private Result<(string Number, PaperKind Kind, PaperOrigin Origin, string Body, string Title)> Said => Typed.Together(
        Typed.Text(Number, nameof(Number), Paper.NumberLimit, PaperWords.Number),
        PaperKinds.Typed(Kind, nameof(Kind)),
        Typed.Choice<PaperOrigin>(Origin ?? nameof(PaperOrigin.State), nameof(Origin)),
        Typed.TextIfAny(string.Join(Paper.BetweenBodies, Lines(Body)), nameof(Body), Paper.BodyLimit, PaperWords.Body),
        Typed.Text(Title, nameof(Title), Paper.TitleLimit, PaperWords.Title));

    private Result<(DateOnly Signed, DateOnly? Effective, DateOnly? Announced, DateOnly? Lapses)> On(DateOnly today) => Typed.Together(
        SignedBy(today), Typed.DayIfAny(EffectiveOn, nameof(EffectiveOn)), Typed.DayIfAny(AnnouncedOn, nameof(AnnouncedOn)), Typed.DayIfAny(LapsesOn, nameof(LapsesOn)));

    private Result<(Urgency Urgency, string Language, string FileCode, KeepingTerm? Keep)> Filed => Typed.Together(
        Typed.Choice<Urgency>(Urgency ?? nameof(Documents.Urgency.Ordinary), nameof(Urgency)),
        Typed.TextIfAny(Language, nameof(Language), Paper.LanguageLimit, PaperWords.Language),
        Typed.TextIfAny(FileCode, nameof(FileCode), Paper.FileCodeLimit, PaperWords.FileCode),
        KeepingTerm.Typed(Keep, nameof(Keep)));

    private Result<(IReadOnlyList<SignerTyped> Signers, IReadOnlyList<string> Addressees)> People =>
        Typed.Together(SignerLines.Read(Lines(Signers), nameof(Signers)), AddresseeLines.Read(Lines(Addressees), nameof(Addressees)));

    private Result<DateOnly> SignedBy(DateOnly today) =>
        Typed.Day(SignedOn, nameof(SignedOn)).Then<DateOnly, DateOnly>(day => day <= today ? day : PaperProblems.SignedAfterToday);

    private static IReadOnlyList<string> Lines(string? text) =>
        text?.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string? Day(DateOnly? day) => day is { } known ? Days.Typeable(known) : null;
}
