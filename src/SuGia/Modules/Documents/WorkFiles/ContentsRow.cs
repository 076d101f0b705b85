using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>One paper in a file, as of a day.</summary>
public sealed class ContentsRow
{
    public required Guid Id { get; init; }

    public required WorkFileId File { get; init; }

    public required PaperId Paper { get; init; }

    public required int Ordinal { get; init; }

    public required string SortKey { get; init; }

    public required string Symbol { get; init; }

    public required DateOnly? SignedOn { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>Pages of all papers before it.</summary>
    public required int PagesBefore { get; init; }

    public required int Pages { get; init; }

    public required string Note { get; init; }

    /// <summary>On which pages of the file it lies.</summary>
    public string Sheets => Pages == 1 ? $"{PagesBefore + 1}" : $"{PagesBefore + 1}–{PagesBefore + Pages}";

    /// <summary>The seven columns of annex V.</summary>
    internal static ListOf<ContentsRow> Contents { get; } = new(WorkFileWords.Contents, "muc-luc-van-ban", WorkFileWords.NoPapers)
    {
        Columns =
        [
            new("no", WorkFileWords.Ordinal, r => Cell.Whole(r.Ordinal)),
            new("symbol", WorkFileWords.Symbol, r => Cell.Text(r.Symbol)) { Url = r => IPapers.Url(r.Paper), IsCode = true },
            new("day", WorkFileWords.PaperDay, r => Cell.Day(r.SignedOn)),
            new("subject", WorkFileWords.KindAndSubject, r => Cell.Text($"{PaperKinds.Title(r.Kind)}: {r.Title}")),
            new("author", WorkFileWords.Author, r => Cell.Text(r.Author)),
            new("sheets", WorkFileWords.SheetOrPage, r => Cell.Text(r.Sheets)),
            new("note", WorkFileWords.Note, r => Cell.Text(r.Note)),
        ],
        Orders = [Order<ContentsRow>.Text("at", r => r.SortKey)],
    };

    /// <summary>The same on the page of a file, with the way to take a paper out.</summary>
    internal static ListOf<ContentsRow> Editable { get; } = Contents with
    {
        Columns = [.. Contents.Columns, new("out", WorkFileWords.TakeOut, _ => Cell.Text(WorkFileWords.TakeOut)) { Url = r => $"{ListWorkFiles.UrlOf(r.File)}/papers/{r.Id}/remove" }],
    };

    internal static IQueryable<ContentsRow> Of(AppDb db, WorkFileId file, DateOnly asOf) =>
        from filed in Lying(db, file, asOf)
        join paper in db.Set<Paper>().AsNoTracking().IgnoreAutoIncludes() on filed.Paper equals paper.Id
        select new ContentsRow
        {
            Id = filed.Id,
            File = file,
            Paper = paper.Id,
            Ordinal = filed.Ordinal,
            SortKey = filed.SortKey,
            Symbol = paper.Number,
            SignedOn = paper.SignedOn,
            Kind = paper.Kind,
            Title = paper.Title,
            Author = paper.Body,
            PagesBefore = Lying(db, file, asOf).Where(p => p.Ordinal < filed.Ordinal).Sum(p => p.Pages),
            Pages = filed.Pages,
            Note = filed.Note,
        };

    private static IQueryable<FiledPaper> Lying(AppDb db, WorkFileId file, DateOnly asOf) => Lying(db, asOf).Where(p => EF.Property<WorkFileId>(p, nameof(File)) == file);

    /// <summary>Papers that lay in files on the day, as far as that was entered by then.</summary>
    internal static IQueryable<FiledPaper> Lying(AppDb db, DateOnly asOf) =>
        db.Set<FiledPaper>().AsNoTracking().Where(p => p.On <= asOf && p.EnteredOn <= asOf && (p.TakenOutOn == null || p.TakenOutOn > asOf));
}
