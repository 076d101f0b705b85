using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the board of a form, its candidates as far as the reader reaches, and answers a press that changes it.</summary>
internal sealed class SelectionDesk(AppDb db, PeopleListed listed, Officers officers, IPapers papers, Pressing pressing, Saving saving)
{
    public Task<Selection?> Find(SelectionId id, CancellationToken cancel) => db.Set<Selection>().SingleOrDefaultAsync(s => s.Id == id, cancel);

    /// <returns>The board with one of its candidates whom the reader may see, or null.</returns>
    public async Task<CandidateFound?> FindCandidate(SelectionId id, Guid candidate, CancellationToken cancel) =>
        await Find(id, cancel) is { } selection
        && selection.Candidates.FirstOrDefault(c => c.Id == candidate) is { } found
        && await listed.Find(found.Person, cancel) is { } person
            ? new(selection, found, person)
            : null;

    /// <summary>The people of a board whom the reader may see, by person.</summary>
    public Task<IReadOnlyDictionary<PersonId, PersonCard>> People(Selection selection, CancellationToken cancel) => listed.Seen(
        [.. selection.Members.Select(m => m.Person), .. selection.Candidates.Select(c => c.Person), .. selection.Candidates.SelectMany(c => c.Reviews).Select(r => r.Reviewer).OfType<PersonId>()], cancel);

    /// <summary>The one person whom typed words mean.</summary>
    public async Task<Result<PersonCard>> Picked(string? typed, CancellationToken cancel) => string.IsNullOrWhiteSpace(typed)
        ? OfficerFormProblems.TypePerson
        : await officers.Pick(typed, cancel) switch
        {
            [] => OfficerFormProblems.NoSuchPerson(Typed.Echo(typed)),
            [var one] => one,
            _ => OfficerFormProblems.SeveralPeople,
        };

    /// <param name="rule">Asked with what was typed, the paper, and the act.</param>
    public async Task<IResult> Change<TAsked, TEvent>(
        Selection selection, SelectionPress press, Result<TAsked> asked, Func<TAsked, PaperId?, Act, Result<TEvent>> rule,
        Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel) where TEvent : class
    {
        var act = saving.Act(press.Reason);
        var paper = await papers.Take(press.Paper, press.Kind, act, cancel);
        act = act.On(paper.Value?.Value);
        return await pressing.Change(
            selection, press.Version, Typed.Together(asked, paper), all => rule(all.Item1, all.Item2, act),
            new(act, SelectionHead.UrlOf(selection.Id), SelectionFormWords.Saved, refuse), cancel);
    }
}

internal sealed record CandidateFound(Selection Selection, SelectionCandidate Candidate, PersonCard Person)
{
    public SelectionHead Head => SelectionHead.Of(Selection);
}

/// <summary>What every form about a board sends beside its own fields.</summary>
/// <param name="Version">The form's hidden field.</param>
internal sealed record SelectionPress(string? Version, string? Reason = null)
{
    public PaperForm Paper { get; init; } = PaperForm.None;

    /// <summary>Of the paper, where it is new.</summary>
    public PaperKind Kind { get; init; } = PaperKind.Decision;
}

/// <summary>Which board a form is about, as it was before the form was pressed.</summary>
public sealed record SelectionHead(SelectionId Id, string Code, string Title, int Version)
{
    public string Url => UrlOf(Id);

    public static SelectionHead Of(Selection selection) => new(selection.Id, selection.Code, selection.Title, selection.Version);

    public static string UrlOf(SelectionId selection) => $"/peacekeeping/selections/{selection.Value}";
}
