using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Reads a message against the register: what it would make, what it answers, whether it came before. Changes nothing.</summary>
internal sealed class EdXmlTrying(AppDb db)
{
    public async Task<Result<EdXmlTried>> Of(byte[] bytes, CancellationToken cancel)
    {
        var read = ReadEdXml.Of(bytes);
        var files = read.Ok ? await EdXmlFiles.Looked(read.Value, cancel) : new Broken(read.Problems);
        if (!files.Ok)
        {
            return new Broken(files.Problems);
        }

        var entry = await Entry(read.Value!, cancel);
        return entry.Secret is null ? await Of(read.Value!, files.Value, entry, cancel) : Secrecy.Refusal("File");
    }

    private async Task<Result<EdXmlTried>> Of(EdXmlMessage message, IReadOnlyList<PaperFile> files, PaperEntry entry, CancellationToken cancel)
    {
        var about = message.Business == EdXmlBusiness.New ? message.Reference.DocumentId : message.BusinessOf;
        var known = await db.Set<Arrival>().AsNoTracking().IgnoreAutoIncludes().Where(a => a.MessageId == about).OrderBy(a => a.Id).FirstOrDefaultAsync(cancel);
        return message.Business switch
        {
            EdXmlBusiness.New when known is not null => EdXmlProblems.KnownMessage(about),
            EdXmlBusiness.Recall when known is null || known.Sender != message.From.OrganId => EdXmlProblems.NothingToRecall(about),
            _ => new EdXmlTried(message, files, entry, await Answered(message, cancel), known),
        };
    }

    private async Task<PaperEntry> Entry(EdXmlMessage message, CancellationToken cancel)
    {
        var sender = await db.Set<ExchangeBody>().Where(b => b.OrganId == message.From.OrganId).Select(b => b.Name).SingleOrDefaultAsync(cancel) ?? message.From.Name;
        var kind = KindOf(message);
        return PaperEntry.Blank with
        {
            Number = message.Reference.Text,
            Kind = kind.Code,
            Origin = PaperOrigins.Likely(kind, sender).ToString(),
            Body = sender,
            Title = message.Subject,
            SignedOn = Days.Typeable(message.Reference.On),
            Urgency = message.Urgency.ToString(),
            Signers = message.Signer.FullName is "" ? null : SignerLines.Written(new(Part(message.Signer.FullName), Part(message.Signer.Position), "", Part(message.Signer.Competence))),
            Addressees = string.Join('\n', message.ToPlaces is [] ? message.To.Select(t => t.Name) : message.ToPlaces),
        };
    }

    /// <summary>By its name, else by its letters; a paper without either is an official letter.</summary>
    private static PaperKind KindOf(EdXmlMessage message)
    {
        var (name, letters) = (Folding.Fold(message.TypeName), message.TypeDetail);
        return PaperKinds.All.FirstOrDefault(k => name is not "" && Folding.Fold(k.Title.Vi) == name)?.Kind
            ?? PaperKinds.All.FirstOrDefault(k => letters is not "" && k.Abbreviation == letters)?.Kind
            ?? (name is "" ? PaperKind.OfficialLetter : PaperKind.Other);
    }

    private static string Part(string text) => text.Replace(';', ',');

    /// <summary>What it answers, with the paper of ours where we hold it: of the number, by the body of that identifier.</summary>
    private async Task<IReadOnlyList<EdXmlAnswered>> Answered(EdXmlMessage message, CancellationToken cancel)
    {
        List<EdXmlAnswered> answered = [];
        foreach (var asked in message.ResponseFor)
        {
            var (key, organ) = (Folding.OfNumber(asked.Text), asked.OrganId is "" ? asked.DocumentId.Split(',')[0] : asked.OrganId);
            var body = await db.Set<ExchangeBody>().Where(b => b.OrganId == organ).Select(b => b.Folded).SingleOrDefaultAsync(cancel);
            var same = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => p.Key == key && p.SignedOn == asked.On && p.Level == null).Select(p => new { p.Body, Card = new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title, SignedOn = p.SignedOn } }).ToListAsync(cancel);
            answered.Add(new(asked.Text, same.Find(p => Folding.Fold(p.Body) == body)?.Card));
        }

        return answered;
    }
}

/// <param name="Entry">The paper as a person would type it.</param>
/// <param name="Known">The arrival that a recall, an update or a replacement is about.</param>
public sealed record EdXmlTried(EdXmlMessage Message, IReadOnlyList<PaperFile> Files, PaperEntry Entry, IReadOnlyList<EdXmlAnswered> Answered, Arrival? Known);

/// <param name="Paper">Null where we do not hold it.</param>
public sealed record EdXmlAnswered(string Number, PaperCard? Paper);
