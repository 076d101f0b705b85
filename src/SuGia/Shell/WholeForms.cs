using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace SuGia.Shell;

/// <summary>A browser sends nothing for a choice that was not made. The form's record still receives it, as empty text.</summary>
/// <remarks>Without this the framework answers 400 before the form can come back with its problem beside the field.</remarks>
internal static class WholeForms
{
    private static readonly ConcurrentDictionary<Endpoint, IReadOnlyList<string>> Known = [];

    public static IApplicationBuilder UseWholeForms(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.Request.HasFormContentType && http.GetEndpoint() is { } endpoint)
        {
            await Complete(http.Request, Known.GetOrAdd(endpoint, FieldsOf), http.RequestAborted);
        }

        await next(http);
    });

    private static async Task Complete(HttpRequest request, IReadOnlyList<string> fields, CancellationToken cancel)
    {
        var sent = await request.ReadFormAsync(cancel);
        var whole = sent.ToDictionary(f => f.Key, f => f.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields)
        {
            whole.TryAdd(field, "");
        }

        request.Form = new FormCollection(whole, sent.Files);
    }

    /// <summary>The texts that the form's record holds.</summary>
    private static IReadOnlyList<string> FieldsOf(Endpoint endpoint) =>
    [
        .. (endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
            .Where(p => p.GetCustomAttribute<FromFormAttribute>() is not null)
            .SelectMany(p => p.ParameterType.GetProperties())
            .Where(p => p.PropertyType == typeof(string) && p.CanWrite)
            .Select(p => p.Name),
    ];
}
