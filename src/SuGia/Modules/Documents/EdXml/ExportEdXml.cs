using Microsoft.Net.Http.Headers;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/out/{id}/edxml: what the message of a dispatch will say; /papers/out/{id}/edxml/file: the message.</summary>
public static class ExportEdXml
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListDispatches.Url}/{{id}}/edxml", Show).Needs(Permission.EditPapers);
        app.Get($"{ListDispatches.Url}/{{id}}/edxml/file", Send).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Show(DispatchId id, EdXmlDispatches dispatches, CancellationToken cancel) =>
        await dispatches.Find(id, cancel) is { } found ? ExportEdXmlPage.Show(new(id, found, EdXmlDispatches.ProblemsOf(found))) : Results.NotFound();

    private static async Task<IResult> Send(DispatchId id, EdXmlDispatches dispatches, TimeProvider clock, HttpContext http, CancellationToken cancel)
    {
        if (await dispatches.Find(id, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        return EdXmlDispatches.ProblemsOf(found) is { Count: > 0 } problems
            ? ExportEdXmlPage.Refuse(new(id, found, problems))
            : EdXmlAnswer.File(WriteEdXml.Of(await dispatches.Message(found, cancel), clock.GetUtcNow()), found.Paper.Number, http);
    }

    public sealed record View(DispatchId Id, EdXmlDispatch Found, IReadOnlyList<Problem> Problems);
}

/// <summary>A message leaves as a file, never opened inside a page of ours.</summary>
internal static class EdXmlAnswer
{
    public static IResult File(byte[] message, string number, HttpContext http)
    {
        ContentDispositionHeaderValue disposition = new("attachment");
        disposition.SetHttpFileName($"{number.Replace('/', '-')}.edxml");
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Bytes(message, "application/xml; charset=utf-8");
    }
}
