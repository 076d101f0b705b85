using System.Reflection;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Why something recorded is put right; stands beside the form of what it should have been.</summary>
public sealed record CorrectionForm(string? Version, string? Why) : IBindableFromHttpContext<CorrectionForm>
{
    public static ValueTask<CorrectionForm?> BindAsync(HttpContext context, ParameterInfo parameter) => FormRecord.Read<CorrectionForm>(context);

    internal Result<string> Parsed => Typed.Text(Why, nameof(Why), FormedUnitFormWords.ReasonLimit, UnitCorrectionWords.Why);
}

/// <summary>What every page of a correction shows: the unit, the paper and why; beside it, taking the whole back.</summary>
/// <param name="Url">Where the forms are sent; taking back goes to /removal below it.</param>
public sealed record Correction(UnitHead Head, string Url, PaperForm Paper)
{
    public CorrectionForm Why { get; init; } = new(null, null);

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public RemovalForm Removal { get; init; } = new();

    public IReadOnlyList<Problem> RemovalProblems { get; init; } = [];

    /// <param name="below">The address of the part below the unit's.</param>
    internal static Correction Of<TPart>(Held<TPart> held, string below) where TPart : Part => new(UnitHead.Of(held.Unit), $"{UnitHead.UrlOf(held.Unit.Code)}/{below}", held.Paper);

    internal Correction Refused(CorrectionForm why, PaperForm paper, IReadOnlyList<Problem> problems) => this with { Why = why, Paper = paper, Problems = problems };

    internal Correction Kept(RemovalForm form, IReadOnlyList<Problem> problems) => this with { Removal = form, RemovalProblems = problems };
}
