using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>The three forms of a certified copy; named as the rows of paper kinds name them. Source: Decree 30/2020, article 25.</summary>
public enum CopyKind
{
    /// <summary>Sao y: whole, from the original.</summary>
    TrueCopy,

    /// <summary>Sao lục: whole, from a sao y.</summary>
    CopyOfCopy,

    /// <summary>Trích sao: the part that is needed, from the original.</summary>
    Extract,
}

/// <summary>A copy of a paper that somebody certified, under a number of the one series of copies.</summary>
/// <remarks>Done rightly it is worth what the original is: Decree 30/2020, article 26.</remarks>
public sealed class CertifiedCopy : Record<CertifiedCopyId>
{
    public const int SymbolLimit = 80;
    public const int PlaceLimit = 60;
    public const int RecipientsLimit = 2000;
    public const int PartLimit = 200;
    public const int TextLimit = 4000;
    public const int MostCopies = 10_000;

    private CertifiedCopy() { }

    public PaperId Paper { get; private init; }

    public CopyKind Kind { get; private init; }

    public SeriesId Series { get; private init; }

    public DateOnly PeriodOn { get; private init; }

    public int Number { get; private init; }

    /// <summary>As printed: 05/SY-BCA.</summary>
    public string Symbol { get; private init; } = "";

    /// <summary>The body that copies.</summary>
    public string Body { get; private init; } = "";

    public string Place { get; private init; } = "";

    public DateOnly On { get; private init; }

    public int Copies { get; private init; }

    /// <summary>As under “Nơi nhận”, parted by "; ".</summary>
    public string Recipients { get; private init; } = "";

    public string SignerName { get; private init; } = "";

    public string SignerPost { get; private init; } = "";

    public string SignerRank { get; private init; } = "";

    /// <summary>TL. BỘ TRƯỞNG; empty where the signer signs for himself.</summary>
    public string SignerCapacity { get; private init; } = "";

    /// <summary>Of a sao lục, the number of the sao y that it was made from; else empty.</summary>
    public string From { get; private init; } = "";

    /// <summary>Of a trích sao, which part of the paper it holds; else empty.</summary>
    public string Part { get; private init; } = "";

    public string Text { get; private init; } = "";

    public DateOnly EnteredOn { get; private init; }

    public static Result<(CertifiedCopy Copy, PaperCopied Copied)> Make(PaperToCopy paper, GivenNumber number, Series series, CopyTyped typed, DateOnly today)
    {
        if (Refused(paper, typed, today) is { } broken)
        {
            return broken;
        }

        CertifiedCopy copy = new()
        {
            Paper = paper.Id,
            Kind = typed.Kind,
            Series = number.Series,
            PeriodOn = number.PeriodOn,
            Number = number.Number,
            Symbol = $"{number.Number:00}/{Abbreviation(typed.Kind)}-{series.Symbol}",
            Body = series.Body,
            Place = typed.Place,
            On = typed.On,
            Copies = typed.Copies,
            Recipients = string.Join(Documents.Paper.BetweenBodies, typed.Recipients),
            SignerName = typed.Signer.Name,
            SignerPost = typed.Signer.Post,
            SignerRank = typed.Signer.Rank,
            SignerCapacity = typed.Signer.Capacity,
            From = typed.From,
            Part = typed.Part,
            Text = typed.Text,
            EnteredOn = today,
        };
        return (copy, new(copy.Id, paper.Id, typed.Kind));
    }

    /// <summary>SY, SL or TrS: what the kind is called in a number.</summary>
    public static string Abbreviation(CopyKind kind) => PaperKinds.Find(new(kind.ToString()))!.Abbreviation!;

    private static Broken? Refused(PaperToCopy paper, CopyTyped typed, DateOnly today) => Broken.Among(
        (!paper.IsStub, Otherwise: CopyProblems.StubIsNotCopied),
        (!(paper.RecalledOn <= typed.On), Otherwise: CopyProblems.Recalled(paper.RecalledOn ?? typed.On)),
        (typed.On <= today, Otherwise: CopyProblems.NotYet),
        (!(typed.On < paper.SignedOn), Otherwise: CopyProblems.BeforeSigned(paper.SignedOn ?? typed.On)),
        ((typed.Kind == CopyKind.CopyOfCopy) == (typed.From is not ""), Otherwise: CopyProblems.SayFrom),
        ((typed.Kind == CopyKind.Extract) == (typed.Part is not ""), Otherwise: CopyProblems.SayPart),
        ((typed.Kind == CopyKind.Extract) == (typed.Text is not ""), Otherwise: CopyProblems.SayText),
        (!SecrecyMarks.In(typed.Text), Otherwise: Secrecy.Refusal("Text")));
}

/// <summary>What the copying asks of the paper.</summary>
/// <param name="RecalledOn">The day on which it was called back, or null.</param>
public sealed record PaperToCopy(PaperId Id, DateOnly? SignedOn, bool IsStub, DateOnly? RecalledOn);

public sealed record CopyTyped(CopyKind Kind, DateOnly On, string Place, int Copies, IReadOnlyList<string> Recipients, SignerTyped Signer)
{
    public string From { get; init; } = "";

    public string Part { get; init; } = "";

    public string Text { get; init; } = "";
}

public sealed record PaperCopied(CertifiedCopyId Copy, PaperId Paper, CopyKind Kind);

public static class CopyProblems
{
    public static Problem StubIsNotCopied { get; } = new(new(
        "Đây là tham chiếu tới văn bản mật: việc sao thực hiện tại nơi giữ, theo quy định về bí mật nhà nước.",
        "This refers to a classified paper: it is copied where it is held, by the law on state secrets."));

    public static Problem NotYet { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem SayFrom { get; } = new(new(
        "Bản sao lục, và chỉ bản sao lục, ghi số của bản sao y mà nó sao lại.", "A sao lục, and only that, names the sao y that it was made from."), "From");

    public static Problem SayPart { get; } = new(new(
        "Bản trích sao, và chỉ bản trích sao, nêu phần được trích.", "A trích sao, and only that, names the part that it holds."), "Part");

    public static Problem SayText { get; } = new(new(
        "Bản trích sao, và chỉ bản trích sao, chép nội dung được trích.", "A trích sao, and only that, holds the text of the part."), "Text");

    public static Problem OneSigner { get; } = new(new("Một người ký bản sao.", "One person signs a copy."), "Signer");

    public static Problem Recalled(DateOnly on) => new(new(
        $"Văn bản đã thu hồi ngày {Days.Both(on).Vi}: không sao.", $"The paper was called back on {Days.Both(on).En}: it is not copied."));

    public static Problem BeforeSigned(DateOnly on) => new(new($"Văn bản ký ngày {Days.Both(on).Vi}.", $"The paper was signed on {Days.Both(on).En}."), "On");
}
