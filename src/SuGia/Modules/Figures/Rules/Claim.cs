using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>A number that a text claims, kept with its quotation. How it stands is computed, never stored.</summary>
public sealed class Claim : Record<ClaimId>
{
    public const int QuoteLimit = 600;
    public const int FigureLimit = 80;
    public const int ScopeLimit = 200;

    private Claim() { }

    public decimal Value { get; private init; }

    /// <summary>As printed.</summary>
    public string Unit { get; private init; } = "";

    /// <summary>What is counted, as printed.</summary>
    public string Counts { get; private init; } = "";

    public ClaimStatus Status { get; private init; }

    public bool IsApproximate { get; private init; }

    public string Quote { get; private init; } = "";

    /// <summary>Where the quotation begins in the text.</summary>
    public int At { get; private init; }

    /// <summary>The text that says it.</summary>
    public Guid Text { get; private init; }

    /// <summary>The same for all reprints of the text.</summary>
    public Guid Origin { get; private init; }

    /// <summary>The code of the figure; null where none of ours counts this.</summary>
    public string? Figure { get; private set; }

    /// <summary>As <see cref="Kernel.Scope"/> writes it; empty for the whole.</summary>
    public string Scope { get; private set; } = "";

    /// <summary>The day at whose end the figure is computed.</summary>
    public DateOnly? On { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>The claim that holds instead of this one.</summary>
    public ClaimId? YieldsTo { get; private set; }

    /// <summary>The paper that settled so.</summary>
    public PaperId? Paper { get; private set; }

    public DateOnly EnteredOn { get; private init; }

    public bool IsOpen => WithdrawnOn is null && YieldsTo is null;

    internal ClaimMatch Match => new(Figure, Kernel.Scope.Parse(Scope) is { Ok: true } scope ? scope.Value : Kernel.Scope.Whole, On);

    internal static (Claim Claim, ClaimKept Kept) Keep(SaidNumber said, ClaimMatch match, ClaimPlace place, DateOnly today)
    {
        Claim claim = new()
        {
            Value = said.Value,
            Unit = Cut(said.Unit, SaidNumber.UnitLimit),
            Counts = Cut(said.Counts, SaidNumber.CountsLimit),
            Status = said.Status,
            IsApproximate = said.IsApproximate,
            Quote = Cut(said.Quote, QuoteLimit),
            At = said.At,
            Text = place.Text,
            Origin = place.Origin,
            Figure = match.Figure,
            Scope = match.Scope.ToString(),
            On = match.On,
            EnteredOn = today,
        };
        return (claim, new(claim.Id));
    }

    /// <summary>Says against which figure the claim is held; none means that no figure of ours counts it.</summary>
    public Result<ClaimMatched> HoldAgainst(ClaimMatch match)
    {
        if (Broken.Among((WithdrawnOn is null, Otherwise: ClaimProblems.Withdrawn)) is { } broken)
        {
            return broken;
        }

        (Figure, Scope, On) = (match.Figure, match.Scope.ToString(), match.On);
        return new ClaimMatched(Id);
    }

    /// <summary>It was kept by mistake: the quotation stays in the ledger, the claim counts nowhere.</summary>
    public Result<ClaimWithdrawn> Withdraw(DateOnly today)
    {
        if (Broken.Among((WithdrawnOn is null, Otherwise: ClaimProblems.Withdrawn)) is { } broken)
        {
            return broken;
        }

        WithdrawnOn = today;
        return new ClaimWithdrawn(Id);
    }

    /// <summary>Of two claims that contradict each other a paper settles that the other holds.</summary>
    public Result<ClaimYielded> Yield(Claim to, PaperId paper)
    {
        if (Broken.Among(
            (IsOpen, Otherwise: ClaimProblems.Withdrawn),
            (to.IsOpen, Otherwise: ClaimProblems.OtherIsClosed),
            (Contradicts(to), Otherwise: ClaimProblems.NoConflict)) is { } broken)
        {
            return broken;
        }

        (YieldsTo, Paper) = (to.Id, paper);
        return new ClaimYielded(Id, to.Id);
    }

    /// <summary>True where both speak of the same figure, scope and day and say different numbers. Approximate numbers contradict nothing.</summary>
    public bool Contradicts(Claim other) =>
        Figure is not null && On is not null && (Figure, Scope, On, Status) == (other.Figure, other.Scope, other.On, other.Status)
        && Value != other.Value && !IsApproximate && !other.IsApproximate;

    private static string Cut(string text, int limit) => text.Length <= limit ? text : Typed.Echo(text, limit);
}

public sealed record ClaimKept(ClaimId Claim);

public sealed record ClaimMatched(ClaimId Claim);

public sealed record ClaimWithdrawn(ClaimId Claim);

public sealed record ClaimYielded(ClaimId Claim, ClaimId To);

public static class ClaimProblems
{
    public static Problem Withdrawn { get; } = new(new("Số này đã được rút hoặc đã nhường cho số khác.", "This claim was withdrawn, or another holds instead of it."));

    public static Problem OtherIsClosed { get; } = new(new("Số kia đã được rút hoặc đã nhường.", "The other claim was withdrawn or has yielded."), "To");

    public static Problem NoConflict { get; } = new(new("Hai số này không mâu thuẫn: khác con số, khác phạm vi hoặc khác ngày.", "The two do not conflict: another figure, scope or day."), "To");

    public static Problem NoPaper { get; } = new(new("Cần văn bản kết luận số nào đúng.", "A paper is needed that settles which number holds."), "PaperNumber");

    public static Problem NoSuchFigure(string typed) => new(new($"Không có con số “{typed}”.", $"There is no figure “{typed}”."), "Figure");
}
