using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

internal sealed class Papers(AppDb db) : IPapers
{
    public IQueryable<PaperCard> All => db.Set<Paper>().AsNoTracking()
        .Select(p => new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title, SignedOn = p.SignedOn });

    public async Task<Result<PaperId?>> Take(PaperForm form, PaperKind kind, Act act, CancellationToken cancel)
    {
        if (form.IsEmpty)
        {
            return (PaperId?)null;
        }

        var day = Typed.DayIfAny(form.PaperSignedOn, nameof(form.PaperSignedOn));
        return day.Ok || day.Problems.Count == 0 ? await Known(form, day.Value, kind, act, cancel) : new Broken(day.Problems);
    }

    private async Task<Result<PaperId?>> Known(PaperForm form, DateOnly? day, PaperKind kind, Act act, CancellationToken cancel)
    {
        var key = Folding.OfNumber(form.PaperNumber!);
        var known = await db.Set<Paper>().Where(p => p.Key == key && (day == null || p.SignedOn == day)).Select(p => p.Id).Take(2).ToListAsync(cancel);
        return known switch
        {
            [var one] => (PaperId?)one,
            [] => Register(form, day, kind, act),
            _ => PaperProblems.SeveralWithNumber(Typed.Echo(form.PaperNumber)),
        };
    }

    private Result<PaperId?> Register(PaperForm form, DateOnly? day, PaperKind kind, Act act)
    {
        var parsed = Typed.Together(
            Typed.Text(form.PaperNumber, nameof(form.PaperNumber), Paper.NumberLimit, PaperWords.Number),
            Typed.TextIfAny(form.PaperBody, nameof(form.PaperBody), Paper.BodyLimit, PaperWords.Body),
            Typed.TextIfAny(form.PaperTitle, nameof(form.PaperTitle), Paper.TitleLimit, PaperWords.Title));
        if (!parsed.Ok)
        {
            return new Broken(parsed.Problems);
        }

        var (number, body, title) = parsed.Value;
        if (day is null || title is "")
        {
            return PaperProblems.NewNeedsTitleAndDay(number);
        }

        var (paper, registered) = Paper.Register(new(number, kind, body, title, day));
        db.Record(paper, registered, act);
        return (PaperId?)paper.Id;
    }
}
