using Microsoft.Net.Http.Headers;
using SuGia.Sheets;

namespace SuGia.Shell;

/// <summary>A kind of file in which a list is taken along.</summary>
public sealed record SheetFile(string Extension, string ContentType)
{
    public static SheetFile Csv { get; } = new("csv", "text/csv; charset=utf-8");

    public static SheetFile Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>A file of one's own, whose fields are filled from the list.</summary>
    public static SheetFile Own { get; } = new("form", "");

    internal static SheetFile? Find(string? asked) => ((SheetFile[])[Csv, Xlsx, Own]).FirstOrDefault(f => f.Extension == asked);

    /// <summary>Writes row by row, so that a million rows take no more memory than ten.</summary>
    /// <param name="name">Of the file, in ASCII, without its ending.</param>
    internal IResult Answer(string name, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<SheetValue>> rows) =>
        new Attachment(this, name, headers, rows);

    private Task Write(Stream to, IReadOnlyList<string> headers, IAsyncEnumerable<IReadOnlyList<SheetValue>> rows, CancellationToken cancel) =>
        this == Csv ? CsvSheet.Write(to, headers, rows, cancel) : XlsxSheet.Write(to, headers, rows, cancel);

    private sealed record Attachment(SheetFile Kind, string Name, IReadOnlyList<string> Headers, IAsyncEnumerable<IReadOnlyList<SheetValue>> Rows) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var answer = httpContext.Response;
            answer.ContentType = Kind.ContentType;
            answer.Headers.CacheControl = "no-store";
            answer.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{Name}.{Kind.Extension}" }.ToString();
            return Kind.Write(answer.Body, Headers, Rows, httpContext.RequestAborted);
        }
    }
}
