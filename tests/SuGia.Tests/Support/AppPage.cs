using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SuGia.Tests.Support;

/// <summary>An answer as it came over the line, and as a browser understands it.</summary>
/// <param name="Location">Where it leads, or null.</param>
/// <param name="Bytes">The body as it was sent, compressed where that was asked for.</param>
/// <param name="Encoding">How the body is compressed, or empty.</param>
public sealed record Page(int Status, string Url, string? Location, string Encoding, byte[] Bytes, IDocument Html)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    public string Heading => Html.QuerySelector("h1")?.TextContent ?? "";

    /// <summary>What the form says is wrong with it.</summary>
    public IReadOnlyList<string> Problems => [.. Html.QuerySelectorAll("form [role=alert] p").Select(p => p.TextContent.Trim())];

    /// <exception cref="InvalidOperationException">None or several elements fit.</exception>
    public T Only<T>(string selector) where T : class, IElement =>
        Html.QuerySelectorAll(selector) is [T one] ? one : throw new InvalidOperationException($"{Url} ({Status}) has not one {selector}.");

    internal static async Task<Page> Read(HttpResponseMessage answer, Uri url)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var encoding = string.Join(", ", answer.Content.Headers.ContentEncoding);
        var html = encoding is "" && answer.Content.Headers.ContentType?.MediaType is "text/html" ? System.Text.Encoding.UTF8.GetString(bytes) : "";
        var document = await BrowsingContext.New().OpenAsync(r => r.Content(html).Address(url.AbsoluteUri).Header("Content-Type", "text/html; charset=utf-8"));
        return new((int)answer.StatusCode, url.PathAndQuery, answer.Headers.Location?.OriginalString, encoding, bytes, document);
    }

    internal IHtmlFormElement Filled(string form, IEnumerable<(string Name, string Value)> fields) => Fill(Only<IHtmlFormElement>(form), fields);

    internal IHtmlFormElement Fill(IHtmlFormElement form, IEnumerable<(string Name, string Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            Fill([.. form.Elements.OfType<IHtmlElement>().Where(e => e.GetAttribute("name") == name)], name, value);
        }

        return form;
    }

    private void Fill(IReadOnlyList<IHtmlElement> controls, string name, string value)
    {
        switch (controls)
        {
            case [IHtmlInputElement { Type: not ("radio" or "checkbox") } input]:
                input.Value = value;
                break;
            case [IHtmlTextAreaElement area]:
                area.Value = value;
                break;
            case [IHtmlSelectElement select] when select.Options.Any(o => o.Value == value):
                select.Value = value;
                break;
            default:
                (controls.OfType<IHtmlInputElement>().SingleOrDefault(c => c.Value == value)
                    ?? throw new InvalidOperationException($"{Url} has no field {name} that takes “{value}”.")).IsChecked = true;
                break;
        }
    }
}
