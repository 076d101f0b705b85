using System.Reflection;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents.Contract;

public readonly record struct PaperId(Guid Value) : IId<PaperId>
{
    public static PaperId From(Guid value) => new(value);

    public static bool TryParse(string? text, out PaperId id) => Kernel.Id.TryParse(text, out id);
}

/// <summary>What other modules may know of a paper that a record rests on.</summary>
/// <remarks>Set by object initialiser, so that a caller's query can join it in the database.</remarks>
public sealed class PaperCard
{
    public PaperId Id { get; init; }

    /// <summary>Number and symbol as printed: 4789/QĐ-BCA; of a stub, its opaque reference.</summary>
    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    public DateOnly? SignedOn { get; init; }

    /// <summary>When it was handed over or made public, where that is recorded; read only of papers that were looked for by their subject.</summary>
    public DateOnly? AnnouncedOn { get; init; }
}

/// <summary>A paper as a form names it: by its number when it is known, with its day and title when it is new.</summary>
public sealed record PaperForm(string? PaperNumber, string? PaperSignedOn, string? PaperBody, string? PaperTitle) : IBindableFromHttpContext<PaperForm>
{
    /// <summary>Nothing is named.</summary>
    public static PaperForm None { get; } = new(null, null, null, null);

    public bool IsEmpty => string.IsNullOrWhiteSpace(PaperNumber);

    public static ValueTask<PaperForm?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<PaperForm>(context);
}

public interface IPapers
{
    IQueryable<PaperCard> All { get; }

    /// <summary>Finds the paper of a form, or registers it in this unit of work.</summary>
    /// <returns>Null where the form names none.</returns>
    Task<Result<PaperId?>> Take(PaperForm form, PaperKind kind, Act act, CancellationToken cancel);

    /// <summary>Papers by their number as <see cref="Folding.OfNumber"/> keys it; of several with one number, none is meant surely and none is given.</summary>
    Task<IReadOnlyDictionary<string, PaperCard>> Numbered(IReadOnlyCollection<string> keys, CancellationToken cancel);

    /// <summary>The one paper of a kind whose subject says nearly all that the words say; null where none does, or two do alike.</summary>
    Task<PaperCard?> Called(PaperKind kind, string words, CancellationToken cancel);

    static string Url(PaperId paper) => $"/papers/{paper.Value}";
}
