using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Reading.Contract;

namespace SuGia.Modules.Reading;

/// <summary>A text as it is read now, with all that was found in it.</summary>
public sealed record OpenText(SourceText Text, ArticleReading Reading, IReadOnlyList<FoundThing> Found, IReadOnlyDictionary<string, Finding> Judged)
{
    public int JudgedCount => Found.Count(f => Judged.ContainsKey(f.Sign));

    public IReadOnlyList<FoundThing> Of(FindingKind kind) => [.. Found.Where(f => f.Kind == kind)];

    public int OpenOf(FindingKind kind) => Found.Count(f => f.Kind == kind && !Judged.ContainsKey(f.Sign));
}

/// <summary>Reads stored texts, and asks the register and the figures about what is found in them.</summary>
internal sealed class ReadingDesk(AppDb db, TextStore store, RegisterNames names, IClaims claims, IPapers papers, Shell.Frame frame)
{
    /// <returns>Null where there is no such text, or its file is gone.</returns>
    public async Task<OpenText?> Open(SourceTextId id, CancellationToken cancel)
    {
        if (await db.FindAsync<SourceText>([id], cancel) is not { } text || await store.Open(text.Hash, cancel) is not { } given)
        {
            return null;
        }

        var read = await Read(given, text.IsDayTyped ? text.PublishedOn : null, cancel);
        if (!read.Ok)
        {
            return null;
        }

        var judged = await db.Set<Finding>().AsNoTracking().Where(f => f.Origin == text.Origin).ToDictionaryAsync(f => f.Sign, StringComparer.Ordinal, cancel);
        return new(text, read.Value, new FoundThings(read.Value, text.Origin).All(), judged);
    }

    public async Task<Result<ArticleReading>> Read(string given, DateOnly? publishedOn, CancellationToken cancel) =>
        ArticleReader.Read(given, publishedOn, await names.For(given, frame.Today, frame.Reader, cancel));

    /// <summary>What the register and the figures say of things of one kind.</summary>
    public Task<IReadOnlyList<FindingLine>> Lines(OpenText open, FindingKind kind, IReadOnlyList<FoundThing> found, CancellationToken cancel)
    {
        List<FindingLine> lines = [.. found.Select(f => new FindingLine(f, open.Judged.GetValueOrDefault(f.Sign)))];
        return kind switch
        {
            FindingKind.Figure => WithFigures(lines, cancel),
            FindingKind.Paper => WithPapers(lines, cancel),
            FindingKind.Person => WithPeople(lines, open, cancel),
            _ => Task.FromResult<IReadOnlyList<FindingLine>>(lines),
        };
    }

    private async Task<IReadOnlyList<FindingLine>> WithFigures(List<FindingLine> lines, CancellationToken cancel)
    {
        var said = lines.ConvertAll(l => l.Found.Number!);
        var matches = await claims.Match(said, cancel);
        var judged = await claims.Judge([.. said.Zip(matches)], cancel);
        return [.. lines.Select((l, at) => l with { Match = matches[at], Standing = judged[at] })];
    }

    private async Task<IReadOnlyList<FindingLine>> WithPapers(List<FindingLine> lines, CancellationToken cancel)
    {
        var keys = lines.Select(KeyOf).OfType<string>().Distinct().ToList();
        var known = await papers.Numbered(keys, cancel);
        List<FindingLine> asked = [];
        foreach (var line in lines)
        {
            asked.Add(KeyOf(line) is { } key ? Meaning(line, known.GetValueOrDefault(key)) : Meaning(line, await BySubject(line, cancel)));
        }

        return asked;
    }

    /// <summary>A paper without a number is known by what it sets up: "quyết định thành lập Văn phòng …".</summary>
    private async Task<PaperCard?> BySubject(FindingLine line, CancellationToken cancel) => line.Found.Paper is { Establishes: not null } cited
        ? await papers.Called(Judging.KindOf(cited), line.Found.Quote.Text, cancel)
        : null;

    private static FindingLine Meaning(FindingLine line, PaperCard? card) => card is null
        ? line
        : line with { Paper = card.Id, Known = ($"{card.Number} {card.Title}", IPapers.Url(card.Id)), Explains = Explained(line.Found.Paper!, card) };

    /// <summary>A text that gives the day on which a paper was handed over does not contradict the day on which it was signed.</summary>
    private static Words? Explained(ReadPaper cited, PaperCard card) =>
        (cited.Announced ?? cited.Day) is { } said && card is { SignedOn: { } signed, AnnouncedOn: { } announced } && !Covers(said, signed) && Covers(said, announced)
            ? ReadingWords.AnnouncedThen(said.Quote.ToString(), signed, announced)
            : null;

    private static bool Covers(ReadDay said, DateOnly day) => said.From <= day && day <= said.To;

    private async Task<IReadOnlyList<FindingLine>> WithPeople(List<FindingLine> lines, OpenText open, CancellationToken cancel)
    {
        var known = (await names.PeopleIn(open.Reading.Text, frame.AsOf, frame.Reader, cancel)).GroupBy(p => p.FullName, StringComparer.Ordinal).ToDictionary(g => g.Key, StringComparer.Ordinal);
        return [.. lines.Select(l => known.TryGetValue(l.Found.Name, out var same) && same.ToList() is [var one] ? l with { Known = ($"{one.Rank?.ToString()} {one.FullName} ({one.Code})".Trim(), PersonUrl(one.Id)) } : l)];
    }

    private static string? KeyOf(FindingLine line) => line.Found.Paper?.Number is { } number ? Folding.OfNumber(number.Raw) : null;

    private static string PersonUrl(PersonId person) => $"/people/{person.Value}";
}
