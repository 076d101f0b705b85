using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>GET /find?q=: what the one search box finds, kind by kind.</summary>
public static class ShowFind
{
    /// <summary>Most finds of one kind.</summary>
    public const int Most = 8;

    private const int LongestQuery = 200;

    public static void Map(IEndpointRouteBuilder app) =>
        app.Get("/find", Show).OpenToAll("each kind asks for its own permission; who is not signed in is asked to");

    private static async Task<IResult> Show(string? q, IEnumerable<ISearchable> kinds, Frame frame, CancellationToken cancel)
    {
        if (!frame.Reader.IsSignedIn)
        {
            return Go.To(Frame.With("/sign-in", "back", frame.Here()));
        }

        var text = Folding.Exact(Typed.Echo(q, LongestQuery));
        var open = kinds.Where(k => frame.Reader.May(k.Needs)).ToList();
        return ShowFindPage.Show(new(text, [.. open.Select(k => k.Kind)], IsTooShort(text) ? [] : await Search(open, text, frame, cancel)));
    }

    /// <remarks>One letter finds nearly everyone.</remarks>
    internal static bool IsTooShort(string text) => Folding.Fold(text).Replace(" ", "", StringComparison.Ordinal).Length < 2;

    private static async Task<IReadOnlyList<Found>> Search(IEnumerable<ISearchable> kinds, string text, Frame frame, CancellationToken cancel)
    {
        List<Found> found = [];
        foreach (var kind in kinds)
        {
            var finds = await kind.Search(text, frame.AsOf, frame.Reader, Most, cancel);
            found.Add(new(kind.Kind, finds, kind.ListUrl(text)));
        }

        return [.. found.Where(f => f.Finds is not [])];
    }

    /// <param name="ListUrl">Where all of the kind are, or null.</param>
    public sealed record Found(Words Kind, IReadOnlyList<Kernel.Find> Finds, string? ListUrl);

    /// <param name="Kinds">What the reader may look for.</param>
    public sealed record View(string Text, IReadOnlyList<Words> Kinds, IReadOnlyList<Found> Found);
}
