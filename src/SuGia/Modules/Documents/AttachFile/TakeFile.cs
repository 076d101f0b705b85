using Microsoft.Net.Http.Headers;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/{id}/file: the stored file, or with <c>?version=</c> one that it replaced or that is enclosed; never opened inside a page of ours.</summary>
public static class TakeFile
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/papers/{id}/file", Send).Needs(Permission.ReadPapers);

    private static async Task<IResult> Send(PaperId id, Guid? version, AppDb db, PaperStore store, HttpContext http, CancellationToken cancel)
    {
        if (await db.FindAsync<Paper>([id], cancel) is not { } paper || Asked(paper, version) is not var (hash, name) || store.Open(hash) is not { } content)
        {
            return Results.NotFound();
        }

        ContentDispositionHeaderValue disposition = new("attachment");
        disposition.SetHttpFileName(name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(content, FileKind.ContentTypeOf(name));
    }

    private static (string Hash, string Name)? Asked(Paper paper, Guid? version) => version is { } id
        ? paper.EarlierFiles.Select(f => (f.Id, f.Hash, f.FileName)).Concat(paper.Enclosures.Select(f => (f.Id, f.Hash, f.FileName)))
            .Where(f => f.Id == id).Select(f => ((string, string)?)(f.Hash, f.FileName)).FirstOrDefault()
        : paper is { FileHash: { } hash, FileName: { } name } ? (hash, name) : null;
}
