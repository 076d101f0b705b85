using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/training/needs: tours that end within a year, who can replace them, how many are to be trained and from when.</summary>
public static class ShowNeeds
{
    internal const string Url = "/peacekeeping/training/needs";

    internal static void Map(IEndpointRouteBuilder app) => app.Get(Url, Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(Facts facts, IFigures figures, Frame frame, CancellationToken cancel)
    {
        var endings = await Endings(facts, frame.AsOf, cancel);
        var missions = endings.Select(e => e.Mission).Distinct().Order(StringComparer.Ordinal).ToList();
        var values = await figures.Values(
            [(TrainingNeeded.Code, Scope.Whole), (TrainedAvailable.Code, Scope.Whole), .. missions.Select(m => (TrainingNeeded.Code, Scope.Of(Scope.MissionKey, m)))], frame.AsOf, cancel);
        var rules = new[] { TrainingNeeds.StartRule, TrainingNeeds.SubmitRule }.ToDictionary(code => code, code => RuleFiles.Book.Find(code, frame.AsOf));
        var lines = TrainingNeeds.Of(endings, (int)values[1].Records, rules[TrainingNeeds.StartRule]?.Whole, rules[TrainingNeeds.SubmitRule]?.Whole);
        return NeedsPage.Show(new(values[0], values[1], [.. missions.Zip(values.Skip(2))], lines, [.. rules.Values.OfType<RuleRow>()]));
    }

    private static async Task<List<EndingTour>> Endings(Facts facts, DateOnly asOf, CancellationToken cancel)
    {
        var ending = facts.EndingWithin(TrainingNeeded.Days, asOf, Scope.Whole);
        var (open, untrained) = (facts.WithoutReplacement(ending, asOf).Select(p => p.Id), facts.WithoutTrainedReplacement(ending, asOf).Select(p => p.Id));
        return await (
            from present in ending
            join mission in facts.Missions on present.Mission equals mission.Id
            select new EndingTour(present.Id, mission.Acronym, present.LastOn, !open.Contains(present.Id), !untrained.Contains(present.Id))).ToListAsync(cancel);
    }

    /// <param name="Missions">Each with how many of its tours have no trained replacement.</param>
    public sealed record View(FigureValue Needed, FigureValue Available, IReadOnlyList<(string Mission, FigureValue Needed)> Missions, IReadOnlyList<NeedLine> Lines, IReadOnlyList<RuleRow> Rules);
}
