using System.Reflection;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>A paper as typed, to be registered or corrected.</summary>
public sealed record PaperEntry(string? Number, string? Kind, string? Body, string? Title, string? SignedOn, string? EffectiveOn, string? AnnouncedOn, string? Level)
    : IBindableFromHttpContext<PaperEntry>
{
    /// <summary>What the field of the level says for a paper that is not classified.</summary>
    public const string Open = "Open";

    public static PaperEntry Blank { get; } = new(null, null, null, null, null, null, null, Open);

    /// <summary>The refusal of a classified paper: a level was chosen, or a mark stands in the number or the subject.</summary>
    public Problem? Secret =>
        Level is not (null or "" or Open) ? Secrecy.Refusal(nameof(Level)) : Secrecy.Marks(Number ?? "", Title ?? "");

    /// <summary>What goes back to the page of a refused classified paper: nothing of its content.</summary>
    public PaperEntry WithoutSubject => this with { Number = null, Title = null, Level = Open };

    public static PaperEntry Of(Paper paper) => new(
        paper.Number, paper.Kind.ToString(), paper.Body, paper.Title, Day(paper.SignedOn), Day(paper.EffectiveOn), Day(paper.AnnouncedOn), Open);

    public Result<PaperDetails> Parse(DateOnly today)
    {
        var words = Typed.Together(
            Typed.Text(Number, nameof(Number), Paper.NumberLimit, PaperWords.Number),
            Typed.Choice<PaperKind>(Kind, nameof(Kind)),
            Typed.TextIfAny(Body, nameof(Body), Paper.BodyLimit, PaperWords.Body),
            Typed.Text(Title, nameof(Title), Paper.TitleLimit, PaperWords.Title));
        var days = Typed.Together(
            SignedBy(today), Typed.DayIfAny(EffectiveOn, nameof(EffectiveOn)), Typed.DayIfAny(AnnouncedOn, nameof(AnnouncedOn)));
        return Typed.Together(words, days).Into((said, on) => new PaperDetails(said.Item1, said.Item2, said.Item3, said.Item4, on.Item1)
        {
            EffectiveOn = on.Item2,
            AnnouncedOn = on.Item3,
        });
    }

    public static ValueTask<PaperEntry?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<PaperEntry>(context);

    private Result<DateOnly> SignedBy(DateOnly today) =>
        Typed.Day(SignedOn, nameof(SignedOn)).Then<DateOnly, DateOnly>(day => day <= today ? day : PaperProblems.SignedAfterToday);

    private static string? Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
