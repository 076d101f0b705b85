using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/in/{id}/status: which word goes back to the sender of an arrival that came by edXML; /status/file: the message.</summary>
public static class TellStatus
{
    private const int DescriptionLimit = 500;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get($"{ListArrivals.Url}/{{id}}/status", Show).Needs(Permission.EditPapers);
        app.Get($"{ListArrivals.Url}/{{id}}/status/file", Send).Needs(Permission.EditPapers);
    }

    private static async Task<IResult> Show(ArrivalId id, AppDb db, CancellationToken cancel) =>
        await Find(db, id, cancel) is var (arrival, paper) ? TellStatusPage.Show(new(arrival, paper.Number, new("03", null, null), [])) : Results.NotFound();

    private static async Task<IResult> Send(ArrivalId id, [AsParameters] Ask ask, AppDb db, ExchangeBodies bodies, TimeProvider clock, HttpContext http, CancellationToken cancel)
    {
        if (await Find(db, id, cancel) is not var (arrival, paper))
        {
            return Results.NotFound();
        }

        var own = await bodies.Of(arrival.Series, cancel);
        Result<ExchangeBody> from = own is null ? EdXmlProblems.NoSender(await bodies.NameOf(arrival.Series, cancel)) : own;
        var status = Typed.Together(from, ask.Parsed).Into((body, typed) =>
            new EdXmlStatus(ReferenceOf(arrival, paper), ExchangeBodies.Organ(body), body.Name, typed.Staff, typed.Code, typed.Description));
        return status.Ok ? EdXmlAnswer.File(WriteEdXml.Of(status.Value, clock.GetUtcNow()), $"{status.Value.Code}-{paper.Number}", http) : TellStatusPage.Refuse(new(arrival, paper.Number, ask, status.Problems));
    }

    private static EdXmlReference ReferenceOf(Arrival arrival, Paper paper) =>
        EdXmlReference.Of(arrival.Sender, paper.Number, paper.SignedOn ?? arrival.ArrivedOn) with { DocumentId = arrival.MessageId };

    private static async Task<(Arrival Arrival, Paper Paper)?> Find(AppDb db, ArrivalId id, CancellationToken cancel) =>
        await db.Set<Arrival>().AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(a => a.Id == id && a.MessageId != "", cancel) is { } arrival
            ? (arrival, await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(p => p.Id == arrival.Paper, cancel))
            : null;

    public sealed record Ask(string? Code, string? Staff, string? Description)
    {
        internal Result<(string Code, string Staff, string Description)> Parsed => Typed.Together(
            Typed.OneOf(Code, nameof(Code), EdXmlStatusCodes.All, EdXmlStatusCodes.CodeOf).Into(EdXmlStatusCodes.CodeOf),
            Typed.TextIfAny(Staff, nameof(Staff), Arrival.NameLimit, EdXmlWords.Staff),
            Typed.TextIfAny(Description, nameof(Description), DescriptionLimit, EdXmlWords.Description));
    }

    public sealed record View(Arrival Arrival, string Number, Ask Ask, IReadOnlyList<Problem> Problems);
}
