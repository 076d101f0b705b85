using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>A file of work as it leaves: what it is, and its papers in the order of their days.</summary>
internal sealed class PackedFiles(AppDb db, ReadersFiles files, ExchangeBodies bodies, Frame frame)
{
    /// <returns>Null where the reader may not read it.</returns>
    public async Task<PackedFile?> Find(WorkFileId id, CancellationToken cancel)
    {
        if (await files.OfTheDay.SingleOrDefaultAsync(f => f.Id == id, cancel) is not { } file)
        {
            return null;
        }

        var row = await WorkFileRow.Of(files, frame.AsOf).SingleAsync(r => r.Id == id, cancel);
        var organ = (await bodies.Named([file.KeptBy], cancel)).Values.SingleOrDefault()?.OrganId ?? "";
        return new(row, file, organ, await Papers(id, cancel));
    }

    private async Task<IReadOnlyList<PackedPaper>> Papers(WorkFileId id, CancellationToken cancel)
    {
        var filed = await ContentsRow.Of(db, id, frame.AsOf).ToListAsync(cancel);
        var ids = filed.ConvertAll(f => f.Paper);
        var papers = await db.Set<Paper>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        return [.. filed.OrderBy(f => f.SignedOn ?? DateOnly.MinValue).ThenBy(f => f.SortKey, StringComparer.Ordinal).Select((line, at) => new PackedPaper(line, papers[line.Paper], Names(papers[line.Paper], at)))];
    }

    /// <summary>Names that stand in the order of the days, the paper itself first.</summary>
    private static IReadOnlyList<(string Name, string Hash)> Names(Paper paper, int at) =>
        [.. EdXmlDispatches.NamesOf(paper).Select((file, part) => ($"{at + 1:000}-{part + 1:00} {paper.SignedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {file.Name}", file.Hash))];
}

/// <param name="OrganId">Of the unit that keeps it, where it has an identifier; else empty.</param>
internal sealed record PackedFile(WorkFileRow Row, WorkFile File, string OrganId, IReadOnlyList<PackedPaper> Papers);

/// <param name="Files">Under the names that they have in the ZIP.</param>
internal sealed record PackedPaper(ContentsRow Line, Paper Paper, IReadOnlyList<(string Name, string Hash)> Files);
