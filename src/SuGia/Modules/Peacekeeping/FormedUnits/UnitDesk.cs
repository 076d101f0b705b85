using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the unit of a form, and answers a press that changes it.</summary>
internal sealed class UnitDesk(AppDb db, IPapers papers, Pressing pressing, Saving saving)
{
    public Task<FormedUnit?> Find(string code, CancellationToken cancel) => db.Set<FormedUnit>().SingleOrDefaultAsync(u => u.Code == code, cancel);

    /// <summary>Which unit a page is about, without its parts.</summary>
    public async Task<(FormedUnitId Id, UnitHead Head)?> HeadOf(string code, CancellationToken cancel) =>
        await db.Set<FormedUnit>().Where(u => u.Code == code).Select(u => new { u.Id, u.Code, u.NameVi, u.NameEn, u.Version }).SingleOrDefaultAsync(cancel) is { } found
            ? (found.Id, new(found.Code, new(found.NameVi, found.NameEn), found.Version))
            : null;

    /// <summary>Units that can follow or relieve another.</summary>
    public async Task<IReadOnlyList<Option>> Units(CancellationToken cancel)
    {
        var units = await db.Set<FormedUnit>().OrderBy(u => u.Code).Select(u => new { u.Id, u.Code, u.NameVi, u.NameEn }).ToListAsync(cancel);
        return [.. units.Select(u => new Option(u.Id.Value.ToString(), $"{u.Code}, {new Words(u.NameVi, u.NameEn)}"))];
    }

    /// <summary>A part of a unit that may be put right, with the paper that it rests on as a form names it.</summary>
    public async Task<Held<TPart>?> Find<TPart>(
        string code, Guid part, Func<FormedUnit, IReadOnlyList<TPart>> parts, Func<TPart, PaperId?> paper, CancellationToken cancel) where TPart : Part =>
        await Find(code, cancel) is { } unit && parts(unit).FirstOrDefault(p => p.Id == part) is { } found
            ? new(unit, found, await FormOf(paper(found), cancel))
            : null;

    public async Task<PaperForm> FormOf(PaperId? paper, CancellationToken cancel) => paper is null
        ? PaperForm.None
        : PaperForm.None with { PaperNumber = await papers.All.Where(p => p.Id == paper).Select(p => p.Number).SingleOrDefaultAsync(cancel) };

    /// <summary>Answers the form that puts a part right.</summary>
    /// <param name="rule">Asked with what was typed, the paper, and the day of entry.</param>
    public Task<IResult> Correct<TAsked, TEvent>(
        FormedUnit unit, CorrectionPress press, Result<TAsked> asked, Func<TAsked, PaperId?, DateOnly, Result<TEvent>> rule,
        Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel) where TEvent : class =>
        Change(unit, new(press.Why.Version, press.Paper, press.Kind, press.Why.Why, press.Below), Typed.Together(asked, press.Why.Parsed).Into((said, _) => said), rule, refuse, cancel);

    /// <summary>Answers the form that takes a part back.</summary>
    /// <param name="below">Where it leads, below the unit's address.</param>
    public Task<IResult> TakeBack<TEvent>(
        FormedUnit unit, RemovalForm form, Func<Result<TEvent>> rule, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel, string below = "") where TEvent : class =>
        pressing.Change(
            unit, form.Version, form.Parsed, _ => rule(),
            new(saving.Act(form.Reason), UnitHead.UrlOf(unit.Code) + below, UnitCorrectionWords.TakenBack, refuse), cancel);

    /// <param name="rule">Asked with what was typed, the paper, and the day of entry.</param>
    public async Task<IResult> Change<TAsked, TEvent>(
        FormedUnit unit, UnitPress press, Result<TAsked> asked, Func<TAsked, PaperId?, DateOnly, Result<TEvent>> rule,
        Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel) where TEvent : class
    {
        var act = saving.Act(press.Reason);
        var paper = await papers.Take(press.Paper, press.Kind, act, cancel);
        return await pressing.Change(
            unit, press.Version, Typed.Together(asked, paper),
            all => rule(all.Item1, all.Item2, act.EnteredOn),
            new(act.On(paper.Value?.Value), UnitHead.UrlOf(unit.Code) + press.Below, FormedUnitFormWords.Saved, refuse), cancel);
    }
}

/// <summary>What every form about a unit sends beside its own fields.</summary>
/// <param name="Version">The form's hidden field.</param>
/// <param name="Kind">Of the paper, where it is new.</param>
/// <param name="Below">Where it leads, below the unit's address.</param>
internal sealed record UnitPress(string? Version, PaperForm Paper, PaperKind Kind, string? Reason = null, string Below = "");

/// <param name="Paper">That the part rests on, as a form names it.</param>
internal sealed record Held<TPart>(FormedUnit Unit, TPart Part, PaperForm Paper) where TPart : Part;

/// <inheritdoc cref="UnitPress"/>
internal sealed record CorrectionPress(CorrectionForm Why, PaperForm Paper, PaperKind Kind, string Below = "");

/// <summary>Which unit a form is about, as it was before the form was pressed.</summary>
public sealed record UnitHead(string Code, Words Name, int Version)
{
    public string Url => UrlOf(Code);

    public static UnitHead Of(FormedUnit unit) => new(unit.Code, unit.Name, unit.Version);

    public static string UrlOf(string code) => $"/peacekeeping/units/{Uri.EscapeDataString(code)}";
}
