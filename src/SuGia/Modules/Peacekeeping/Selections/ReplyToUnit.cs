using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Printing;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/selections/{id}/replies/{home} and …/reply.docx: one home unit's candidates with result, reason and total, and nobody else's.</summary>
/// <remarks>It is what a unit learns of scores: the totals of its own. Each reply that is read or taken along is journalled as a reading of appraisals.</remarks>
public static class ReplyToUnit
{
    /// <summary>The row that holds the term to ask for a review.</summary>
    public const string ReviewTerm = "SEL-REVIEW";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/selections/{id}/replies/{home}", Show).Needs(Permission.ReadPeacekeeping);
        app.Get("/peacekeeping/selections/{id}/replies/{home}/reply.docx", Take).Needs(Permission.Export);
    }

    private static async Task<IResult> Show(SelectionId id, string home, Replying replying, CancellationToken cancel) =>
        await replying.Of(id, home, cancel) is { } reply ? ReplyPage.Show(reply) : Results.NotFound();

    private static async Task<IResult> Take(SelectionId id, string home, Replying replying, Frame frame, CancellationToken cancel) =>
        frame.Reader.May(Permission.ReadPeacekeeping) && await replying.Of(id, home, cancel) is { } reply
            ? Results.File(Document(reply, frame.IsSample), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", $"{(frame.IsSample ? "du-lieu-mau-" : "")}tra-loi-{NameOf(home)}.docx")
            : Results.NotFound();

    private static byte[] Document(Reply reply, bool isSample) => new DocxPage()
        .Paragraph(ReplyWords.Office.ToString().ToUpperInvariant(), bold: true, centred: true)
        .Paragraph($"{ReplyWords.Subject}{(isSample ? $" ({ShellWords.Sample})" : "")}", centred: true)
        .Heading(ReplyWords.To(reply.UnitName).ToString())
        .Paragraph(reply.Opening.ToString())
        .Table(
            [SelectionWords.Candidate.ToString(), SelectionWords.Result.ToString(), SelectionWords.Total.ToString(), SelectionWords.Reason.ToString()],
            reply.Lines.Select(l => (IReadOnlyList<string>)[l.Name, l.Result.ToString(), l.Total, l.Why?.ToString() ?? ""]))
        .Paragraph(reply.Right.ToString())
        .Paragraph(ReplyWords.NotOthers.ToString())
        .Paragraph(ReplyWords.Signatory.ToString(), bold: true)
        .ToBytes();

    private static string NameOf(string unit) => string.Concat(unit.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-'));

    /// <param name="Total">Of a hundred, in words; empty of whoever was not scored.</param>
    /// <param name="Why">As it is told outside the office.</param>
    public sealed record Line(string Name, SelectionResult Of, string Total, Words? Why)
    {
        public Words Result => SelectionWords.Of(Of);
    }

    public sealed record Reply(SelectionHead Head, string Unit, string UnitName, Words Opening, Words Right, IReadOnlyList<Line> Lines);
}

/// <summary>Makes the reply to one unit.</summary>
internal sealed class Replying(SelectionDesk desk, Appraisals appraisals, IPeople people, IPapers papers, Frame frame)
{
    /// <returns>Null before the decision, and where the reader may see no candidate of the unit.</returns>
    public async Task<ReplyToUnit.Reply?> Of(SelectionId id, string unit, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { DecidedOn: { } decided } selection || decided > frame.AsOf || await Own(selection, unit, cancel) is not { Count: > 0 } own)
        {
            return null;
        }

        var number = await papers.All.Where(p => p.Id == selection.Decision).Select(p => p.Number).SingleOrDefaultAsync(cancel);
        await appraisals.Note([.. own.Keys], cancel);
        return new(
            SelectionHead.Of(selection), unit, own.Values.Select(p => p.UnitName).FirstOrDefault() ?? unit, ReplyWords.By(selection.Title, number, decided),
            ReplyWords.Right(RuleFiles.Book.Find(ReplyToUnit.ReviewTerm, decided), decided),
            [.. selection.RankedOn(frame.AsOf).Where(r => own.ContainsKey(r.Candidate.Person)).Select(r => LineOf(r, own[r.Candidate.Person])).OfType<ReplyToUnit.Line>()]);
    }

    /// <summary>The candidates whose main appointment is in the unit or below it, within the reader's reach.</summary>
    private async Task<Dictionary<PersonId, PersonCard>> Own(Selection selection, string unit, CancellationToken cancel)
    {
        var seen = await desk.People(selection, cancel);
        var ids = selection.Candidates.Select(c => c.Person).Where(seen.ContainsKey).ToList();
        var under = await people.Under(unit, frame.AsOf).Where(p => ids.Contains(p)).ToListAsync(cancel);
        return under.ToDictionary(p => p, p => seen[p]);
    }

    private ReplyToUnit.Line? LineOf(CandidateRank rank, PersonCard person) => rank.Candidate.ResultOn(frame.AsOf) is { } result
        ? new(person.Titled(), result, rank.Total is { } total ? SelectionWords.Points(total).ToString() : "", result.Reason is { } reason ? SelectionWords.Told(reason, result.Text) : null)
        : null;
}
