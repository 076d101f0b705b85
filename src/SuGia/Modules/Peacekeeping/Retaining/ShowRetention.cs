using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/retention: what is past its term today, by kind, each kind for whoever may read its group.</summary>
public static class ShowRetention
{
    public const string Url = "/peacekeeping/retention";

    internal static void Map(IEndpointRouteBuilder app) => app.Get(Url, Show).Needs(Permission.EditPeacekeeping);

    public static ListOf<PastRow> List { get; } = new(RetentionWords.Retention, "qua-thoi-han-luu", RetentionWords.WhyEmpty)
    {
        Columns = [],
        Orders = [Order<PastRow>.Text("name", r => r.Key)],
    };

    private static async Task<IResult> Show(string? kind, PastTerms past, Frame frame, CancellationToken cancel) =>
        RetentionPage.Show(await Read(past.Find(kind), past, new(), frame, cancel));

    /// <param name="term">Null where none is asked for: then the first with rows is shown.</param>
    internal static async Task<View> Read(RetentionTerm? term, PastTerms past, RetentionForm form, Frame frame, CancellationToken cancel)
    {
        var kinds = await past.Kinds(cancel);
        if ((kinds.FirstOrDefault(k => k.Term == term) ?? kinds.FirstOrDefault(k => k.Seen > 0) ?? (kinds is [var first, ..] ? first : null)) is not { } shown)
        {
            return new([], null, null, form);
        }

        var listing = await List.Page(past.Seen(shown.Term), frame, cancel);
        await past.Note(shown.Term, listing.Rows, cancel);
        return new(kinds, shown, listing, form);
    }

    /// <param name="Shown">Null, as the listing, where the reader may read no group.</param>
    public sealed record View(IReadOnlyList<KindPast> Kinds, KindPast? Shown, Listing<PastRow>? Listing, RetentionForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
