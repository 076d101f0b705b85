using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/selections/{id}: criteria, members, candidates, decision and reviews, as of the day.</summary>
public static class ShowSelection
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/selections/{id}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(SelectionId id, SelectionDesk desk, Appraisals appraisals, IAccounts accounts, IPapers papers, AppDb db, Frame frame, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { } selection)
        {
            return Results.NotFound();
        }

        var people = await desk.People(selection, cancel);
        View view = new(selection, frame.AsOf, people, await appraisals.OpenOf([.. people.Keys], cancel))
        {
            CaseOfficer = (await accounts.Names([selection.CaseOfficer], cancel)).GetValueOrDefault(selection.CaseOfficer, ""),
            Mission = await db.Set<Mission>().Where(m => m.Id == selection.Mission).Select(m => m.Acronym).SingleOrDefaultAsync(cancel),
            Call = await db.Set<Call>().Where(c => c.Id == selection.Call).Select(c => c.Code).SingleOrDefaultAsync(cancel),
            Papers = await Papers(selection, papers, cancel),
        };
        await appraisals.Note([.. view.Appraised], cancel);
        return SelectionPage.Show(view);
    }

    private static async Task<IReadOnlyDictionary<PaperId, string>> Papers(Selection selection, IPapers papers, CancellationToken cancel)
    {
        var named = new[] { selection.Minutes, selection.Decision }.Concat(selection.Candidates.SelectMany(c => c.Reviews).Select(r => r.Paper)).OfType<PaperId>().Distinct().ToList();
        return named is [] ? new Dictionary<PaperId, string>() : await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel);
    }

    /// <param name="People">Those of the board whom the reader may see.</param>
    /// <param name="Open">Those whose scores the reader may see.</param>
    public sealed record View(Selection Selection, DateOnly AsOf, IReadOnlyDictionary<PersonId, PersonCard> People, IReadOnlySet<PersonId> Open)
    {
        public required string CaseOfficer { get; init; }

        public required string? Mission { get; init; }

        public required string? Call { get; init; }

        public required IReadOnlyDictionary<PaperId, string> Papers { get; init; }

        public SelectionHead Head { get; } = SelectionHead.Of(Selection);

        public IReadOnlyList<CandidateRank> Ranked { get; } = Selection.RankedOn(AsOf);

        /// <summary>By place where the reader sees scores; whoever sees none learns no order either.</summary>
        public IReadOnlyList<CandidateRank> Seen => [.. Ranked.Where(r => People.ContainsKey(r.Candidate.Person))
            .OrderBy(r => Open.Contains(r.Candidate.Person) ? "" : People[r.Candidate.Person].SortKey, StringComparer.Ordinal)];

        /// <summary>Of whom a score or a reason is shown.</summary>
        public IEnumerable<PersonId> Appraised => Seen.Where(r => Open.Contains(r.Candidate.Person) || r.Candidate.ResultOn(AsOf)?.Reason is not null).Select(r => r.Candidate.Person);

        /// <summary>How many candidates the reader may not see.</summary>
        public int Hidden => Ranked.Count - Seen.Count;

        public IReadOnlyList<SelectionMember> MembersThen => [.. Selection.Members.Where(m => m.JoinedOn <= AsOf).OrderBy(m => m.Role).ThenBy(m => m.Id)];

        public DateOnly? FixedOn => Selection.CriteriaFixedOn <= AsOf ? Selection.CriteriaFixedOn : null;

        public DateOnly? DecidedOn => Selection.DecidedOn <= AsOf ? Selection.DecidedOn : null;

        public IReadOnlyList<(SelectionCandidate Candidate, SelectionReview Review)> Reviews =>
            [.. Seen.SelectMany(r => r.Candidate.Reviews.Where(v => v.AskedOn <= AsOf).Select(v => (r.Candidate, v))).OrderBy(r => r.v.AskedOn)];

        /// <summary>The home units of candidates with a result whom the reader may see.</summary>
        public IReadOnlyList<(string Code, string Name)> Homes =>
        [
            .. Seen.Where(r => r.Candidate.ResultOn(AsOf) is not null).Select(r => People[r.Candidate.Person]).Where(p => p.UnitCode is not null)
                .Select(p => (p.UnitCode!, p.UnitName ?? p.UnitCode!)).Distinct().OrderBy(u => u.Item1, StringComparer.Ordinal),
        ];

        /// <summary>The term to ask for a review, in the decision's own day.</summary>
        public RuleRow? ReviewTerm => DecidedOn is { } decided ? RuleFiles.Book.Find(ReplyToUnit.ReviewTerm, decided) : null;
    }
}
