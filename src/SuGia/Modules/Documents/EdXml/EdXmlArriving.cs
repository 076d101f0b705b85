using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>Takes a message into the register within one unit of work: the paper, its files, the arrival, what it answers. Saves nothing.</summary>
internal sealed class EdXmlArriving(AppDb db, Numbering numbering, PaperStore store, Frame frame)
{
    public async Task<Result<ArrivalId>> Take(EdXmlTried tried, EnterArrival.Form form, Act act, CancellationToken cancel)
    {
        var asked = Typed.Together(tried.Entry.Parse(frame.Today), form.Parsed);
        if (!asked.Ok || (await EnterArrival.Twin(db, asked.Value.Item1, cancel) is not null && form.Which is not (EnterArrival.Known or EnterArrival.Another)))
        {
            return new Broken(asked.Ok ? [PaperProblems.KnownArrival(asked.Value.Item1.Number)] : asked.Problems);
        }

        var (details, (series, typed)) = asked.Value;
        typed = typed with { MessageId = tried.Message.Reference.DocumentId, Sender = tried.Message.From.OrganId };
        var paper = await EnterArrival.PaperOf(details, form.Which, db, act, frame, cancel);
        var number = paper.Ok ? await numbering.Take(series, "", typed.ArrivedOn, act, cancel) : new Broken(paper.Problems);
        var entered = number.Then(n => Arrival.Enter(paper.Value, n, typed, frame.Today));
        if (!entered.Ok)
        {
            return new Broken(entered.Problems);
        }

        number.Value!.For(paper.Value);
        db.Record(entered.Value.Arrival, entered.Value.Arrived, act);
        return (await Complete(paper.Value, tried, typed.ArrivedOn, act, cancel)).Into(_ => entered.Value.Arrival.Id);
    }

    public async Task<Result<ArrivalId>> Recall(EdXmlTried tried, EnterArrival.Form form, Act act, CancellationToken cancel)
    {
        var arrival = await db.Set<Arrival>().SingleAsync(a => a.Id == tried.Known!.Id, cancel);
        return Typed.Day(form.ArrivedOn, nameof(form.ArrivedOn)).Then(on => arrival.Recall(on, tried.Message.BusinessReason, frame.Today)).Into(recalled =>
        {
            db.Record(arrival, recalled, act);
            return arrival.Id;
        });
    }

    /// <summary>The files and the answers of the paper.</summary>
    private async Task<Result<bool>> Complete(PaperId id, EdXmlTried tried, DateOnly on, Act act, CancellationToken cancel)
    {
        var paper = (await db.FindAsync<Paper>([id], cancel))!;
        foreach (var file in tried.Files.Where(f => !Holds(paper, PaperStore.HashOf(f))))
        {
            if (File(paper, PaperStore.HashOf(file), file.Name, act) is { } broken)
            {
                return broken;
            }

            await store.Keep(file, cancel);
        }

        foreach (var asked in tried.Answered.Select(a => a.Paper?.Id).OfType<PaperId>().Distinct())
        {
            await Answer(paper, asked, on, act, cancel);
        }

        return true;
    }

    private static bool Holds(Paper paper, string hash) => paper.FileHash == hash || paper.Enclosures.Any(e => e.Hash == hash);

    private Broken? File(Paper paper, string hash, string name, Act act)
    {
        var filed = paper.FileHash is null ? paper.Attach(hash, name, frame.Today).Into(e => (object)e) : paper.Enclose(hash, name, frame.Today).Into(e => (object)e);
        if (!filed.Ok)
        {
            return new(filed.Problems);
        }

        db.Record(paper, filed.Value, act);
        return null;
    }

    /// <summary>The dispatch of the paper asked is answered where it waits; where it does not, the relation alone is recorded.</summary>
    private async Task Answer(Paper paper, PaperId asked, DateOnly on, Act act, CancellationToken cancel)
    {
        var dispatch = await db.Set<Dispatch>().Where(d => d.Paper == asked).OrderBy(d => d.Id).FirstOrDefaultAsync(cancel);
        var taken = dispatch is null ? default : TakeAnswer.Taken(dispatch, paper, on, act, db, frame.Today);
        if (dispatch is not null && taken.Ok)
        {
            db.Record(dispatch, taken.Value, act);
        }
        else if (paper.Relate(RelationKind.Answers, asked, frame.Today) is { Ok: true, Value: var related })
        {
            db.Record(paper, related, act);
        }
    }
}
