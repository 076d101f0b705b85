using System.Reflection;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Organisation.Contract;

/// <summary>The papers on which ranks, appointments and units rest. Implemented where papers are kept, above this module.</summary>
public interface IDecisionPapers
{
    /// <summary>Finds the paper that was typed, or registers it in this unit of work.</summary>
    /// <returns>Null where none was typed.</returns>
    Task<Result<Guid?>> Take(PaperTyped typed, Act act, CancellationToken cancel);

    /// <returns>The numbers of those that exist.</returns>
    Task<IReadOnlyDictionary<Guid, string>> Numbers(IReadOnlyCollection<Guid> papers, CancellationToken cancel);

    static string Url(Guid paper) => $"/papers/{paper}";
}

/// <summary>A paper as a form names it: by its number when it is known, with its day and title when it is new.</summary>
public sealed record PaperTyped(string? PaperNumber, string? PaperSignedOn, string? PaperBody, string? PaperTitle) : IBindableFromHttpContext<PaperTyped>
{
    public static PaperTyped Nothing { get; } = new(null, null, null, null);

    /// <summary>Short enough to be shown again, whatever was sent.</summary>
    public PaperTyped Echo() => new(Typed.Echo(PaperNumber), Typed.Echo(PaperSignedOn), Typed.Echo(PaperBody), Typed.Echo(PaperTitle, 500));

    public static ValueTask<PaperTyped?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<PaperTyped>(context);
}
