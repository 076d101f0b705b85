using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is asked when all was typed rightly.</summary>
internal sealed record ReturnAsked(IReadOnlyList<ReturnPlanned> Plan, (EarlyEndReason Reason, CostBearer Bearer) Why);

/// <summary>Who comes home early, when and why, as typed.</summary>
public sealed record ReturnForm
{
    /// <summary>Ticked tours, each with the version of its file.</summary>
    public List<string>? Chosen { get; init; }

    /// <summary>The tours of the list, in the order of <see cref="Days"/>.</summary>
    public List<string>? Rows { get; init; }

    /// <summary>Own last days, blank where the common one holds.</summary>
    public List<string>? Days { get; init; }

    public string? On { get; init; }

    public string? Reason { get; init; }

    public string? Bearer { get; init; }

    public string? Note { get; init; }

    public string? Step { get; init; }

    internal bool HasTicked(ServingOfficer officer) => VersionOf(officer) is not null;

    internal string? DayOf(Guid tour) => Rows?.IndexOf($"{tour}") is >= 0 and var at && at < Days?.Count ? Days[at] : null;

    internal ReturnForm Proposing(DateOnly today) => this with { Bearer = BearerRules.Proposed(Reason, Bearer, today) };

    internal Result<ReturnAsked> Parsed(IReadOnlyList<ServingOfficer> serving, DateOnly today) => Typed.Together(
        Planned(serving),
        BearerRules.Typed(Reason, Bearer, today),
        Typed.TextIfAny(Note, nameof(Note), 1000, OfficerWords.Reason)).Into((plan, why, _) => new ReturnAsked(plan, why));

    private Result<List<ReturnPlanned>> Planned(IReadOnlyList<ServingOfficer> serving)
    {
        var (chosen, common) = (serving.Where(HasTicked).ToList(), Typed.DayIfAny(On, nameof(On)));
        if (Broken.Among(
            (Chosen is { Count: > 0 }, Otherwise: ReturnProblems.ChooseSomeone),
            (chosen.Count == (Chosen?.Count ?? 0), Otherwise: ReturnProblems.NotServing)) is { } broken)
        {
            return broken;
        }

        var days = chosen.Select(o => (Officer: o, On: OwnDay(o, common.Value))).ToList();
        List<Problem> problems = [.. common.Problems, .. common.Ok ? days.SelectMany(d => d.On.Problems) : []];
        return problems is [] ? days.ConvertAll(d => new ReturnPlanned(d.Officer, VersionOf(d.Officer)!, d.On.Value)) : new Broken(problems);
    }

    private Result<DateOnly> OwnDay(ServingOfficer officer, DateOnly? common)
    {
        var own = Typed.DayIfAny(DayOf(officer.Tour), ReturnProblems.DayField(officer.Tour));
        return own switch
        {
            { Ok: false } => new Broken([.. own.Problems.Select(p => ReturnProblems.Of(officer, p))]),
            { Value: { } day } => day,
            _ => common is { } on ? on : ReturnProblems.TypeDay(officer),
        };
    }

    private string? VersionOf(ServingOfficer officer) =>
        Chosen?.Select(c => c.Split('.')).Where(c => c is [var id, _] && id == $"{officer.Tour}").Select(c => c[1]).FirstOrDefault();
}
