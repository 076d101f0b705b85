using System.Text;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Documents.Searching;

namespace SuGia.Modules.Documents;

/// <summary>SuGia import legal-texts FILE [--try]: papers of the legal code with their text and what they cite; whole or not at all.</summary>
internal sealed class LegalTextImport(AppDb db, PaperStore store, PaperIndex index, TimeProvider clock)
{
    public const string Code = "legal-texts";

    private const int PapersAStep = 50;
    private const int NotUnderstood = 2;

    private readonly Act act = new(Id.Next(), Reader.System.Id, null, "Nhập văn bản pháp luật cùng nội dung", clock.GetUtcNow());

    /// <returns>0; 2 where the file cannot be read.</returns>
    public async Task<int> Run(string file, bool isTry, TextWriter to, CancellationToken cancel)
    {
        if (!File.Exists(file))
        {
            await to.WriteLineAsync($"Không có tệp “{file}”. / There is no file “{file}”.");
            return NotUnderstood;
        }

        var texts = LegalTexts.Read(file);
        await to.WriteLineAsync($"{texts.Articles} điều, {texts.Papers.Count} văn bản, {texts.Links.Count} dẫn chiếu; {texts.WithoutSource} điều không rõ văn bản và {texts.LinksBeyond} dẫn chiếu ra ngoài tệp bị bỏ qua. / "
            + $"{texts.Articles} articles, {texts.Papers.Count} papers, {texts.Links.Count} references; {texts.WithoutSource} articles of no paper and {texts.LinksBeyond} references beyond the file are left out.");
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        var taken = await Take(texts, to, cancel);
        if (isTry)
        {
            return 0;
        }

        await Relate(texts, taken, cancel);
        await whole.CommitAsync(cancel);
        await index.CatchUpWhole(cancel);
        return 0;
    }

    private async Task<IReadOnlyList<PaperId?>> Take(LegalTexts texts, TextWriter to, CancellationToken cancel)
    {
        List<PaperId?> taken = [];
        foreach (var step in texts.Papers.Chunk(PapersAStep))
        {
            var known = await Known(step, cancel);
            foreach (var text in step)
            {
                taken.Add(await Take(text, known, to, cancel));
            }

            await db.SaveChangesAsync(cancel);
            db.Forget();
            await to.WriteLineAsync($"{taken.Count}/{texts.Papers.Count}");
        }

        return taken;
    }

    private async Task<ILookup<string, Paper>> Known(IReadOnlyList<LegalText> texts, CancellationToken cancel)
    {
        var keys = texts.Select(t => Folding.OfNumber(t.Number)).Distinct().ToList();
        return (await db.Set<Paper>().Where(p => keys.Contains(p.Key) && p.Level == null).ToListAsync(cancel)).ToLookup(p => p.Key, StringComparer.Ordinal);
    }

    /// <returns>Null where the paper was refused, which is told.</returns>
    private async Task<PaperId?> Take(LegalText text, ILookup<string, Paper> known, TextWriter to, CancellationToken cancel)
    {
        var row = RowOf(text);
        var paper = known[Folding.OfNumber(text.Number)].FirstOrDefault(row.IsOf) is { } held ? held : Register(row);
        var file = PaperFile.Look(Encoding.UTF8.GetBytes(text.Text), "toan-van.txt");
        if (!paper.Ok || !file.Ok)
        {
            await to.WriteLineAsync($"{text.Number}: {string.Join("; ", paper.Problems.Concat(file.Problems).Select(p => p.Says.Vi))}");
            return paper.Ok ? paper.Value.Id : null;
        }

        await Attach(paper.Value, file.Value, cancel);
        return paper.Value.Id;
    }

    private async Task Attach(Paper paper, PaperFile file, CancellationToken cancel)
    {
        if (paper.FileHash is null && paper.Attach(PaperStore.HashOf(file), file.Name, act.EnteredOn) is { Ok: true, Value: var attached })
        {
            await store.Keep(file, cancel);
            db.Record(paper, attached, act);
        }
    }

    private Result<Paper> Register(PaperRow row) => Paper.Register(row.Over(null), act.EnteredOn).Into(made =>
    {
        db.Record(made.Paper, made.Registered, act);
        return made.Paper;
    });

    private static PaperRow RowOf(LegalText text) => new(
        text.Number, PaperKinds.All.FirstOrDefault(k => Folding.Fold(k.Title.Vi) == Folding.Fold(text.Kind))?.Kind ?? PaperKind.Other,
        Typed.Shorten(Folding.Exact(text.Subject), Paper.TitleLimit), text.SignedOn, Typed.Echo(text.Body, Paper.BodyLimit), text.EffectiveOn);

    private async Task Relate(LegalTexts texts, IReadOnlyList<PaperId?> taken, CancellationToken cancel)
    {
        foreach (var step in texts.Links.Where(l => taken[l.From] is not null && taken[l.To] is not null).GroupBy(l => taken[l.From]!.Value).Chunk(PapersAStep))
        {
            var ids = step.Select(g => g.Key).ToList();
            var papers = await db.Set<Paper>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
            foreach (var (paper, other) in step.SelectMany(g => g.Select(l => taken[l.To]!.Value).Distinct().Select(other => (papers[g.Key], other))))
            {
                Cite(paper, other);
            }

            await db.SaveChangesAsync(cancel);
            db.Forget();
        }
    }

    /// <summary>A relation that is there already, or that a rule refuses, is left out.</summary>
    private void Cite(Paper paper, PaperId other)
    {
        if (paper.Relations.All(r => r.On != other) && paper.Relate(RelationKind.Cites, other, act.EnteredOn) is { Ok: true, Value: var related })
        {
            db.Record(paper, related, act);
        }
    }
}
