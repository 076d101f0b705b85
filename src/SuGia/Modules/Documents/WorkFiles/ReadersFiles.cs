using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>The files that the reader of this request may see, and those that he may change: of the units within his reach.</summary>
internal sealed class ReadersFiles(AppDb db, IUnits units, Frame frame)
{
    /// <summary>As they stood on the day looked at; what was entered later is not there.</summary>
    public IQueryable<WorkFile> OfTheDay => Seen.Where(f => f.OpenedOn <= frame.AsOf && f.EnteredOn <= frame.AsOf);

    /// <summary>Of those, the files of which the reader has not confirmed yet that other people may read them now.</summary>
    public IQueryable<WorkFile> Unconfirmed(IQueryable<WorkFile> files)
    {
        var (reader, asOf) = (frame.Reader.Id, frame.AsOf);
        return files.Where(f => f.RightsChanges.Any(c => c.By != reader && c.EnteredOn <= asOf && !f.RightsSeen.Any(s => s.Change == c.Id && s.By == reader)));
    }

    /// <summary>Tracked, for whoever may read it.</summary>
    public async Task<WorkFile?> Read(WorkFileId id, CancellationToken cancel) =>
        await OfTheDay.AnyAsync(f => f.Id == id, cancel) ? await db.Set<WorkFile>().SingleAsync(f => f.Id == id, cancel) : null;

    /// <summary>Tracked.</summary>
    public Task<WorkFile?> Edited(WorkFileId id, CancellationToken cancel) => MayEdit.SingleOrDefaultAsync(f => f.Id == id, cancel);

    /// <summary>Open files that fit what was typed into a picker: by code, else by words.</summary>
    public async Task<IReadOnlyList<WorkFile>> Found(string? typed, string? picked, int most, CancellationToken cancel)
    {
        var open = MayEdit.Where(f => f.HandedOverOn == null && f.Halts.All(h => h.LiftedOn != null));
        var code = FileCode.Typed(typed, "").Value?.ToString();
        var (fits, words) = (Id.TryParse<WorkFileId>(picked, out var id) ? open.Where(f => f.Id == id) : open, Folding.Fold(typed ?? "").Split(' '));
        fits = words.Aggregate(fits, (left, word) => left.Where(f => f.Folded.Contains(word)));
        var found = await fits.OrderBy(f => f.Code == code ? 0 : 1).ThenBy(f => f.SortKey).Take(most).ToListAsync(cancel);
        return found.FindAll(f => f.Code == code) is { Count: > 0 } exact ? exact : found;
    }

    /// <summary>The same, or that another file of the unit has the code in that year's list.</summary>
    /// <param name="self">The file that is corrected, or null.</param>
    public async Task<Result<WorkFileTyped>> Free(Result<WorkFileTyped> asked, WorkFileId? self, CancellationToken cancel)
    {
        if (!asked.Ok)
        {
            return asked;
        }

        var (unit, year, code) = (asked.Value.Unit, asked.Value.Year, asked.Value.Code.ToString());
        return await db.Set<WorkFile>().AnyAsync(f => f.Unit == unit && f.Year == year && f.Code == code && f.Id != self, cancel) ? WorkFileProblems.CodeTaken(code, year) : asked;
    }

    /// <summary>True where the reader may put a file into the unit.</summary>
    public async Task<bool> Reaches(UnitId unit, CancellationToken cancel) =>
        ReachOf(Permission.EditPapers).Everything || await units.Within(ReachOf(Permission.EditPapers), frame.Today).AnyAsync(u => u == unit, cancel);

    /// <summary>How many there are that the reader may not see.</summary>
    public async Task<int> CountOthers(CancellationToken cancel) => ReachOf(Permission.ReadPapers).Everything
        ? 0
        : await db.Set<WorkFile>().CountAsync(f => f.OpenedOn <= frame.AsOf && f.EnteredOn <= frame.AsOf, cancel) - await OfTheDay.CountAsync(cancel);

    public static IQueryable<WorkFile> Within(AppDb db, IUnits units, Reach reach, DateOnly today)
    {
        var (files, within) = (db.Set<WorkFile>().IgnoreAutoIncludes().AsNoTracking(), units.Within(reach, today));
        return reach.Everything ? files : files.Where(f => f.Rights == WorkFileRights.WholeRegister || within.Contains(f.Unit));
    }

    private IQueryable<WorkFile> Seen => Within(db, units, ReachOf(Permission.ReadPapers), frame.Today);

    private IQueryable<WorkFile> MayEdit
    {
        get
        {
            var within = units.Within(ReachOf(Permission.EditPapers), frame.Today);
            return ReachOf(Permission.EditPapers).Everything ? db.Set<WorkFile>() : db.Set<WorkFile>().Where(f => within.Contains(f.Unit));
        }
    }

    private Reach ReachOf(Permission permission) => frame.Reader.ReachOf(permission);
}
