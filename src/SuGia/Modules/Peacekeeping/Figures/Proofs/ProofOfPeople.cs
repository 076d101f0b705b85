using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Rows of officers' files: each line names the officer with the rank and the unit of the day.</summary>
internal abstract class ProofOfPeople<TRow>(AppDb db, IPeople people, IPapers papers) : ProofOf(papers) where TRow : Part
{
    /// <summary>What a row says of itself; every member is set, so that the database can join on it.</summary>
    protected abstract Expression<Func<TRow, Said>> Says { get; }

    protected IQueryable<T> All<T>() where T : class => db.Set<T>().AsNoTracking();

    public override async Task<IReadOnlyList<ProofLine>> Lines(IReadOnlyList<Guid> records, DateOnly asOf, CancellationToken cancel)
    {
        var lines = await (
            from said in Of(records).Select(Says)
            join person in people.AsOf(asOf) on said.Person equals person.Id
            join mission in All<Mission>() on said.Mission equals mission.Id into itsMission
            from mission in itsMission.DefaultIfEmpty()
            join post in All<Post>() on said.Post equals post.Id into itsPost
            from post in itsPost.DefaultIfEmpty()
            join paper in Papers.All on said.Paper equals (PaperId?)paper.Id into itsPaper
            from paper in itsPaper.DefaultIfEmpty()
            select new { said, person, mission.Acronym, PostCode = post.Code, paper.Number }).ToListAsync(cancel);
        return [.. lines.Select(l => new ProofLine(
            l.said.Id, l.person.Titled(), Detail(l.PostCode ?? l.Acronym, l.person.UnitName, l.said.Until),
            $"/peacekeeping/officers/{l.person.Id.Value}", l.said.Since, Reference(l.said.Paper, l.Number), l.said.EnteredOn))];
    }

    protected IQueryable<TRow> Of(IReadOnlyList<Guid> records) => All<TRow>().Where(r => records.Contains(r.Id));

    private static string Detail(string? where, string? unit, DateOnly? until) =>
        string.Join(", ", ((string?[])[where, unit, until is { } day ? $"→ {Days.Show(day)}" : null]).OfType<string>());
}

internal sealed class Said
{
    public required Guid Id { get; init; }

    public required PersonId Person { get; init; }

    public required MissionId? Mission { get; init; }

    public required Guid? Post { get; init; }

    public required DateOnly? Since { get; init; }

    public required DateOnly? Until { get; init; }

    public required PaperId? Paper { get; init; }

    public required DateOnly EnteredOn { get; init; }
}
