using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The numbered team of a tour: the one that is there, or a new one.</summary>
internal sealed class Teams(AppDb db)
{
    private const int LastNumber = 9999;

    /// <returns>Null where no number was typed.</returns>
    public async Task<Result<TeamTyped?>> Find(string? typed, CancellationToken cancel)
    {
        var number = Typed.NumberIfAny(typed, "Team", 1, LastNumber);
        if (number.Problems is not [])
        {
            return new Broken(number.Problems);
        }

        return number.Value is { } n ? await Known((int)n, cancel) : (TeamTyped?)null;
    }

    /// <summary>The team, if it belongs to the mission.</summary>
    public static Result<TeamOfTour?> For(TeamTyped? typed, MissionId mission, PaperId? paper) => typed switch
    {
        null => (TeamOfTour?)null,
        { Known: null } => NewTeam(typed.Number, mission, paper),
        { Known: { } team } when team.Mission == mission => new TeamOfTour(team, Formed: null),
        _ => OfficerFormProblems.TeamElsewhere(typed.Number, typed.Acronym),
    };

    public void Keep(TeamOfTour? team, Act act)
    {
        if (team is { Formed: { } formed })
        {
            db.Record(team.Team, formed, act);
        }
    }

    private async Task<TeamTyped?> Known(int number, CancellationToken cancel)
    {
        var team = await db.Set<Team>().AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel);
        var acronym = team is null ? "" : await db.Set<Mission>().Where(m => m.Id == team.Mission).Select(m => m.Acronym).SingleAsync(cancel);
        return new(number, team, acronym);
    }

    private static TeamOfTour NewTeam(int number, MissionId mission, PaperId? paper)
    {
        var (team, formed) = Team.Form(number, mission, paper);
        return new(team, formed);
    }
}

/// <param name="Acronym">Of the mission that the known team belongs to.</param>
internal sealed record TeamTyped(int Number, Team? Known, string Acronym);

/// <param name="Formed">Null where the team was there before.</param>
internal sealed record TeamOfTour(Team Team, TeamFormed? Formed);
