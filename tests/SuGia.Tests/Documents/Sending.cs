using AngleSharp.Html.Dom;
using SuGia.Tests.Support;

namespace SuGia.Tests.Documents;

/// <summary>Sends and takes files as a browser does, with the cookies of someone who is signed in.</summary>
internal sealed class Sending(App app, Visitor visitor) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = app.Address };

    /// <summary>Fills the only file field of a page's form.</summary>
    public async Task<Page> Send(string url, string fileName, byte[] content, params IEnumerable<(string Name, string Value)> fields)
    {
        var form = (await visitor.Get(url)).Only<IHtmlFormElement>("main form[method=post]");
        using MultipartFormDataContent parts = [];
        foreach (var hidden in form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type == "hidden"))
        {
            parts.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        foreach (var (name, value) in fields)
        {
            parts.Add(new StringContent(value), name);
        }

        using ByteArrayContent file = new(content);
        parts.Add(file, "File", fileName is "" ? "leer" : fileName);
        using var request = Request(HttpMethod.Post, url);
        request.Content = parts;
        using var answer = await http.SendAsync(request);
        return await Page.Read(answer, new(app.Address, url));
    }

    public async Task<HttpResponseMessage> Take(string url)
    {
        using var request = Request(HttpMethod.Get, url);
        return await http.SendAsync(request);
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Request(HttpMethod method, string url)
    {
        HttpRequestMessage request = new(method, url);
        request.Headers.Add("Cookie", string.Join("; ", new[] { "sugia", "af", "lang" }.Select(name => $"{name}={visitor.CookieNamed(name)}")));
        return request;
    }
}
