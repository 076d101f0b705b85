using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>One file as lists show it, as of a day.</summary>
public sealed class WorkFileRow
{
    public required WorkFileId Id { get; init; }

    public required string SortKey { get; init; }

    /// <summary>Its place among those handed over, from 1; 0 in other lists.</summary>
    public required int Place { get; init; }

    public required string Code { get; init; }

    public required int Year { get; init; }

    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required KeepingTerm Keep { get; init; }

    public required WorkFileKind Kind { get; init; }

    public required string KeptBy { get; init; }

    public required string MadeBy { get; init; }

    public required string Description { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    public required bool IsFrozen { get; init; }

    public required DateOnly? HandedOverOn { get; init; }

    public required int Papers { get; init; }

    public required int Pages { get; init; }

    public required DateOnly AsOf { get; init; }

    public WorkFileState State => HandOverTerms.Of(Kind).StateOf(ClosedOn, IsFrozen, HandedOverOn, AsOf);

    /// <summary>Until when it goes to the archive; null while the work goes on and once it is there.</summary>
    public DateOnly? DueOn => HandedOverOn is null && ClosedOn is { } closed ? HandOverTerms.Of(Kind).DueOn(closed) : null;

    /// <summary>From the day on which it was opened to that on which it was closed.</summary>
    public string Time => ClosedOn is { } closed ? $"{Days.Show(OpenedOn)} – {Days.Show(closed)}" : Days.Show(OpenedOn);

    internal static IQueryable<WorkFileRow> Of(ReadersFiles files, ListAsk ask, DateOnly asOf)
    {
        var fitting = Fitting(files.OfTheDay, ask);
        var rows = Of(ask.Choice<RightsNotice>("rights") is null ? fitting : files.Unconfirmed(fitting), Nothing(files), asOf);
        return ask.Choice<WorkFileState>("state") is { } state ? InState(rows, state, asOf) : rows;
    }

    internal static IQueryable<WorkFileRow> Of(ReadersFiles files, DateOnly asOf) => Of(files.OfTheDay, Nothing(files), asOf);

    internal static IQueryable<WorkFileRow> HandedOver(ReadersFiles files, ListAsk ask, DateOnly asOf)
    {
        var given = Fitting(files.OfTheDay, ask).Where(f => f.HandedOverOn <= asOf);
        return Of(given, given, asOf);
    }

    private static IQueryable<WorkFile> Nothing(ReadersFiles files) => files.OfTheDay.Where(_ => false);

    private static IQueryable<WorkFile> Fitting(IQueryable<WorkFile> files, ListAsk ask)
    {
        files = Folding.Fold(ask["text"] ?? "").Split(' ').Where(w => w is not "").Aggregate(files, (left, word) => left.Where(f => f.Folded.Contains(word)));
        files = int.TryParse(ask["year"], out var year) ? files.Where(f => f.Year == year) : files;
        return ask["unit"] is { } unit ? files.Where(f => f.KeptBy.Contains(unit)) : files;
    }

    /// <summary>The state in words of the database: the same as <see cref="HandOverTerm.StateOf"/> says of each.</summary>
    private static IQueryable<WorkFileRow> InState(IQueryable<WorkFileRow> rows, WorkFileState state, DateOnly asOf)
    {
        var held = rows.Where(r => r.HandedOverOn == null && !r.IsFrozen);
        return state switch
        {
            WorkFileState.HandedOver => rows.Where(r => r.HandedOverOn != null),
            WorkFileState.Frozen => rows.Where(r => r.HandedOverOn == null && r.IsFrozen),
            WorkFileState.Overdue => ClosedThrough(held, t => t.OverdueThrough(asOf)),
            WorkFileState.DueSoon => ClosedAfter(ClosedThrough(held, t => t.WarnedThrough(asOf)), t => t.OverdueThrough(asOf)),
            WorkFileState.Closed => ClosedAfter(held, t => t.WarnedThrough(asOf)),
            WorkFileState.Open => held.Where(r => r.ClosedOn == null),
        };
    }

    private static IQueryable<WorkFileRow> ClosedThrough(IQueryable<WorkFileRow> rows, Func<HandOverTerm, DateOnly> last)
    {
        var (work, construction) = (last(HandOverTerms.OfWork), last(HandOverTerms.OfConstruction));
        return rows.Where(r => r.ClosedOn <= (r.Kind == WorkFileKind.Construction ? construction : work));
    }

    private static IQueryable<WorkFileRow> ClosedAfter(IQueryable<WorkFileRow> rows, Func<HandOverTerm, DateOnly> last)
    {
        var (work, construction) = (last(HandOverTerms.OfWork), last(HandOverTerms.OfConstruction));
        return rows.Where(r => r.ClosedOn > (r.Kind == WorkFileKind.Construction ? construction : work));
    }

    /// <param name="before">Among which a file has its place.</param>
    private static IQueryable<WorkFileRow> Of(IQueryable<WorkFile> files, IQueryable<WorkFile> before, DateOnly asOf) => files.Select(f => new WorkFileRow
    {
        Id = f.Id,
        SortKey = f.SortKey,
        Place = before.Count(b => string.Compare(b.SortKey, f.SortKey) <= 0),
        Code = f.Code,
        Year = f.Year,
        Heading = f.Heading,
        Title = f.Title,
        Keep = f.Keep,
        Kind = f.Kind,
        KeptBy = f.KeptBy,
        MadeBy = f.MadeBy,
        Description = f.Description,
        OpenedOn = f.OpenedOn,
        ClosedOn = f.Halts.Where(h => h.Kind == HaltKind.Closed && h.On <= asOf && (h.LiftedOn == null || h.LiftedOn > asOf)).Max(h => (DateOnly?)h.On),
        IsFrozen = f.Halts.Any(h => h.Kind == HaltKind.Frozen && h.On <= asOf && (h.LiftedOn == null || h.LiftedOn > asOf)),
        HandedOverOn = f.HandedOverOn <= asOf ? f.HandedOverOn : null,
        Papers = f.Papers.Count(p => p.On <= asOf && p.EnteredOn <= asOf && (p.TakenOutOn == null || p.TakenOutOn > asOf)),
        Pages = f.Papers.Where(p => p.On <= asOf && p.EnteredOn <= asOf && (p.TakenOutOn == null || p.TakenOutOn > asOf)).Sum(p => p.Pages),
        AsOf = asOf,
    });
}
