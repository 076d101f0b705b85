using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace SuGia.Modules.Imports;

/// <summary>A sending that is larger than its route takes is read to its end and thrown away, so that the refusal arrives as a page.</summary>
/// <remarks>Answering at once would cut the line while the browser still sends, and it would show no words at all.</remarks>
internal static class Uploads
{
    private const int Block = 64 * 1024;

    public static IApplicationBuilder UseUploads(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is not { MaxRequestBodySize: { } most } || !(http.Request.ContentLength > most))
        {
            await next(http);
            return;
        }

        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        await ReadToEnd(http.Request.Body, http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });

    private static async Task ReadToEnd(Stream body, CancellationToken cancel)
    {
        var block = new byte[Block];
        while (await body.ReadAsync(block, cancel) > 0)
        {
        }
    }
}
