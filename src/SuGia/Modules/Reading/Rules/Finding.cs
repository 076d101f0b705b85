using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Reading.Contract;

namespace SuGia.Modules.Reading;

public enum FindingKind
{
    Figure,
    Paper,
    Person,
    Body,
    Session,
    Directive,
    Milestone,
}

public enum Verdict
{
    Accepted,
    Rejected,
}

/// <summary>What a person said of one thing that was found in a text; it holds for all reprints of the text.</summary>
/// <remarks>The words of the text are not copied: they are read from it. Of a person nothing is kept but the place and a sign that says nothing
/// beyond this text, so that no one who is not in the register can be looked for across texts.</remarks>
public sealed class Finding : Record<FindingId>
{
    public const int SignLimit = 32;
    public const int SaysLimit = 600;

    private Finding() { }

    public SourceTextId Text { get; private init; }

    public Guid Origin { get; private init; }

    public FindingKind Kind { get; private init; }

    /// <summary>What was found, as a digest within its origin.</summary>
    public string Sign { get; private init; } = "";

    /// <summary>Where the quotation begins in <see cref="Text"/>.</summary>
    public int At { get; private init; }

    public int Length { get; private init; }

    public Verdict Verdict { get; private set; }

    /// <summary>What is kept of it in short, as found or as corrected; empty for people and bodies.</summary>
    public string Says { get; private set; } = "";

    /// <summary>The day of which it speaks, where it has one.</summary>
    public DateOnly? On { get; private set; }

    public ClaimId? Claim { get; private set; }

    public PaperId? Paper { get; private set; }

    public DateOnly EnteredOn { get; private init; }

    internal static (Finding Finding, FindingJudged Judged) Judge(SourceText text, FoundThing found, Verdict verdict, DateOnly today)
    {
        Finding finding = new()
        {
            Text = text.Id,
            Origin = text.Origin,
            Kind = found.Kind,
            Sign = found.Sign,
            At = found.Quote.Offset,
            Length = found.Quote.Length,
            Verdict = verdict,
            Says = verdict is Verdict.Accepted ? found.Keeps : "",
            On = found.On,
            EnteredOn = today,
        };
        return (finding, new(finding.Id, verdict));
    }

    /// <summary>The other way round: what was set aside is accepted after all, or the reverse.</summary>
    public Result<FindingJudged> Reconsider(Verdict verdict, string keeps)
    {
        if (Broken.Among((Claim is null || verdict is Verdict.Accepted, Otherwise: SourceTextProblems.KeptAsClaim)) is { } broken)
        {
            return broken;
        }

        (Verdict, Says) = (verdict, verdict is Verdict.Accepted ? keeps : "");
        return new FindingJudged(Id, verdict);
    }

    /// <summary>Names the claim that came of it.</summary>
    public void Becomes(ClaimId claim) => Claim = claim;

    /// <summary>Names the paper that it means.</summary>
    public void Means(PaperId paper) => Paper = paper;

    public void Correct(string says) => Says = says;
}

public sealed record FindingJudged(FindingId Finding, Verdict Verdict);
