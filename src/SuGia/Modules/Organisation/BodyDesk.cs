using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>What the forms that change a body do: find it, refuse what is stale, record, save.</summary>
internal sealed class BodyDesk(AppDb db, Saving saving, IDecisionPapers papers, Frame frame)
{
    public const int ReasonLimit = PersonDesk.ReasonLimit;

    public static string Url(BodyId body) => $"/bodies/{body.Value}";

    /// <returns>Null where there is no such body, or the reader may not change it.</returns>
    public async Task<Body?> Open(BodyId id, CancellationToken cancel) =>
        PartnerForm.MayEdit(frame.Reader) ? await db.Set<Body>().SingleOrDefaultAsync(b => b.Id == id, cancel) : null;

    /// <summary>Applies a rule with the decision that was typed, unless the form is stale; the way back is the body's page.</summary>
    public async Task<IResult> Change<THappened>(
        Body body, string? version, string? reason, PaperTyped typed, Func<Guid?, Result<THappened>> rule, Words said, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel)
        where THappened : notnull
    {
        if (await saving.Stale(body, version, cancel) is { } stale)
        {
            return refuse([stale]);
        }

        var act = saving.Act(reason);
        var paper = await papers.Take(typed, act, cancel);
        var happened = paper.Problems is [] ? rule(paper.Value) : new Broken(paper.Problems);
        if (!happened.Ok)
        {
            return refuse(happened.Problems);
        }

        db.Record(body, happened.Value, act.On(paper.Value));
        return await saving.Then(Url(body.Id), said, problem => refuse([problem]), cancel);
    }
}

/// <summary>Which body a form is about, as its head says it.</summary>
public sealed record BodySubject(BodyId Id, Words Name, int Version)
{
    internal static BodySubject Of(Body body) => new(body.Id, body.Name, body.Version);
}
