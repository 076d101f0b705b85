using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET and POST /papers/in/edxml/{id}: a message that was tried is shown whole, then taken whole or not at all.</summary>
public static class TakeEdXml
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{TryEdXml.Url}/{{id:guid}}", Ask).Needs(Permission.EditPapers);
        app.Post($"{TryEdXml.Url}/{{id:guid}}", Answer).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Ask(Guid id, Hands hands, CancellationToken cancel)
    {
        if (await hands.Tries.Find(id, hands.Frame.Reader.Id, cancel) is not { } bytes)
        {
            return Results.NotFound();
        }

        var tried = await hands.Trying.Of(bytes, cancel);
        return tried.Ok ? TakeEdXmlPage.Show(await Shown(tried.Value, null, hands, cancel)) : TryEdXmlPage.Refuse(new(tried.Problems));
    }

    private static async Task<IResult> Answer(Guid id, EnterArrival.Form form, HttpRequest request, Hands hands, CancellationToken cancel)
    {
        if (await hands.Tries.Find(id, hands.Frame.Reader.Id, cancel) is not { } bytes)
        {
            return TryEdXmlPage.Refuse(new([EdXmlProblems.Gone]));
        }

        var tried = (await hands.Trying.Of(bytes, cancel)).Into(t => t with { Entry = t.Entry with { Kind = request.Form["Kind"] is [{ Length: > 0 } kind] ? kind : t.Entry.Kind } });
        if (!tried.Ok)
        {
            return TryEdXmlPage.Refuse(new(tried.Problems));
        }

        var view = await Shown(tried.Value, form, hands, cancel);
        var taken = await Taken(view, hands.Saving.Act(), hands, cancel);
        return taken.Ok ? await Saved(id, taken.Value, view, hands, cancel) : TakeEdXmlPage.Refuse(view with { Problems = taken.Problems });
    }

    /// <summary>What was tried goes once it is taken; where the saving is refused it stays for another press.</summary>
    private static async Task<IResult> Saved(Guid id, ArrivalId arrival, View view, Hands hands, CancellationToken cancel)
    {
        var url = ListArrivals.UrlOf(arrival);
        var said = view.Tried.Message.Business == EdXmlBusiness.Recall ? EdXmlWords.RecallTaken : RegisterWords.Arrived;
        return await hands.Saving.Then(url, () => Wiped(id, url, said, hands), refused => TakeEdXmlPage.Refuse(view with { Problems = [refused] }), cancel);
    }

    private static IResult Wiped(Guid id, string url, Words said, Hands hands)
    {
        hands.Tries.Wipe(id, hands.Frame.Reader.Id);
        return Go.To(hands.Frame.To(url), said);
    }

    private static Task<Result<ArrivalId>> Taken(View view, Act act, Hands hands, CancellationToken cancel) => view.Tried.Message.Business switch
    {
        EdXmlBusiness.New => hands.Arriving.Take(view.Tried, view.Form, act, cancel),
        EdXmlBusiness.Recall => hands.Arriving.Recall(view.Tried, view.Form, act, cancel),
        EdXmlBusiness.Update or EdXmlBusiness.Replace => Task.FromResult<Result<ArrivalId>>(new Problem(EdXmlWords.ByHand)),
    };

    private static async Task<View> Shown(EdXmlTried tried, EnterArrival.Form? form, Hands hands, CancellationToken cancel)
    {
        var details = tried.Entry.Parse(hands.Frame.Today);
        var twin = details.Ok && tried.Message.Business == EdXmlBusiness.New ? await EnterArrival.Twin(hands.Db, details.Value, cancel) : null;
        return new(tried, form ?? First(tried, hands.Frame.Today), await hands.Numbering.Open(SeriesDirection.Incoming, cancel), twin, []);
    }

    /// <summary>What the form begins with; a day for the answer that has passed is shown, and not proposed.</summary>
    private static EnterArrival.Form First(EdXmlTried tried, DateOnly today) =>
        new(null, Days.Typeable(today), null, null, tried.Message.DueOn is { } due && due >= today ? Days.Typeable(due) : null, null, null);

    /// <summary>All that taking a message needs.</summary>
    internal sealed record Hands(AppDb Db, EdXmlTries Tries, EdXmlTrying Trying, EdXmlArriving Arriving, Numbering Numbering, Saving Saving, Frame Frame);

    /// <param name="Twin">A paper already registered that seems to be the same, or null.</param>
    public sealed record View(EdXmlTried Tried, EnterArrival.Form Form, IReadOnlyList<Series> Series, PaperCard? Twin, IReadOnlyList<Problem> Problems);
}
