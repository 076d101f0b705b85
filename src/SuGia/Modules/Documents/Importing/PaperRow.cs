using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Documents;

/// <summary>What a row of a register says of one paper.</summary>
internal sealed record PaperRow(string Number, PaperKind Kind, string Title, DateOnly? SignedOn, string Body, DateOnly? EffectiveOn)
{
    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("Number", PaperWords.Number, new("4789/QĐ-BCA", "4789/QĐ-BCA"), Required: true, Aliases: ["so_hieu", "Số hiệu", "Số ký hiệu"]),
        new("Kind", PaperWords.Kind, new("Nghị định, Thông tư …", "Nghị định, Thông tư …"), Required: true, Aliases: ["loai_van_ban", "Loại văn bản"]),
        new("Title", PaperWords.Title, default, Required: true, Aliases: ["trich_yeu"]),
        new("SignedOn", PaperWords.SignedOn, new("31/12/2026", "31/12/2026"), Required: true, Aliases: ["ngay_ban_hanh", "Ngày ban hành"]),
        new("Body", PaperWords.Body, default, Required: true, Aliases: ["co_quan_ban_hanh"]),
        new("EffectiveOn", PaperWords.EffectiveOn, new("31/12/2026", "31/12/2026"), Aliases: ["ngay_hieu_luc"]),
    ];

    public static Result<PaperRow> Of(ImportRow row)
    {
        var parsed = Typed.Together(
            Typed.Text(row["Number"], "Number", Paper.NumberLimit, PaperWords.Number),
            KindOf(row),
            Typed.Text(Cut(row["Title"], row), "Title", Paper.TitleLimit, PaperWords.Title),
            Typed.Day(row["SignedOn"], "SignedOn"),
            Typed.Text(Bodies(row["Body"], row), "Body", Paper.BodyLimit, PaperWords.Body),
            Typed.DayIfAny(row["EffectiveOn"], "EffectiveOn"))
            .Into((number, kind, title, signed, body, effective) => new PaperRow(number, kind, title, signed, body, effective));
        if (parsed.Ok)
        {
            Doubt(row, parsed.Value);
        }

        return parsed;
    }

    /// <summary>True where the registered paper is this one.</summary>
    public bool IsOf(Paper paper) => (paper.SignedOn is null || SignedOn is null || paper.SignedOn == SignedOn) && (paper.Body is "" || Body is "" || Folding.Fold(paper.Body) == Folding.Fold(Body));

    /// <summary>What the paper says after the row; an empty cell keeps what is held.</summary>
    public PaperDetails Over(PaperDetails? held) => (held ?? new(Number, Kind, Body, Title, SignedOn) { Origin = PaperOrigins.Likely(Kind, Body) }) with
    {
        Kind = Kind,
        Title = Title,
        Body = Body,
        SignedOn = SignedOn,
        EffectiveOn = EffectiveOn ?? held?.EffectiveOn,
    };

    private static Result<PaperKind> KindOf(ImportRow row)
    {
        if (PaperKinds.All.FirstOrDefault(k => Folding.Fold(k.Title.Vi) == Folding.Fold(row["Kind"]) || Folding.Fold(k.Title.En) == Folding.Fold(row["Kind"])) is { } known)
        {
            return known.Kind;
        }

        row.Note(PaperImportWords.OtherKind(Typed.Echo(row["Kind"])));
        return string.IsNullOrWhiteSpace(row["Kind"]) ? Typed.Text("", "Kind", PaperKind.CodeLimit, PaperWords.Kind).Into(_ => PaperKind.Other) : PaperKind.Other;
    }

    private static string Cut(string title, ImportRow row)
    {
        if (Folding.Exact(title).Length <= Paper.TitleLimit)
        {
            return title;
        }

        row.Note(PaperImportWords.TitleCut, isMended: true);
        return Typed.Shorten(Folding.Exact(title), Paper.TitleLimit);
    }

    private static string Bodies(string body, ImportRow row)
    {
        if (Folding.Exact(body).Length <= Paper.BodyLimit)
        {
            return body;
        }

        row.Note(PaperImportWords.BodyCut, isMended: true);
        return Typed.Shorten(Folding.Exact(body), Paper.BodyLimit);
    }

    private static void Doubt(ImportRow row, PaperRow paper)
    {
        if (DocumentNumber.Parse(paper.Number) is null)
        {
            row.Note(PaperImportWords.StrangeNumber);
        }

        if (paper.EffectiveOn < paper.SignedOn)
        {
            row.Note(PaperImportWords.HoldsBeforeSigned);
        }
    }
}

internal static class PaperImportWords
{
    public static Words TitleCut { get; } = new($"Trích yếu dài hơn {Paper.TitleLimit} ký tự: đã cắt bớt.", $"The subject is longer than {Paper.TitleLimit} characters: it was cut.");

    public static Words BodyCut { get; } = new($"Tên cơ quan dài hơn {Paper.BodyLimit} ký tự: đã cắt bớt.", $"The name of the body is longer than {Paper.BodyLimit} characters: it was cut.");

    public static Words StrangeNumber { get; } = new("Số ký hiệu không theo mẫu nào đã biết: ghi đúng như trong tệp.", "The number has no known form: it is kept as the file has it.");

    public static Words HoldsBeforeSigned { get; } = new("Ngày hiệu lực trước ngày ký: ghi đúng như trong tệp.", "In force before it was signed: kept as the file has it.");

    public static Words OtherKind(string kind) => new($"Chưa biết loại “{kind}”: ghi là văn bản khác.", $"The kind “{kind}” is not known: registered as another paper.");
}
