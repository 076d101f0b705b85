using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>An AMS result as typed.</summary>
public sealed record AttemptForm
{
    private const int ScoreLimit = 40;
    private const string Yes = "true";

    public string? Version { get; init; }

    public string? On { get; init; }

    public string? Venue { get; init; }

    public string? Language { get; init; }

    public string? Armed { get; init; }

    public string? Passed { get; init; }

    public string? ClearedFrom { get; init; }

    /// <summary>By component, as printed.</summary>
    public Dictionary<string, string>? Scores { get; init; }

    /// <summary>By component: Passed or Failed; blank where the part was not tested.</summary>
    public Dictionary<string, string>? Results { get; init; }

    internal Result<DateOnly> Day => Typed.Day(On, nameof(On));

    internal Result<AmsResult> Parsed => Typed.Together(
        Day,
        Typed.Choice<Venue>(Venue, nameof(Venue)),
        Typed.Text(Language, nameof(Language), 40, OfficerWords.Language),
        Typed.Choice<Outcome>(Passed, nameof(Passed)),
        Typed.DayIfAny(ClearedFrom, nameof(ClearedFrom)),
        Parts).Into((on, venue, language, passed, from, parts) => new AmsResult(on, venue, language, Armed == Yes, passed == Outcome.Passed, Paper: null, parts, from));

    internal string? ScoreOf(AmsComponent component) => Scores?.GetValueOrDefault(component.ToString());

    internal string? ResultOf(AmsComponent component) => Results?.GetValueOrDefault(component.ToString());

    private Result<IReadOnlyList<AmsScore>> Parts
    {
        get
        {
            var parts = Enum.GetValues<AmsComponent>().Select(PartOf).ToList();
            List<Problem> problems = [.. parts.SelectMany(p => p.Problems)];
            return problems is [] ? parts.Select(p => p.Value).OfType<AmsScore>().ToList() : new Broken(problems);
        }
    }

    private Result<AmsScore?> PartOf(AmsComponent component) => Typed.Together(
        Typed.TextIfAny(ScoreOf(component), $"Scores[{component}]", ScoreLimit, AmsWords.Of(component)),
        Typed.ChoiceIfAny<Outcome>(ResultOf(component), $"Results[{component}]")).Then<(string Score, Outcome? Outcome), AmsScore?>(typed => typed switch
        {
            ("", null) => (AmsScore?)null,
            (_, null) => OfficerFormProblems.ScoreNeedsResult(component),
            var (score, outcome) => new AmsScore(component, score, outcome == Outcome.Passed),
        });
}

/// <summary>How an assessment, or a part of it, ended.</summary>
public enum Outcome
{
    Passed,
    Failed,
}
