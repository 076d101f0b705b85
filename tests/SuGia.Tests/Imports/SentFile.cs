using AngleSharp.Html.Dom;
using AngleSharp.Io.Dom;
using SuGia.Tests.Support;

namespace SuGia.Tests.Imports;

/// <summary>A file that a browser puts into a form.</summary>
internal sealed class SentFile(string name, Stream body) : IFile
{
    public string Name => name;

    public DateTime LastModified => default;

    public int Length => (int)body.Length;

    public string Type => "application/octet-stream";

    public Stream Body => body;

    public bool IsClosed => false;

    public IBlob Slice(int start = 0, int end = int.MaxValue, string? contentType = null) => throw new NotSupportedException();

    public void Close()
    {
    }

    public void Dispose() => body.Dispose();

    /// <summary>The page with the file in its form.</summary>
    public Page In(Page page)
    {
        page.Only<IHtmlInputElement>("input[type=file]").Files!.Add(this);
        return page;
    }
}
