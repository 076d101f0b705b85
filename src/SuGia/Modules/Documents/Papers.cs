using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

internal sealed class Papers(AppDb db) : IPapers
{
    private const int MostCalled = 500;
    private const int FewWords = 6;
    private const double NearlyAll = 0.9;

    public IQueryable<PaperCard> All => db.Set<Paper>().AsNoTracking()
        .Select(p => new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title, SignedOn = p.SignedOn });

    public async Task<Result<PaperId?>> Take(PaperForm form, PaperKind kind, Act act, CancellationToken cancel)
    {
        if (form.IsEmpty)
        {
            return (PaperId?)null;
        }

        var day = Typed.DayIfAny(form.PaperSignedOn, nameof(form.PaperSignedOn));
        return day.Problems.Count == 0 ? await Known(form, day.Value, kind, act, cancel) : new Broken(day.Problems);
    }

    public async Task<IReadOnlyDictionary<string, PaperCard>> Numbered(IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        var found = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => keys.Contains(p.Key) && p.Level == null)
            .Select(p => new { p.Key, Card = new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title, SignedOn = p.SignedOn } }).ToListAsync(cancel);
        return found.GroupBy(p => p.Key, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First().Card, StringComparer.Ordinal);
    }

    public async Task<PaperCard?> Called(PaperKind kind, string words, CancellationToken cancel)
    {
        var asked = WordsOf(words);
        var longest = LongestOf(asked);
        var papers = await db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes().Where(p => p.Kind == kind && p.Level == null && p.Folded.Contains(longest)).OrderByDescending(p => p.SortKey).Take(MostCalled)
            .Select(p => new PaperCard { Id = p.Id, Number = p.Number, Title = p.Title, SignedOn = p.SignedOn, AnnouncedOn = p.AnnouncedOn }).ToListAsync(cancel);
        return papers.Select(p => (Card: p, Share: Likeness(asked, WordsOf(p.Title)))).Where(p => p.Share >= NearlyAll).OrderByDescending(p => p.Share).ToList() switch
        {
            [var one] => one.Card,
            [var first, var second, ..] when first.Share > second.Share => first.Card,
            _ => null,
        };
    }

    private static HashSet<string> WordsOf(string text) => [.. Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The longest word: the fewest papers hold it.</summary>
    private static string LongestOf(IEnumerable<string> words) => words.OrderByDescending(w => w.Length).FirstOrDefault() ?? "";

    /// <summary>What both say, of what the shorter says.</summary>
    private static double Likeness(HashSet<string> asked, HashSet<string> title) =>
        Math.Min(asked.Count, title.Count) < FewWords ? 0 : asked.Count(title.Contains) / (double)Math.Max(FewWords, Math.Min(asked.Count, title.Count));

    private async Task<Result<PaperId?>> Known(PaperForm form, DateOnly? day, PaperKind kind, Act act, CancellationToken cancel)
    {
        var (key, body) = (Folding.OfNumber(form.PaperNumber!), Folding.Fold(form.PaperBody ?? ""));
        var known = await db.Set<Paper>().Where(p => p.Key == key && (day == null || p.SignedOn == day)).Select(p => new { p.Id, p.Body }).ToListAsync(cancel);
        return known.Where(p => body is "" || p.Body is "" || Folding.Fold(p.Body) == body).Select(p => p.Id).ToList() switch
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
        return parsed.Then(typed => Register(new(typed.Item1, kind, typed.Item2, typed.Item3, day) { Origin = PaperOrigins.Likely(kind, typed.Item2) }, act));
    }

    private Result<PaperId?> Register(PaperDetails details, Act act)
    {
        if (Secrecy.Marks(details.Number, details.Title, nameof(PaperForm.PaperNumber), nameof(PaperForm.PaperTitle)) is { } marked)
        {
            return marked;
        }

        return details is { SignedOn: null } or { Title: "" }
            ? PaperProblems.NewNeedsTitleAndDay(details.Number)
            : Paper.Register(details, act.EnteredOn).Into(made =>
            {
                db.Record(made.Paper, made.Registered, act);
                return (PaperId?)made.Paper.Id;
            });
    }
}
