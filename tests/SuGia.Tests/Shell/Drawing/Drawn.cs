using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace SuGia.Tests.Shell.Drawing;

/// <summary>A drawing rendered without HTTP, as text and as a tree.</summary>
internal sealed record Drawn(string Html)
{
    public IParentNode Tree { get; } = new HtmlParser().ParseDocument(Html);

    public static async Task<Drawn> Of<T>(object model, string language = "vi") where T : IComponent
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        await using var services = new ServiceCollection().AddLogging()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
        return new(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(parameters)).ToHtmlString()));
    }

    public string Name => Tree.QuerySelector("svg[role=img] > title")?.TextContent ?? "";

    public IReadOnlyList<string> Texts => [.. Tree.QuerySelectorAll("svg text").Select(text => text.TextContent)];

    public IElement Text(string saying) => Tree.QuerySelectorAll("svg text").First(text => text.TextContent == saying);

    public string Path(string cssClass) => Tree.QuerySelector($"path[class='{cssClass}']")?.GetAttribute("d") ?? "";

    public static double Number(IElement element, string attribute) =>
        double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
