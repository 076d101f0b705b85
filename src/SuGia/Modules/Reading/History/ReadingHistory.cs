using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Reading.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Reading;

/// <summary>What the events and fields of reading are called in histories.</summary>
internal sealed class ReadingHistory : IHistoryWords
{
    public static IReadOnlyList<EventTitle> Events { get; } =
    [
        EventTitle.Of<TextTaken>("Đưa văn bản vào đọc", "Text given to be read"),
        EventTitle.Of<FindingJudged>("Xét nội dung tìm thấy", "Finding judged"),
    ];

    public IReadOnlyDictionary<string, Words> Parts { get; } = new Dictionary<string, Words>();

    public IReadOnlyDictionary<string, Words> Fields { get; } = new Dictionary<string, Words>
    {
        ["reading_text.Title"] = ReadingWords.Title,
        ["Publisher"] = ReadingWords.Publisher,
        ["PublishedOn"] = ReadingWords.PublishedOn,
        ["reading_text.Language"] = ReadingWords.Language,
        ["reading_text.FileName"] = ReadingWords.File,
        ["reading_finding.Kind"] = ReadingWords.Kind,
        ["Verdict"] = new("Kết luận", "Verdict"),
        ["reading_finding.Says"] = ReadingWords.Says,
        ["reading_finding.On"] = ReadingWords.On,
    };

    public IReadOnlySet<string> Unshown { get; } = new HashSet<string>
    {
        "reading_text.IsDayTyped", "reading_text.Hash", "reading_text.Origin", "reading_text.Sketch", "reading_finding.Text", "reading_finding.Origin", "reading_finding.Sign",
        "reading_finding.At", "reading_finding.Length", "reading_finding.Claim", "reading_finding.Paper",
    };

    public Words? Of(Enum value) => value switch
    {
        FindingKind kind => ReadingWords.Of(kind),
        Verdict verdict => ReadingWords.Of(verdict),
        TextLanguage language => ReadingWords.Of(language),
        _ => null,
    };
}

/// <summary>Names texts and findings in histories, by one query.</summary>
internal sealed class ReadingTitles(AppDb db) : IRecordTitles
{
    public IReadOnlyCollection<string>? Kinds { get; } = ["reading_text", "reading_finding"];

    public async Task<IReadOnlyList<RecordTitle>> Of(IReadOnlyCollection<Guid> records, Reader reader, Permission through, CancellationToken cancel)
    {
        if (!reader.May(Permission.ReadPapers))
        {
            return [];
        }

        var (texts, findings) = (records.Select(SourceTextId.From).ToList(), records.Select(FindingId.From).ToList());
        var named = db.Set<SourceText>().AsNoTracking().Where(t => texts.Contains(t.Id)).Select(t => new Named { Id = (Guid)(object)t.Id, Text = t.Id, Title = t.Title, Kind = null, Version = t.Version })
            .Concat(from finding in db.Set<Finding>().AsNoTracking()
                    where findings.Contains(finding.Id)
                    join text in db.Set<SourceText>().AsNoTracking() on finding.Text equals text.Id
                    select new Named { Id = (Guid)(object)finding.Id, Text = text.Id, Title = text.Title, Kind = finding.Kind, Version = finding.Version });
        return [.. (await named.ToListAsync(cancel)).Select(n => new RecordTitle(n.Id, n.Kind is { } kind ? $"{ReadingWords.Of(kind)}: {n.Title}" : n.Title, ListTexts.UrlOf(n.Text), n.Version))];
    }

    private sealed class Named
    {
        public required Guid Id { get; init; }

        public required SourceTextId Text { get; init; }

        public required string Title { get; init; }

        public required FindingKind? Kind { get; init; }

        public required int Version { get; init; }
    }
}

/// <summary>Texts as claims name them.</summary>
internal sealed class ReadingSources(AppDb db) : IClaimSources
{
    private const int MostCalled = 500;

    public async Task<IReadOnlyDictionary<Guid, ClaimSource>> Of(IReadOnlyCollection<Guid> texts, CancellationToken cancel)
    {
        var ids = texts.Select(SourceTextId.From).ToList();
        return await db.Set<SourceText>().AsNoTracking().Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Title, t.Publisher, t.PublishedOn })
            .ToDictionaryAsync(t => t.Id.Value, t => new ClaimSource(t.Title, t.Publisher, t.PublishedOn, $"{ListTexts.UrlOf(t.Id)}?{ReadingAsk.KindName}={FindingKind.Figure}"), cancel);
    }

    public async Task<IReadOnlyList<Guid>> Called(string words, CancellationToken cancel) =>
        [.. (await db.Set<SourceText>().AsNoTracking().Where(t => t.Title.Contains(words)).OrderByDescending(t => t.Id).Take(MostCalled).Select(t => t.Id).ToListAsync(cancel)).Select(t => t.Value)];
}

/// <summary>Where a paper of the register is named in texts that were read.</summary>
internal sealed class ReadingsOnPapers(AppDb db) : IRestsOnPapers
{
    public async Task<IReadOnlyList<RestingRecord>> On(PaperId paper, Reader reader, DateOnly asOf, int most, CancellationToken cancel) => await (
        from finding in db.Set<Finding>().AsNoTracking()
        where finding.Paper == paper && finding.Verdict == Verdict.Accepted && finding.EnteredOn <= asOf
        join text in db.Set<SourceText>().AsNoTracking() on finding.Text equals text.Id
        orderby text.Id
        select new RestingRecord(text.Title, ReadingWords.MentionedIn, ListTexts.UrlOf(text.Id))).Take(most).ToListAsync(cancel);
}
