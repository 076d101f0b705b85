using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The national decision that a form names, with the day it was signed.</summary>
internal sealed class Decisions(IPapers papers)
{
    public async Task<Result<Signed>> Take(PaperForm form, Act act, CancellationToken cancel)
    {
        var taken = await papers.Take(form, PaperKind.Decision, act, cancel);
        return taken.Problems is not [] ? new Broken(taken.Problems)
            : taken.Value is { } paper ? new Signed(paper, await SignedOn(form, paper, cancel))
            : Signed.Nothing;
    }

    /// <summary>As typed; else as the register holds it.</summary>
    private async Task<DateOnly?> SignedOn(PaperForm form, PaperId paper, CancellationToken cancel) =>
        Typed.DayIfAny(form.PaperSignedOn, nameof(form.PaperSignedOn)).Value
        ?? await papers.All.Where(p => p.Id == paper).Select(p => p.SignedOn).SingleOrDefaultAsync(cancel);
}

/// <param name="Decision">Null where the form names none.</param>
internal sealed record Signed(PaperId? Decision, DateOnly? On)
{
    public static Signed Nothing { get; } = new(null, null);
}
