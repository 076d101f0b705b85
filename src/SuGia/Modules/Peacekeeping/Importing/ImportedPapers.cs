using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The papers that rows rest on: known ones by number, new ones registered where the row tells day and subject.</summary>
internal sealed class ImportedPapers(IPapers papers)
{
    private readonly Dictionary<PaperForm, Result<PaperId?>> taken = [];
    private readonly Dictionary<PaperId, PaperCard> known = [];

    /// <summary>The columns of a paper, named as its form names the fields.</summary>
    public static IReadOnlyList<ImportColumn> Columns(Words number, bool isClearable = true) =>
    [
        new("PaperNumber", number, new("1021/QĐ-CTN", "1021/QĐ-CTN"), IsClearable: isClearable, Aliases: ["Số văn bản", "Paper number", "Số quyết định"]),
        new("PaperSignedOn", new("Ngày ký", "Signed on"), new("31/12/2026; bắt buộc với văn bản mới", "31/12/2026; required for a new paper"), Aliases: ["Signed day"]),
        new("PaperBody", new("Cơ quan ban hành", "Issuing body"), default),
        new("PaperTitle", new("Trích yếu", "Subject"), new("bắt buộc với văn bản mới", "required for a new paper")),
    ];

    public static PaperForm FormOf(ImportRow row) => new(row["PaperNumber"], row["PaperSignedOn"], row["PaperBody"], row["PaperTitle"]);

    public async Task<Result<PaperId?>> Take<TRow>(PaperForm form, PaperKind kind, ImportBatch<TRow> batch, ImportRow row, CancellationToken cancel)
    {
        await Load(cancel);
        if (!taken.TryGetValue(form, out var paper))
        {
            taken[form] = paper = await papers.Take(form, kind, batch.Act, cancel);
            NoteWhenNew(paper.Value, form, row);
        }

        return paper;
    }

    /// <summary>As a plan shows a paper.</summary>
    public Words Title(PaperId? paper) => paper is { } id && known.TryGetValue(id, out var card) ? new(card.Number, card.Number) : FieldChanges.Nothing;

    /// <summary>The day on which a registered paper was signed, where it is known.</summary>
    public DateOnly? SignedOn(PaperId? paper) => paper is { } id && known.TryGetValue(id, out var card) ? card.SignedOn : null;

    private void NoteWhenNew(PaperId? paper, PaperForm form, ImportRow row)
    {
        if (paper is { } id && !known.ContainsKey(id))
        {
            known[id] = new() { Id = id, Number = form.PaperNumber!, SignedOn = Typed.DayIfAny(form.PaperSignedOn, nameof(form.PaperSignedOn)).Value };
            row.Note(new($"Văn bản mới {form.PaperNumber} sẽ được ghi.", $"The new paper {form.PaperNumber} will be registered."));
        }
    }

    private async Task Load(CancellationToken cancel)
    {
        foreach (var card in known.Count > 0 ? [] : await papers.All.ToListAsync(cancel))
        {
            known[card.Id] = card;
        }
    }
}
