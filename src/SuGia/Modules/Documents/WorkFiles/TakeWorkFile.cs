using System.IO.Compression;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/work-files/{id}/zip: the file as it stands on the day, its metadata as XML and the files of its papers in the order of their days.</summary>
/// <remarks>Source: Decree 30/2020, annex VI. Packed on disk and sent from there: no more than one block of a file is ever held.</remarks>
public static class TakeWorkFile
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get($"{ListWorkFiles.Url}/{{id}}/zip", Send).Needs(Permission.Export);

    private static async Task<IResult> Send(WorkFileId id, PackedFiles packed, PaperStore store, Frame frame, HttpContext http, CancellationToken cancel)
    {
        if (!frame.Reader.May(Permission.ReadPapers) || await packed.Find(id, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        var file = Passing();
        http.Response.RegisterForDisposeAsync(file);
        await Write(found, store, file, cancel);
        file.Position = 0;
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(file, "application/zip", $"{(frame.IsSample ? "du-lieu-mau-" : "")}{found.Row.Code}-{found.Row.Year}.zip");
    }

    /// <summary>A file that is gone once it is closed.</summary>
    private static FileStream Passing()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }

    private static async Task Write(PackedFile found, PaperStore store, Stream to, CancellationToken cancel)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel);
        await using (var metadata = await zip.CreateEntry("ho-so.xml").OpenAsync(cancel))
        {
            await metadata.WriteAsync(WorkFileXml.Of(found), cancel);
        }

        foreach (var (name, hash) in found.Papers.SelectMany(p => p.Files))
        {
            await Copy(store, hash, zip.CreateEntry(name, CompressionLevel.Fastest), cancel);
        }
    }

    /// <summary>A file that is no longer in the store leaves an empty entry, so that its absence is seen.</summary>
    private static async Task Copy(PaperStore store, string hash, ZipArchiveEntry entry, CancellationToken cancel)
    {
        await using var to = await entry.OpenAsync(cancel);
        await using var from = store.Open(hash);
        if (from is not null)
        {
            await from.CopyToAsync(to, cancel);
        }
    }
}
