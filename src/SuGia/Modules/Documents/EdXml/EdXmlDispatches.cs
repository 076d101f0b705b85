using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Turns a dispatch into a message: who sends it, who receives it, what it answers, its files.</summary>
internal sealed class EdXmlDispatches(AppDb db, ExchangeBodies bodies, PaperStore store)
{
    public async Task<EdXmlDispatch?> Find(DispatchId id, CancellationToken cancel)
    {
        if (await db.Set<Dispatch>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancel) is not { } dispatch)
        {
            return null;
        }

        var paper = await db.Set<Paper>().AsNoTracking().SingleAsync(p => p.Id == dispatch.Paper, cancel);
        var name = await bodies.NameOf(dispatch.Series, cancel);
        var addressed = paper.Addressees.OrderBy(a => a.Place).Select(a => a.Name).ToList();
        var known = await bodies.Named([name, .. addressed], cancel);
        var to = addressed.Select(a => known.GetValueOrDefault(Folding.Fold(a))).OfType<ExchangeBody>().ToList();
        return new(dispatch, paper, name, known.GetValueOrDefault(Folding.Fold(name)), to, [.. addressed.Where(a => !known.ContainsKey(Folding.Fold(a)))]);
    }

    public static IReadOnlyList<Problem> ProblemsOf(EdXmlDispatch of) =>
        [.. of.From is null ? (Problem[])[EdXmlProblems.NoSender(of.Body)] : [], .. of.To is [] ? (Problem[])[EdXmlProblems.NoReceiver] : []];

    public async Task<EdXmlMessage> Message(EdXmlDispatch of, CancellationToken cancel)
    {
        var (paper, dispatch, from) = (of.Paper, of.Dispatch, of.From!);
        var signer = paper.Signers.OrderBy(s => s.Place).FirstOrDefault();
        return new(ExchangeBodies.Organ(from), [.. of.To.Select(ExchangeBodies.Organ)], EdXmlReference.Of(from.OrganId, paper.Number, dispatch.SignedOn), paper.Title)
        {
            Place = from.Place,
            TypeDetail = PaperKinds.Find(paper.Kind)?.Abbreviation ?? "",
            TypeName = PaperKinds.Title(paper.Kind).Vi,
            Signer = signer is null ? new("", "", "") : new(signer.Capacity, signer.Post, signer.FullName),
            DueOn = dispatch.AnswerDueOn,
            ToPlaces = [.. paper.Addressees.OrderBy(a => a.Place).Select(a => a.Name)],
            Urgency = paper.Urgency,
            Copies = dispatch.Copies,
            ResponseFor = await Answered(paper, cancel),
            Business = dispatch.RecalledOn is null ? EdXmlBusiness.New : EdXmlBusiness.Recall,
            BusinessReason = dispatch.RecallReason,
            Files = dispatch.RecalledOn is null ? await Files(paper, cancel) : [],
        };
    }

    /// <summary>Of the papers that it answers, those of bodies that have an identifier.</summary>
    private async Task<IReadOnlyList<EdXmlReference>> Answered(Paper paper, CancellationToken cancel)
    {
        var answered = paper.Relations.Where(r => r.Kind == RelationKind.Answers).Select(r => r.On).ToList();
        var others = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => answered.Contains(p.Id) && p.Level == null && p.SignedOn != null).OrderBy(p => p.SortKey).ToListAsync(cancel);
        var known = await bodies.Named(others.Select(o => o.Body), cancel);
        return [.. others.Where(o => known.ContainsKey(Folding.Fold(o.Body))).Select(o => EdXmlReference.Of(known[Folding.Fold(o.Body)].OrganId, o.Number, o.SignedOn!.Value))];
    }

    private async Task<IReadOnlyList<EdXmlFile>> Files(Paper paper, CancellationToken cancel)
    {
        List<EdXmlFile> files = [];
        foreach (var (name, hash) in NamesOf(paper))
        {
            await using var content = store.Open(hash);
            if (content is not null)
            {
                using MemoryStream bytes = new();
                await content.CopyToAsync(bytes, cancel);
                files.Add(new(name, FileKind.ContentTypeOf(name), bytes.ToArray()));
            }
        }

        return files;
    }

    /// <summary>The paper itself first.</summary>
    internal static IEnumerable<(string Name, string Hash)> NamesOf(Paper paper) =>
        new[] { (paper.FileName, paper.FileHash) }.Where(f => f.FileHash is not null).Select(f => (f.FileName!, f.FileHash!)).Concat(paper.Enclosures.OrderBy(e => e.Id).Select(e => (e.FileName, e.Hash)));
}

/// <param name="Body">Whose numbers its series gives.</param>
/// <param name="From">The same with its identifier, or null where it has none.</param>
/// <param name="LeftOut">Addressees without an identifier.</param>
public sealed record EdXmlDispatch(Dispatch Dispatch, Paper Paper, string Body, ExchangeBody? From, IReadOnlyList<ExchangeBody> To, IReadOnlyList<string> LeftOut);
