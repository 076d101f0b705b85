using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>A copy as a person types it.</summary>
public sealed record CopyEntry
{
    public string? Series { get; init; }

    public string? Kind { get; init; }

    public string? On { get; init; }

    public string? Place { get; init; }

    public string? Copies { get; init; }

    public string? Recipients { get; init; }

    public string? Signer { get; init; }

    public string? From { get; init; }

    public string? Part { get; init; }

    public string? Text { get; init; }

    internal static CopyEntry New(DateOnly today) => new() { On = Days.Typeable(today), Place = "Hà Nội", Copies = "1", Kind = nameof(CopyKind.TrueCopy) };

    internal Result<(Series Series, CopyTyped Copy)> Parsed(IReadOnlyList<Series> open) => Typed.Together(Certified, Sent, Held, Typed.OneOf(Series, nameof(Series), open, s => s.Id.Value.ToString())).Into(
        (certified, sent, held, series) => (series, new CopyTyped(certified.Kind, certified.On, sent.Place, (int)sent.Copies, sent.Recipients, certified.Signer) { From = held.From, Part = held.Part, Text = held.Text }));

    private Result<(CopyKind Kind, DateOnly On, SignerTyped Signer)> Certified => Typed.Together(
        Typed.Choice<CopyKind>(Kind, nameof(Kind)), Typed.Day(On, nameof(On)),
        SignerLines.Read(Lines(Signer), nameof(Signer)).Then<IReadOnlyList<SignerTyped>, SignerTyped>(signers => signers is [var one] ? one : CopyProblems.OneSigner));

    private Result<(string Place, long Copies, IReadOnlyList<string> Recipients)> Sent => Typed.Together(
        Typed.Text(Place, nameof(Place), CertifiedCopy.PlaceLimit, CopyWords.Place),
        Typed.Number(Copies, nameof(Copies), 1, CertifiedCopy.MostCopies),
        Typed.Text(string.Join(Paper.BetweenBodies, Lines(Recipients)), nameof(Recipients), CertifiedCopy.RecipientsLimit, CopyWords.Recipients)
            .Then(_ => AddresseeLines.Read(Lines(Recipients), nameof(Recipients))));

    private Result<(string From, string Part, string Text)> Held => Typed.Together(
        Typed.TextIfAny(From, nameof(From), Paper.NumberLimit, CopyWords.From),
        Typed.TextIfAny(Part, nameof(Part), CertifiedCopy.PartLimit, CopyWords.Part),
        Written(Text));

    /// <summary>Line by line, as it stands in the paper.</summary>
    private static Result<string> Written(string? text) => Typed.TextIfAny(text, nameof(Text), CertifiedCopy.TextLimit, CopyWords.Text).Into(_ => string.Join('\n', Lines(text).Select(Folding.Exact)));

    private static IReadOnlyList<string> Lines(string? text) => text?.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
