using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is past its term as of the real today, of the groups that the reader may read, and of people within reach of all three rights.</summary>
internal sealed class PastTerms(AppDb db, IPeople people, IPersonalData personal, Frame frame)
{
    /// <summary>The kinds whose group the reader may read.</summary>
    public IReadOnlyList<RetentionTerm> Open { get; } =
        [.. RetentionTerm.On(RuleFiles.Book, frame.Today).Values.Where(t => frame.Reader.MayRead(GroupOf(t.Kind))).OrderBy(t => t.Kind)];

    public RetentionTerm? Find(string? kind) => Open.FirstOrDefault(t => $"{t.Kind}" == kind);

    public async Task<IReadOnlyList<KindPast>> Kinds(CancellationToken cancel)
    {
        List<KindPast> kinds = [];
        foreach (var term in Open)
        {
            var seen = await Within(All(term), term).CountAsync(cancel);
            kinds.Add(new(term, seen, await All(term).CountAsync(cancel) - seen));
        }

        return kinds;
    }

    public IQueryable<PastRow> Seen(RetentionTerm term)
    {
        var today = frame.Today;
        return
            from past in Within(All(term), term)
            join person in people.AsOf(today) on past.Person equals person.Id
            select new PastRow
            {
                Id = past.Id,
                Record = past.Record,
                Version = past.Version,
                Person = past.Person,
                Key = person.SortKey + past.Id.ToString(),
                FullName = person.FullName,
                Code = person.Code,
                UnitName = person.UnitName,
                From = past.From,
                AnsweredOn = past.AnsweredOn,
                Vetting = past.Vetting,
                Check = past.Check,
                Board = past.Board,
            };
    }

    /// <summary>Writes into the journal that these rows were shown.</summary>
    public Task Note(RetentionTerm term, IReadOnlyList<PastRow> shown, CancellationToken cancel) =>
        shown.Count == 0 ? Task.CompletedTask : personal.NoteReading([.. shown.Select(r => r.Person)], GroupOf(term.Kind), cancel);

    private IQueryable<Past> Within(IQueryable<Past> rows, RetentionTerm term)
    {
        var (read, edited, open) = (people.Within(frame.Reader.ReachOf(Permission.ReadPeople)), people.Within(frame.Reader.ReachOf(Permission.EditPeacekeeping)), people.Within(frame.Reader.ReachOf(GroupOf(term.Kind))));
        return rows.Where(r => read.Any(p => p.Person == r.Person) && edited.Any(p => p.Person == r.Person) && open.Any(p => p.Person == r.Person));
    }

    /// <remarks>The same conditions as <see cref="Retention"/>, in the database.</remarks>
    private IQueryable<Past> All(RetentionTerm term) => term.Kind switch
    {
        RetentionKind.Vetting => Vettings(term.Cutoff(frame.Today)),
        RetentionKind.Health => Checks(term.Cutoff(frame.Today)),
        RetentionKind.Candidates => Candidates(term.Cutoff(frame.Today)),
    };

    private IQueryable<Past> Vettings(DateOnly cutoff) =>
        from vetting in db.Set<Vetting>().AsNoTracking()
        join file in db.Set<OfficerFile>() on vetting.Person equals file.Person
        where (vetting.MovementOn ?? vetting.On) < cutoff
        select new Past
        {
            Id = vetting.Id,
            Record = (Guid)(object)file.Id,
            Version = file.Version,
            Person = vetting.Person,
            From = vetting.MovementOn ?? vetting.On,
            AnsweredOn = null,
            Vetting = vetting.Kind,
            Check = null,
            Board = null,
        };

    private IQueryable<Past> Checks(DateOnly cutoff) =>
        from check in db.Set<FitnessCheck>().AsNoTracking()
        join file in db.Set<OfficerFile>() on check.Person equals file.Person
        where (check.LastOn ?? check.FirstOn) < cutoff && check.Outcome != Fitness.Erased
        select new Past
        {
            Id = check.Id,
            Record = (Guid)(object)file.Id,
            Version = file.Version,
            Person = check.Person,
            From = check.LastOn ?? check.FirstOn,
            AnsweredOn = null,
            Vetting = null,
            Check = check.Kind,
            Board = null,
        };

    private IQueryable<Past> Candidates(DateOnly cutoff) =>
        from candidate in db.Set<SelectionCandidate>().AsNoTracking()
        join board in db.Set<Selection>() on EF.Property<SelectionId>(candidate, "Selection") equals board.Id
        join result in db.Set<SelectionResult>() on candidate.Id equals EF.Property<Guid>(result, "Candidate")
        where candidate.ErasedOn == null && result.LastOn == DateOnly.MaxValue && result.Outcome != CandidateOutcome.Chosen && result.FirstOn < cutoff
            && !candidate.Reviews.Any(r => r.AnsweredOn == null || r.AnsweredOn >= cutoff)
        select new Past
        {
            Id = candidate.Id,
            Record = (Guid)(object)board.Id,
            Version = board.Version,
            Person = candidate.Person,
            From = result.FirstOn,
            AnsweredOn = candidate.Reviews.Max(r => r.AnsweredOn),
            Vetting = null,
            Check = null,
            Board = board.Code,
        };

    private static FieldGroup GroupOf(RetentionKind kind) => kind switch
    {
        RetentionKind.Vetting => FieldGroup.Vetting,
        RetentionKind.Health => FieldGroup.Health,
        RetentionKind.Candidates => FieldGroup.Appraisal,
    };
}

/// <param name="Beyond">How many more there are of people beyond the reader's reach.</param>
public sealed record KindPast(RetentionTerm Term, int Seen, int Beyond);

/// <summary>Something past its term, whoever looks.</summary>
internal sealed class Past
{
    public required Guid Id { get; init; }

    /// <summary>The officer's file, or the board.</summary>
    public required Guid Record { get; init; }

    /// <summary>Of the record.</summary>
    public required int Version { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>The day from which its years are counted.</summary>
    public required DateOnly From { get; init; }

    /// <summary>When the last review was answered.</summary>
    public required DateOnly? AnsweredOn { get; init; }

    public required VettingKind? Vetting { get; init; }

    public required FitnessKind? Check { get; init; }

    public required string? Board { get; init; }
}
