using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Where a paper lies: the files that the reader may see.</summary>
internal sealed class PaperPlaces(AppDb db, ReadersFiles files, Frame frame)
{
    private const int Most = 50;

    public async Task<IReadOnlyList<PlaceOfPaper>> Of(PaperId paper, CancellationToken cancel) => await (
        from filed in ContentsRow.Lying(db, frame.AsOf)
        where filed.Paper == paper
        join file in files.OfTheDay on EF.Property<WorkFileId>(filed, "File") equals file.Id
        orderby file.SortKey
        select new PlaceOfPaper(file.Id, file.Code, file.Year, file.Title, filed.Ordinal)).Take(Most).ToListAsync(cancel);
}

/// <param name="Ordinal">Its place in the file.</param>
public sealed record PlaceOfPaper(WorkFileId File, string Code, int Year, string Title, int Ordinal);
