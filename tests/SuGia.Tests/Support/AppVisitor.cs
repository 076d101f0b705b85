using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Io;
using Microsoft.AspNetCore.Localization;

namespace SuGia.Tests.Support;

/// <summary>Someone with a browser that keeps cookies, runs no script and follows no redirect by itself.</summary>
public sealed class Visitor : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;

    internal Visitor(Uri address, string language)
    {
        http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        cookies.Add(address, new System.Net.Cookie("lang", Uri.EscapeDataString(CookieRequestCultureProvider.MakeCookieValue(new(language)))));
    }

    public async Task<Page> Get(string url, string? encoding = null)
    {
        using HttpRequestMessage request = new(System.Net.Http.HttpMethod.Get, url);
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        return await Send(request);
    }

    /// <summary>Where a page leads, opened; the page itself where it leads nowhere.</summary>
    public async Task<Page> Follow(Page page) => page.Location is { } next ? await Get(next) : page;

    /// <summary>Sends the form with its hidden fields, as a browser without script does.</summary>
    /// <param name="form">A selector that fits the form alone.</param>
    public Task<Page> Submit(Page page, string form, params IEnumerable<(string Name, string Value)> fields) =>
        Send(page.Filled(form, fields).GetSubmission()!);

    /// <summary>Presses one of several buttons of a form.</summary>
    public Task<Page> Press(Page page, string button, params IEnumerable<(string Name, string Value)> fields)
    {
        var pressed = page.Only<IHtmlButtonElement>(button);
        return Send(page.Fill(pressed.Form!, fields).GetSubmission(pressed)!);
    }

    /// <summary>Sends fields that no page offered.</summary>
    public Task<Page> Post(string url, params IEnumerable<(string Name, string Value)> fields) => Post(url, inParts: false, fields);

    /// <param name="inParts">True as a form with a file sends.</param>
    public async Task<Page> Post(string url, bool inParts, params IEnumerable<(string Name, string Value)> fields)
    {
        using HttpContent content = inParts ? Parts(fields) : new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using HttpRequestMessage request = new(System.Net.Http.HttpMethod.Post, url) { Content = content };
        return await Send(request);
    }

    private static MultipartFormDataContent Parts(IEnumerable<(string Name, string Value)> fields)
    {
        MultipartFormDataContent parts = [];
        foreach (var (name, value) in fields)
        {
            parts.Add(new StringContent(value), name);
        }

        return parts;
    }

    public string? CookieNamed(string name) => cookies.GetAllCookies()[name]?.Value;

    public void Dispose() => http.Dispose();

    private async Task<Page> Send(DocumentRequest submission)
    {
        using HttpRequestMessage request = new(new(submission.Method.ToString().ToUpperInvariant()), submission.Target.Href);
        if (request.Method == System.Net.Http.HttpMethod.Post)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.TryAddWithoutValidation(HeaderNames.ContentType, submission.MimeType);
        }

        return await Send(request);
    }

    private async Task<Page> Send(HttpRequestMessage request)
    {
        using var answer = await http.SendAsync(request);
        return await Page.Read(answer, new(http.BaseAddress!, request.RequestUri!));
    }
}
