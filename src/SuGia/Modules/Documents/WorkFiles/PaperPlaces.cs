using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Where a paper lies: the files that the reader may see, and the certified copies that were made of it.</summary>
internal sealed class PaperPlaces(AppDb db, ReadersFiles files, Frame frame)
{
    private const int Most = 50;

    public async Task<PlacesOfPaper> Of(PaperId paper, CancellationToken cancel) => new(await Files(paper, cancel), await Copies(paper, cancel));

    private Task<List<PlaceOfPaper>> Files(PaperId paper, CancellationToken cancel) => (
        from filed in ContentsRow.Lying(db, frame.AsOf)
        where filed.Paper == paper
        join file in files.OfTheDay on EF.Property<WorkFileId>(filed, "File") equals file.Id
        orderby file.SortKey
        select new PlaceOfPaper(file.Id, file.Code, file.Year, file.Title, filed.Ordinal)).Take(Most).ToListAsync(cancel);

    private Task<List<CopyRow>> Copies(PaperId paper, CancellationToken cancel) =>
        CopyRow.Of(db, db.Set<CertifiedCopy>().Where(c => c.Paper == paper), frame.AsOf).OrderByDescending(c => c.Id).Take(Most).ToListAsync(cancel);
}

public sealed record PlacesOfPaper(IReadOnlyList<PlaceOfPaper> Files, IReadOnlyList<CopyRow> Copies);

/// <param name="Ordinal">Its place in the file.</param>
public sealed record PlaceOfPaper(WorkFileId File, string Code, int Year, string Title, int Ordinal);
