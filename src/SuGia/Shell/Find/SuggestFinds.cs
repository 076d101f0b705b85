using System.Text;
using System.Text.Encodings.Web;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>GET /find/suggest?q=: what the search box offers while one types, where a script asks for it: titles, one option each.</summary>
public static class SuggestFinds
{
    private const int MostOfKind = 3;
    private const int Most = 8;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/find/suggest", Suggest).OpenToAll("each kind asks for its own permission; who is not signed in is offered nothing");

    private static async Task<IResult> Suggest(string? q, IEnumerable<ISearchable> kinds, Frame frame, HtmlEncoder html, CancellationToken cancel)
    {
        var text = Folding.Exact(Typed.Echo(q));
        List<string> titles = [];
        foreach (var kind in kinds.Where(k => frame.Reader.May(k.Needs) && !ShowFind.IsTooShort(text)))
        {
            titles.AddRange((await kind.Search(text, frame.AsOf, frame.Reader, MostOfKind, cancel)).Select(f => f.Title));
        }

        return Results.Text(string.Concat(titles.Distinct().Take(Most).Select(title => $"<option value=\"{html.Encode(title)}\">")), "text/html", Encoding.UTF8);
    }
}
