using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/work-files/catalogue/print: the list of files of a year as annex V draws it, under its headings, counted at the end.</summary>
public static class PrintCatalogue
{
    /// <summary>Files of one sheet.</summary>
    public const int FilesOfSheet = 40;

    internal static void Map(IEndpointRouteBuilder app) => app.Get($"{ListWorkFiles.CatalogueUrl}/print", Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(int? page, ReadersFiles files, Frame frame, CancellationToken cancel)
    {
        var ask = ListWorkFiles.Catalogue.Ask(frame);
        var rows = WorkFileRow.Of(files, ask, frame.AsOf);
        var (all, forever) = (await rows.CountAsync(cancel), await rows.CountAsync(r => r.Keep == KeepingTerm.Forever, cancel));
        var pages = Math.Max(1, (all + FilesOfSheet - 1) / FilesOfSheet);
        var at = Math.Clamp(page ?? 1, 1, pages);
        var shown = await rows.OrderBy(r => r.SortKey).Skip((at - 1) * FilesOfSheet).Take(FilesOfSheet).ToListAsync(cancel);
        return PrintCataloguePage.Show(new(ask["year"], [.. shown.GroupBy(r => (r.Year, r.Heading)).Select(g => new Group(g.Key.Year, g.Key.Heading, [.. g]))], all, forever, at, pages));
    }

    /// <summary>Files under one heading of one year's list.</summary>
    public sealed record Group(int Year, string Heading, IReadOnlyList<WorkFileRow> Files);

    /// <param name="Year">As asked for, or null where all years are printed.</param>
    public sealed record View(string? Year, IReadOnlyList<Group> Groups, int All, int Forever, int Page, int Pages);
}
